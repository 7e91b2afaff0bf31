/** What travels of the measures: requests and answers, shared by server and client. */
import { z } from "zod";
import { impactSchema, interventionSchema, scenarioSchema } from "../contract.ts";
import { EFFECTS, GRADES, LAYERS, STATES } from "../model/vocabulary.ts";
import { linkDetailSchema, nodeBriefSchema } from "../responses.ts";
import { CANDIDATE_KINDS } from "./candidates.ts";

const id = z.string();
const count = z.number().int().nonnegative();
const ids = z.array(id).readonly();
const totals = impactSchema.shape.totals;

/** What a measure says of itself: no figure travels without its method. */
export const measureSchema = z.object({
  id: z.string(),
  name: z.object({ fr: z.string(), en: z.string() }),
  /** How its figures come about, in one sentence. */
  method: z.object({ fr: z.string(), en: z.string() }),
});
/** What every answer of a measure begins with. */
export const measured = { datasetVersion: z.string(), measure: measureSchema };
/** Place in a ranking: ties share a rank. */
const ranked = { rank: z.number().int().positive(), tiedWith: count };
/** How much of the work was done, of how much there is. */
const worked = { computed: count, total: count };

export const measuresResponseSchema = z.object({ items: z.array(measureSchema).readonly() });
export type MeasuresResponse = z.infer<typeof measuresResponseSchema>;

export const compareRequestSchema = z.strictObject({ before: scenarioSchema, after: scenarioSchema });

const change = <T extends z.ZodType>(schema: T) => z.object({ before: schema, after: schema }).optional();

/** `POST /impacts/compare`: two scenarios beside each other. */
export const compareResponseSchema = z.object({
  ...measured,
  scenarioHashes: z.object({ before: z.string(), after: z.string() }),
  totals: z.object({ before: totals, after: totals }),
  /** Ids of nodes reached before and not after. */
  saved: ids,
  added: ids,
  /** Reached both times, but otherwise; what of a node does not differ is absent. */
  changed: z
    .array(
      z.object({
        id,
        grade: change(z.enum(GRADES)),
        wave: change(z.number().int()),
        state: change(z.enum(STATES)),
        unknownCategories: change(z.boolean()),
        lostCategories: ids,
        gainedCategories: ids,
      }),
    )
    .readonly(),
  unchanged: count,
  nodes: z.array(nodeBriefSchema),
});
export type ComparisonResponse = z.infer<typeof compareResponseSchema>;

const savings = z.object({
  institutions: z.number().int(),
  mandatoryInstitutions: z.number().int(),
  classes: z.number().int(),
  platforms: z.number().int(),
  exposures: z.number().int(),
  lifetimeExposures: z.number().int(),
});
const candidate = {
  id,
  /** `disconnect`: every link between an institution and a platform is cut. */
  kind: z.enum(CANDIDATE_KINDS),
  /** To be appended to the scenario's own. */
  interventions: z.array(interventionSchema).readonly(),
};

export const interventionsRequestSchema = z.strictObject({
  scenario: scenarioSchema,
  /** How many of the ranking to list. */
  limit: z.number().int().min(1).max(500).default(20),
  /** Size of the best set; 0: none is looked for. */
  best: z.number().int().min(0).max(5).default(3),
});
export type InterventionsRequest = z.infer<typeof interventionsRequestSchema>;

/** `POST /impacts/interventions`: what would have helped most, alone and together. */
export const interventionsResponseSchema = z.object({
  ...measured,
  scenario: scenarioSchema,
  items: z.array(z.object({ ...ranked, ...candidate, savings, saved: ids })).readonly(),
  /** Those that save anything; `items` are the first of these. */
  useful: count,
  savingNothing: count,
  ...worked,
  bestSet: z
    .object({
      measure: measureSchema,
      chosen: z.array(z.object({ ...candidate, savingsSoFar: savings })).readonly(),
      saved: ids,
      considered: count,
      computed: count,
      bound: z.object({
        /** Whether greedy choice comes with a promise: see docs/method.md. */
        kind: z.enum(["exact", "submodular", "none"]),
        optimumAtMost: count,
        savedOnlyTogether: id.nullable(),
      }),
    })
    .nullable(),
  nodes: z.array(nodeBriefSchema),
  linkDetails: z.array(linkDetailSchema),
});
export type InterventionsResponse = z.infer<typeof interventionsResponseSchema>;

export const sensitivityRequestSchema = z.strictObject({
  scenario: scenarioSchema,
  /** Links weaker than this are left out in turn. */
  weakerThan: z.enum(GRADES).default("documented"),
});
export type SensitivityRequest = z.infer<typeof sensitivityRequestSchema>;

/** `POST /impacts/sensitivity`: which links carry the conclusion. */
export const sensitivityResponseSchema = z.object({
  ...measured,
  scenario: scenarioSchema,
  institutions: count,
  restingOn: z.record(z.enum(GRADES), count),
  onlyInferred: ids,
  weakerThan: z.enum(GRADES),
  carrying: z
    .array(z.object({ ...ranked, id, grade: z.enum(GRADES), carries: ids, carriesClasses: count }))
    .readonly(),
  carryingNothing: count,
  ...worked,
  nodes: z.array(nodeBriefSchema),
  linkDetails: z.array(linkDetailSchema),
});
export type SensitivityResponse = z.infer<typeof sensitivityResponseSchema>;

/** `GET /rankings/platforms`: every platform by what its breach reaches. */
export const rankingResponseSchema = z.object({
  ...measured,
  effect: z.enum(EFFECTS),
  floor: z.enum(GRADES),
  items: z.array(
    z.object({
      ...ranked,
      node: nodeBriefSchema,
      institutions: count,
      mandatoryInstitutions: count,
      classes: count,
      byLayer: z.partialRecord(z.enum(LAYERS), count),
    }),
  ),
  ...worked,
});
export type RankingResponse = z.infer<typeof rankingResponseSchema>;

/** `GET /rankings/pairs`: pairs of platforms whose joint breach reaches most beyond each alone. */
export const pairsResponseSchema = z.object({
  ...measured,
  effect: z.enum(EFFECTS),
  floor: z.enum(GRADES),
  items: z
    .array(
      z.object({
        ...ranked,
        platforms: z.tuple([id, id]).readonly(),
        /** What each reaches alone, in the order of `platforms`. */
        alone: z.tuple([count, count]).readonly(),
        joint: count,
        beyond: count,
      }),
    )
    .readonly(),
  tiedBeyondList: count,
  compared: count,
  total: count,
  /** Of a very large graph only pairs of the platforms that reach furthest alone are looked at. */
  platformsLeftOut: count,
  nodes: z.array(nodeBriefSchema),
});
export type PairsResponse = z.infer<typeof pairsResponseSchema>;
