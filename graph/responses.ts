/**
 * The answers of the API that carry more than the core computes: names to show, the Cypher behind each
 * figure, sources. Shaped by the server's presenters, read by the client.
 */
import { z } from "zod";
import { absenceSchema, explainingPathSchema, impactSchema, scenarioSchema } from "./contract.ts";
import { FIGURES } from "./cypher/figureNames.ts";
import { nodeSchemas } from "./model/schema.ts";
import {
  CLAIM_SPEAKERS,
  CLAIM_STATUSES,
  CRITICALITIES,
  DEPENDENCY_MODES,
  GRADES,
  LAYERS,
  LINK_KINDS,
  NODE_KINDS,
  OBSERVATION_STATUSES,
  RESPONDER_ROLES,
  SENSITIVITIES,
  SHELF_LIVES,
  UNITS,
  VERIFICATIONS,
} from "./model/vocabulary.ts";

const id = z.string();
const date = z.string().nullable();
const count = z.number().int();
const localized = z.object({ fr: z.string(), en: z.string() });

/** What it takes to draw and name a node; `layer` only for institutions. */
export const nodeBriefSchema = z.object({
  id,
  kind: z.enum(NODE_KINDS),
  name: localized,
  acronym: z.string().nullable(),
  type: z.string().nullable(),
  layer: z.enum(LAYERS).nullable(),
  class: z.boolean(),
  mandatory: z.boolean().nullable(),
});
export type NodeBrief = z.infer<typeof nodeBriefSchema>;

/** A link with everything that qualifies it; `categories: null` means unknown. */
export const linkDetailSchema = z.object({
  id,
  kind: z.enum(LINK_KINDS),
  from: id,
  to: id,
  grade: z.enum(GRADES).nullable(),
  categories: z.array(z.string()).nullable(),
  mode: z.enum(DEPENDENCY_MODES).nullable(),
  criticality: z.enum(CRITICALITIES).nullable(),
  validFrom: date,
  validTo: date,
  knownFrom: date,
  /** The incident through which the link became known. */
  learntFrom: id.nullable(),
  /** Ids of sources. */
  sources: z.array(id),
});
export type LinkDetail = z.infer<typeof linkDetailSchema>;

export const sourceBriefSchema = nodeSchemas.Source;
export type SourceBrief = z.infer<typeof sourceBriefSchema>;

export const categoryBriefSchema = z.object({
  /** Without the `category:` prefix, as in `categories` lists. */
  slug: z.string(),
  name: localized,
  sensitivity: z.enum(SENSITIVITIES).nullable(),
  shelfLife: z.enum(SHELF_LIVES).nullable(),
  remedy: localized.nullable(),
});
export type CategoryBrief = z.infer<typeof categoryBriefSchema>;

/** How a number can be checked: the query that gives it, what it means, where it comes from. */
export const figureSchema = z.object({
  value: z.number(),
  /** `null` where the database cannot be asked for it; `method` then says why. */
  cypher: z.string().nullable(),
  parameters: z.record(z.string(), z.unknown()),
  method: localized,
});
export type Figure = z.infer<typeof figureSchema>;

export const impactResponseSchema = impactSchema.extend({
  /** Briefs of every reached node, every origin and everything in `restsOn`. */
  nodes: z.array(nodeBriefSchema),
  /** Details of `links`, plus those that join origins to what they rest on. */
  linkDetails: z.array(linkDetailSchema),
  /** Platforms the origins depend on, directly; drawn quietly at the left. */
  restsOn: z.array(id),
  /** Categories named anywhere in this impact. */
  categories: z.array(categoryBriefSchema),
  figures: z.partialRecord(z.enum(FIGURES), figureSchema),
  /** Every source of the links shown, so that each can be opened. */
  sources: z.array(sourceBriefSchema),
  /** Recorded incidents that hit an origin. */
  incidents: z.array(z.object({ id, name: localized, disclosed: date })),
});
export type ImpactResponse = z.infer<typeof impactResponseSchema>;

