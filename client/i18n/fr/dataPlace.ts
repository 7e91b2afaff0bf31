/** Tout ce que dit le lieu « Données », et ce qui se dit de ce que l’on emporte. */
import * as backtest from "./backtest.ts";
import * as cite from "./cite.ts";
import * as data from "./data.ts";
import * as method from "./method.ts";
import * as people from "./people.ts";
import * as sources from "./sources.ts";

export const dataPlace = { ...data, ...sources, ...backtest, ...cite, ...people, ...method };
