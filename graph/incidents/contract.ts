/** Recorded incidents as they travel: each with what places, sizes, filters and counts it. */
import { z } from "zod";
import { LAYERS, OBSERVATION_STATUSES, RESPONDER_ROLES } from "../model/vocabulary.ts";
import { atLeastSchema, categoryBriefSchema, incidentBriefSchema, nodeBriefSchema } from "../responses.ts";
import { LANES } from "./lanes.ts";

const id = z.string();
const date = z.string().nullable();
const localized = z.object({ fr: z.string(), en: z.string() });

const recordedIncidentSchema = incidentBriefSchema.extend({
  detected: date,
  /** The one lane of the timeline in which it stands. */
  lane: z.enum(LANES),
  /** Layers of the institutions that it hit or affected, top to bottom. */
  layers: z.array(z.enum(LAYERS)),
  /** One incident on a shared platform with several institutions among its victims. */
  cascade: z.boolean(),
  /** `AFFECTED` institutions; `disclosed`: when this victim said so, where that is known by itself. */
  victims: z.array(z.object({ id, disclosed: date, status: z.enum(OBSERVATION_STATUSES) })),
  atLeast: atLeastSchema,
  /** Ids. */
  weaknesses: z.array(id),
  responders: z.array(z.object({ id, role: z.enum(RESPONDER_ROLES) })),
  /** Slugs of data categories, confirmed or claimed to be exposed. */
  exposed: z.array(z.string()),
});
export type RecordedIncident = z.infer<typeof recordedIncidentSchema>;

/** `GET /incidents`: all of them, latest disclosed first; those without a date stand last. */
export const incidentsResponseSchema = z.object({
  items: z.array(recordedIncidentSchema),
  total: z.number().int(),
  /** Names of the victims and responders. */
  nodes: z.array(nodeBriefSchema),
  weaknesses: z.array(z.object({ id, name: localized, description: localized.nullable() })),
  categories: z.array(categoryBriefSchema),
  /** The last day on which anything here became known: what came after is unknown, not quiet. */
  knownUntil: date,
  /** When the facts were gathered; `null` where no data sheet says so. */
  gathered: date,
});
export type IncidentsResponse = z.infer<typeof incidentsResponseSchema>;