const actor = z.object({ id, role: z.string(), action: localized.nullable() });

export const explainResponseSchema = z.object({
  scenario: scenarioSchema,
  node: nodeBriefSchema,
  paths: z.array(explainingPathSchema),
  /** Why there is no path; `null` when there is one. */
  absence: absenceSchema.nullable(),
  /** How many explaining paths there are in all, when counted; `null` when counting was cut off. */
  totalPaths: count.nullable(),
  nodes: z.array(nodeBriefSchema),
  /** Of the links on the paths, and of whatever else joins the same two nodes. */
  linkDetails: z.array(linkDetailSchema),
  /** Categories that those links carry. */
  categories: z.array(categoryBriefSchema),
  /** Incidents through which a link became known. */
  incidents: z.array(z.object({ id, name: localized, disclosed: date })),
  sources: z.array(sourceBriefSchema),
});
export type ExplainResponse = z.infer<typeof explainResponseSchema>;

/** `GET /nodes/{id}`: everything about one node. */
export const nodeResponseSchema = z.object({
  node: nodeBriefSchema,
  /** Ids of the datasets that have it; none where it was written by hand beside several. */
  datasets: z.array(id),
  /** The node as the model has it, all properties. */
  properties: z.record(z.string(), z.unknown()),
  description: localized.nullable(),
  partOf: z.array(nodeBriefSchema),
  operators: z.array(nodeBriefSchema),
  /** What it is part of, what that is part of, and so on; nearest first. */
  supervisors: z.array(nodeBriefSchema),
  /** Who responded to an incident that hit or affected it, by incident. */
  responders: z.array(z.object({ node: nodeBriefSchema, role: z.enum(RESPONDER_ROLES), incident: id })),
  /** What was said of it, confirmed or not: claims stand beside each other, by incident. */
  claims: z.array(
    z.object({
      id,
      incident: id,
      speaker: z.enum(CLAIM_SPEAKERS),
      who: localized,
      statement: localized,
      status: z.enum(CLAIM_STATUSES),
      sources: z.array(id),
    }),
  ),
  /** What it holds, as categories. */
  holds: z.array(categoryBriefSchema),
  incidents: z.array(
    z.object({
      id,
      name: localized,
      disclosed: date,
      /** How it took part: hit, affected, responded. */
      part: z.enum(["hit", "affected", "responded"]),
      status: z.string().nullable(),
    }),
  ),
  linkCounts: z.array(z.object({ kind: z.enum(LINK_KINDS), direction: z.enum(["in", "out"]), count })),
  sources: z.array(sourceBriefSchema),
});
export type NodeResponse = z.infer<typeof nodeResponseSchema>;

export const searchResponseSchema = z.object({
  items: z.array(nodeBriefSchema.extend({ description: localized.nullable() })),
  total: count,
  byKind: z.partialRecord(z.enum(NODE_KINDS), count),
  nextCursor: z.string().nullable(),
});
export type SearchResponse = z.infer<typeof searchResponseSchema>;

export const linksResponseSchema = z.object({
  items: z.array(linkDetailSchema),
  nodes: z.array(nodeBriefSchema),
  total: count,
  nextCursor: z.string().nullable(),
});

/** The State in layers: the opening view. */
export const overviewResponseSchema = z.object({
  datasetVersion: z.string(),
  layers: z.array(z.object({ layer: z.enum(LAYERS), institutions: z.array(nodeBriefSchema) })),
  /** Every platform, the one whose breach reaches most institutions first. */
  platforms: z.array(
    z.object({
      node: nodeBriefSchema,
      /** Reached institutions, neither class nor origin. */
      institutions: count,
      classes: count,
      /** The ids of reached institutions (classes included), so that the client can light them. */
      reaches: z.array(id),
      byLayer: z.partialRecord(z.enum(LAYERS), count),
    }),
  ),
  figures: z.record(z.enum(["institutions", "platforms", "incidents"]), figureSchema),
});
export type OverviewResponse = z.infer<typeof overviewResponseSchema>;

