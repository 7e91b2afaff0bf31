/** `GET /backtest`: predicted against disclosed, one row a cascade. */
import { z } from "zod";
import { EFFECTS, GRADES } from "../../model/vocabulary.ts";
import { nodeBriefSchema } from "../../responses.ts";
import { measured } from "../contract.ts";
import { MISS_REASONS } from "./misses.ts";

const id = z.string();
const ids = z.array(id).readonly();
const date = z.string().nullable();
const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1);
const missReason = z.enum(MISS_REASONS);

const score = z.object({ predicted: count, hits: count });
const recall = z.object({ hits: count, victims: count, share: share.nullable() });
const SCORES = ["main", "datedOnly", "disclosedCategories", "usersAtAnyTime"] as const;

const row = z.object({
  incident: id,
  origins: ids,
  /** The first day on which anything of it can have been public. */
  day: date,
  /** Why the data is insufficient; `null`: it is not. */
  doubt: z.enum(["disclosure-unknown", "fewer-than-two-victims", "no-link-known-before"]).nullable(),
  victims: z
    .array(
      z.object({
        id,
        disclosed: date,
        /** Days after the first disclosure; an interval where the date is a month or a year. */
        lag: z.object({ least: count, most: count }).nullable(),
        predicted: z.object({ wave: count, grade: z.enum(GRADES) }).nullable(),
        missedBecause: missReason.nullable(),
      }),
    )
    .readonly(),
  setAside: z.object({ origins: ids, classes: ids, claimed: ids, inferred: ids }),
  notYetDisclosed: ids,
  scores: z.record(z.enum(SCORES), score).nullable(),
  /** Hits that guessing as many institutions in the same layers gives on average, worked out exactly. */
  expectedAtRandom: z.number().nonnegative(),
});

const summary = z.object({
  cascades: count,
  victims: count,
  recall: z.record(z.enum(SCORES), recall),
  interval: z.object({ low: share, high: share }).nullable(),
  meanRecall: share.nullable(),
  random: z.object({ expectedHits: z.number().nonnegative(), chanceOfAsMany: share }),
  predicted: count,
  notYetDisclosed: count,
  lag: z.object({ hits: count, median: z.number().nullable(), longest: count.nullable() }),
  misses: z.record(missReason, count),
});

export const backtestResponseSchema = z.object({
  ...measured,
  effect: z.enum(EFFECTS),
  floor: z.enum(GRADES),
  claims: z.enum(["with", "without"]),
  rows: z.array(row),
  overall: summary,
  whereLinksWereKnown: summary,
  hasSufficientData: z.boolean(),
  nodes: z.array(nodeBriefSchema),
});
export type BacktestResponse = z.infer<typeof backtestResponseSchema>;
