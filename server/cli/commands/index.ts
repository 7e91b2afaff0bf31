/** Every command there is, in the order in which the help lists them. */
import type { AddCommand } from "../session.ts";
import { addBacktest } from "./backtest.ts";
import { addDoctor } from "./doctor.ts";
import { addExplain } from "./explain.ts";
import { addExport } from "./export.ts";
import { addImpact } from "./impact.ts";
import { addImport } from "./import.ts";
import { addQuery } from "./query.ts";
import { addRank } from "./rank.ts";
import { addTidy } from "./tidy.ts";

export const COMMANDS: readonly AddCommand[] = [
  addImpact,
  addExplain,
  addRank,
  addBacktest,
  addQuery,
  addImport,
  addExport,
  addTidy,
  addDoctor,
];