export const incidentBriefSchema = z.object({
  id,
  name: localized,
  description: localized.nullable(),
  occurredFrom: date,
  occurredTo: date,
  disclosed: date,
  verification: z.enum(VERIFICATIONS).nullable(),
  hit: z.array(nodeBriefSchema),
  affected: count,
  claims: count,
});
export type IncidentBrief = z.infer<typeof incidentBriefSchema>;

/** At least so many, by unit: the largest single figure that somebody answerable confirmed. */
export const atLeastSchema = z.array(z.object({ unit: z.enum(UNITS), quantity: z.number().nonnegative() }));

export const incidentResponseSchema = incidentBriefSchema.extend({
  detected: date,
  atLeast: atLeastSchema,
  /** Contested facts stand beside each other: never merged, never averaged. */
  claimList: z.array(
    z.object({
      id,
      speaker: z.enum(CLAIM_SPEAKERS),
      who: localized,
      statement: localized,
      quantity: z.number().nullable(),
      unit: z.enum(UNITS).nullable(),
      status: z.enum(CLAIM_STATUSES),
      sources: z.array(id),
    }),
  ),
  affectedList: z.array(
    z.object({
      node: nodeBriefSchema,
      status: z.enum(OBSERVATION_STATUSES),
      role: localized.nullable(),
      /** When this victim said so, where that is known by itself. */
      disclosed: date,
      /** Ids of sources. */
      sources: z.array(id),
    }),
  ),
  exposed: z.array(z.object({ category: categoryBriefSchema, status: z.enum(OBSERVATION_STATUSES) })),
  responders: z.array(actor.extend({ node: nodeBriefSchema, role: z.enum(RESPONDER_ROLES) })),
  weaknesses: z.array(
    z.object({ id, name: localized, description: localized.nullable(), grade: z.enum(GRADES).nullable() }),
  ),
  sources: z.array(sourceBriefSchema),
});
export type IncidentResponse = z.infer<typeof incidentResponseSchema>;

const datasetBrief = z.object({ id, title: localized });

export const datasetResponseSchema = z.object({
  /** A hash of all rows, of whichever dataset. */
  version: z.string(),
  /** The datasets that lie side by side here; what follows speaks of all of them together. */
  datasets: z.array(datasetBrief),
  /** The data sheet; `null` where the database holds a graph that no dataset folder gave. */
  title: localized.nullable(),
  description: localized.nullable(),
  gathered: date,
  counts: z.object({
    nodes: z.partialRecord(z.enum(NODE_KINDS), count),
    links: z.partialRecord(z.enum(LINK_KINDS), count),
    grades: z.partialRecord(z.enum(GRADES), count),
    modes: z.record(z.string(), count),
    /** Bodies are institutions that are no class. */
    layers: z.array(z.object({ layer: z.enum(LAYERS), bodies: count, classes: count })),
  }),
  completeness: z.array(z.object({ field: z.string(), known: count, total: count })),
  gaps: z.array(localized),
  coverage: z.array(localized),
  licences: z.array(z.object({ name: z.string(), licence: z.string(), url: z.string().nullable() })),
  credits: z.array(localized),
  /** Rows that someone wrote into the database and that do not fit the model: left out, and said. */
  refused: z.object({
    total: count,
    first: z.array(z.object({ place: z.string(), problem: z.string() })),
  }),
});
export type DatasetResponse = z.infer<typeof datasetResponseSchema>;

export const healthResponseSchema = z.object({
  status: z.literal("ok"),
  database: z.object({ product: z.string(), version: z.string(), managed: z.boolean() }),
  dataset: z.object({
    version: z.string(),
    nodes: count,
    links: count,
    /** Several lie side by side where somebody chose so. */
    datasets: z.array(datasetBrief),
  }),
});
export type HealthResponse = z.infer<typeof healthResponseSchema>;

export const errorResponseSchema = z.object({
  error: z.looseObject({ code: z.string(), message: z.string(), requestId: z.string().nullable() }),
});
