/** Everything that the place "Data" says. */
import * as backtest from "./backtest.ts";
import * as data from "./data.ts";
import * as sources from "./sources.ts";

export const dataPlace = { ...data, ...sources, ...backtest };
