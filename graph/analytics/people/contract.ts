/** People concerned, as they travel: bounds with their assumptions, never a middle. */
import { z } from "zod";
import { scenarioSchema } from "../../contract.ts";
import { UNITS } from "../../model/vocabulary.ts";
import { nodeBriefSchema } from "../../responses.ts";
import { measured } from "../contract.ts";

const ids = z.array(z.string()).readonly();
const count = z.number().int().nonnegative();
const ofClaims = <const K extends string>(kind: K) => z.object({ kind: z.literal(kind), claims: ids });
const ofNodes = <const K extends string>(kind: K) => z.object({ kind: z.literal(kind), nodes: ids });

const assumption = z.discriminatedUnion("kind", [
  ofClaims("figures-are-rivals"),
  ofClaims("high-unconfirmed"),
  ofClaims("retracted-left-out"),
  z.object({ kind: z.literal("victims-add"), about: ids }),
  ofNodes("victims-without-figure"),
  ofNodes("incidents-without-figure"),
  z.object({ kind: z.literal("overlap-unknown"), parts: count }),
  z.object({ kind: z.literal("population-caps"), size: count, nodes: ids }),
  z.object({ kind: z.literal("population-contradicted"), size: count, nodes: ids }),
  z.object({ kind: z.literal("population-unknown") }),
  ofNodes("coverage-unknown"),
  ofNodes("breach-is-whole"),
  z.object({ kind: z.literal("no-data-exposed") }),
]);

const bounds = z.object({
  unit: z.enum(UNITS),
  /** `null`: unknown. */
  low: z.number().nonnegative().nullable(),
  high: z.number().nonnegative().nullable(),
  assumptions: z.array(assumption).readonly(),
});

/** `GET /incidents/{id}/people` */
export const incidentPeopleResponseSchema = z.object({
  ...measured,
  incident: z.string(),
  /** One a unit; empty: nobody gave a figure. */
  bounds: z.array(bounds).readonly(),
  nodes: z.array(nodeBriefSchema),
});

/** `GET /people`: every incident of which somebody gave a figure. */
export const allPeopleResponseSchema = z.object({
  ...measured,
  items: z.array(z.object({ incident: z.string(), bounds: z.array(bounds).readonly() })).readonly(),
  /** Incidents on record, those without any figure among them. */
  incidents: count,
  nodes: z.array(nodeBriefSchema),
});
export type AllPeopleResponse = z.infer<typeof allPeopleResponseSchema>;

/** `POST /impacts/people` */
export const impactPeopleResponseSchema = z.object({
  ...measured,
  scenario: scenarioSchema,
  /** The people that this breach could concern. */
  possible: bounds,
  /** What was said of the recorded incidents that hit these origins, all together. */
  recorded: z.object({ incidents: ids, bounds: z.array(bounds).readonly() }),
  nodes: z.array(nodeBriefSchema),
});
