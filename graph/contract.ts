/**
 * What server and client (and anyone else) agree on: the shapes that travel.
 * The client imports types only, so the schema library stays out of its bundle.
 */
import { z } from "zod";
import { categorySlug, linkId, nodeId, partialDate } from "./model/schema.ts";
import { EFFECTS, GRADES, LAYERS, NODE_KINDS, STATES } from "./model/vocabulary.ts";

export const interventionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cut"), link: linkId }),
  z.strictObject({ kind: z.literal("minimise"), link: linkId, categories: z.array(categorySlug).max(200) }),
  z.strictObject({ kind: z.literal("harden"), node: nodeId }),
  /** In an outage, whoever rests on this platform has another one to turn to. */
  z.strictObject({ kind: z.literal("second-supplier"), node: nodeId }),
  /** The node no longer holds these categories. */
  z.strictObject({
    kind: z.literal("shorten-retention"),
    node: nodeId,
    categories: z.array(categorySlug).max(200),
  }),
]);

/** A question: what breaks first, how, and which evidence counts. Everything but the origins has a default. */
export const scenarioSchema = z.strictObject({
  origins: z.array(nodeId).min(1).max(100),
  effect: z.enum(EFFECTS).default("exposure"),
  /** Categories exposed at the origins; `null`: all they hold. */
  categories: z.array(categorySlug).max(200).nullable().default(null),
  /** The weakest grade that still counts. */
  floor: z.enum(GRADES).default("inferred"),
  /** Only links that can have been true then. */
  asOf: partialDate.nullable().default(null),
  /** Only links that were surely public by then. */
  knownBy: partialDate.nullable().default(null),
  /** The recorded incident that this scenario replays, for the record. */
  replay: nodeId.nullable().default(null),
  interventions: z.array(interventionSchema).max(1000).default([]),
});
export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioInput = z.input<typeof scenarioSchema>;
export type Intervention = z.infer<typeof interventionSchema>;

export const reachCountsSchema = z.object({
  institutions: z.number().int(),
  platforms: z.number().int(),
  classes: z.number().int(),
  mandatoryInstitutions: z.number().int(),
});
export type ReachCounts = z.infer<typeof reachCountsSchema>;

export const reachedNodeSchema = z.object({
  id: nodeId,
  kind: z.enum(NODE_KINDS),
  /** Length of the shortest conducting path by which it reaches the state it shows; origins are 0. */
  wave: z.number().int(),
  /** The strictest floor at which it is still reached. */
  grade: z.enum(GRADES),
  categories: z.array(categorySlug),
  /** The strictest floor at which each of `categories` still arrives. */
  categoryGrades: z.record(categorySlug, z.enum(GRADES)),
  unknownCategories: z.boolean(),
  state: z.enum(STATES),
  /** The links by which it is reached in that wave. */
  via: z.array(linkId),
});
export type ReachedNode = z.infer<typeof reachedNodeSchema>;

/** An answer: who is reached, when, by which links, on what evidence, and what is not known about it. */
export const impactSchema = z.object({
  scenario: scenarioSchema,
  scenarioHash: z.string(),
  datasetVersion: z.string().nullable(),
  waves: z.array(z.array(nodeId)),
  reached: z.array(reachedNodeSchema),
  /** All conducting links among reached nodes, not only a tree. */
  links: z.array(linkId),
  totals: reachCountsSchema.extend({
    /** Reached institutions that are neither class nor origin, by layer; layers without any are absent. */
    byLayer: z.partialRecord(z.enum(LAYERS), z.number().int()),
    /** What each stop of the evidence floor reaches, this scenario being otherwise the same. */
    byFloor: z.record(z.enum(GRADES), reachCountsSchema),
    /** Kinds of data exposed anywhere (origins included), and how many of them never expire. */
    categories: z.object({ all: z.number().int(), lifetime: z.number().int() }),
    /** Links that count but leave something open, each kind counted once per link that could matter here. */
    unknown: z.object({
      linksWithoutCategories: z.number().int(),
      linksWithoutMode: z.number().int(),
      linksWithoutDates: z.number().int(),
      linksWithoutKnownFrom: z.number().int(),
      assumedCriticality: z.number().int(),
    }),
  }),
});
export type Impact = z.infer<typeof impactSchema>;

/** Why a node is reached: one path, origin first. */
export const explainingPathSchema = z.object({
  /** The weakest grade on the path. */
  grade: z.enum(GRADES),
  nodes: z.array(nodeId),
  links: z.array(linkId),
  /** What arrives at the end of this very path. */
  categories: z.array(categorySlug),
  unknownCategories: z.boolean(),
});
export type ExplainingPath = z.infer<typeof explainingPathSchema>;

/**
 * What a scenario would have to change for a node to be reached. The last two are about the graph itself: no
 * scenario of this effect from these origins reaches the node, though links lead there; or none do.
 */
const ABSENCE_REASONS = [
  "floor",
  "not-true-then",
  "not-known-then",
  "interventions",
  "categories-not-named",
  "nothing-crosses",
  "no-link",
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** Why a node is not reached. */
export const absenceSchema = z.object({
  /** A least set: with all of them lifted the node is reached, with any one left in force it is not. */
  reasons: z.array(z.enum(ABSENCE_REASONS)).min(1),
  /** How it would then be reached; `null` where nothing the scenario says keeps it from being reached. */
  path: explainingPathSchema.nullable(),
  /** Links in the way: those of `path` that do not count, or the first over which nothing crosses. */
  links: z.array(linkId),
});
export type Absence = z.infer<typeof absenceSchema>;

export const explainRequestSchema = z.strictObject({
  scenario: scenarioSchema,
  node: nodeId,
  limit: z.number().int().min(1).max(50).default(3),
});
