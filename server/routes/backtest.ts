/** GET /backtest: each recorded cascade, predicted from what was known the day before. */
import { z } from "zod";
import { backtestResponseSchema } from "../../graph/analytics/backtest/contract.ts";
import { EFFECTS, GRADES } from "../../graph/model/vocabulary.ts";
import { route } from "../http/route.ts";
import { backtestOnce, presentBacktest } from "../presenters/backtest.ts";

export const backtestRoute = route({
  method: "get",
  path: "/backtest",
  summary: "Predicted against disclosed, one row a cascade, with baselines and a reason for every miss",
  query: z.strictObject({
    effect: z.enum(EFFECTS).default("exposure"),
    floor: z.enum(GRADES).default("inferred"),
    /** `with`: what was only claimed counts as disclosed. */
    claims: z.enum(["with", "without"]).default("without"),
  }),
  response: backtestResponseSchema,
  async handle({ query }, { store }) {
    const { graph, version } = await store.current();
    return presentBacktest(graph, version, query, await backtestOnce(graph, query));
  },
});
