/** Every measure there is: menus and the method page read this list. */
import { BACKTEST } from "./backtest/backtest.ts";
import { BEST_SET } from "./bestSet.ts";
import { COMPARISON } from "./compare.ts";
import { CRITICALITY } from "./criticality.ts";
import { INTERVENTIONS } from "./interventions.ts";
import type { Measure } from "./measure.ts";
import { PAIRS } from "./pairs.ts";
import { PEOPLE } from "./people/bounds.ts";
import { SENSITIVITY } from "./sensitivity.ts";

export const MEASURES: readonly Measure[] = [
  CRITICALITY,
  PAIRS,
  COMPARISON,
  INTERVENTIONS,
  BEST_SET,
  SENSITIVITY,
  PEOPLE,
  BACKTEST,
];
