/** Everything that the place "Data" says, and what is said of things taken away. */
import * as backtest from "./backtest.ts";
import * as cite from "./cite.ts";
import * as data from "./data.ts";
import * as method from "./method.ts";
import * as people from "./people.ts";
import * as sources from "./sources.ts";

export const dataPlace = { ...data, ...sources, ...backtest, ...cite, ...people, ...method };
