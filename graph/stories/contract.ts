/**
 * A story: steps through the graph, each a view and words in both languages. No number of it is typed: each is
 * bound to the engine or to a query, and remembers what it was when the words were written.
 */
import { z } from "zod";
import { scenarioSchema } from "../contract.ts";
import { FIGURES } from "../cypher/figureNames.ts";
import { LAYERS } from "../model/vocabulary.ts";

/** What can be wrong with a story on this data. */
export const STORY_PROBLEMS = [
  "missing-translation",
  "dead-node",
  "changed-figure",
  "lost-figure",
  "unknown-figure",
  "unused-figure",
  "typed-number",
  "too-long",
] as const;
export type StoryProblemKind = (typeof STORY_PROBLEMS)[number];

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
const nodeId = z.string().max(300);
const words = (longest: number) =>
  z.strictObject({ fr: z.string().max(longest), en: z.string().max(longest) });

/** What of an impact a figure takes. `saved`: institutions reached without the scenario's interventions, less those reached with them. */
export const IMPACT_TAKES = [...FIGURES, "layers", "saved"] as const;
export type ImpactTake = (typeof IMPACT_TAKES)[number];

/** The number when the words were written; another one now is told, and shown. */
const was = z.number();

export const storyFigureSchema = z.union([
  z.strictObject({
    /** `null`: the scenario of the step's own view. */
    impact: scenarioSchema.nullable(),
    take: z.enum(IMPACT_TAKES),
    /** Only what this wave reaches first; `institutions` and `platforms` only. */
    wave: z.number().int().min(1).max(50).optional(),
    /** Only institutions of this layer; `institutions` only. */
    layer: z.enum(LAYERS).optional(),
    was,
  }),
  z.strictObject({
    /** Answers one row whose `value` is the number. */
    cypher: z.string().max(10_000),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    was,
  }),
]);
export type StoryFigure = z.infer<typeof storyFigureSchema>;

export const storyViewSchema = z.discriminatedUnion("page", [
  z.strictObject({ page: z.literal("opening") }),
  z.strictObject({
    page: z.literal("impact"),
    /** With interventions, what they save is shown beside what is still reached. */
    scenario: scenarioSchema,
    /** The last wave shown; `null`: all. */
    wave: z.number().int().min(0).max(50).nullable().default(null),
    /** The node that is selected, its ways lit. */
    focus: nodeId.nullable().default(null),
  }),
  z.strictObject({ page: z.literal("incident"), incident: nodeId }),
  /** A short table that a query answers: what cannot be drawn as a breach. */
  z.strictObject({
    page: z.literal("table"),
    cypher: z.string().max(10_000),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    /** The first names the row, the others are numbers or words. */
    columns: z
      .array(
        z.strictObject({
          /** Name of the query's column, where the languages differ one for each. */
          key: z.union([z.string(), z.strictObject({ fr: z.string(), en: z.string() })]),
          /** The closed list that the column's words are of: they are then shown by their names. */
          of: z.enum(["layer"]).optional(),
          title: words(100),
        }),
      )
      .min(2)
      .max(4),
  }),
]);
export type StoryView = z.infer<typeof storyViewSchema>;

export const storyStepSchema = z.strictObject({
  id: slug,
  view: storyViewSchema,
  title: words(300),
  /** Paragraphs stand apart by an empty line; `{name}` is the figure of that name. */
  text: words(3000),
  /** For the one who speaks. */
  note: words(5000),
  figures: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/), storyFigureSchema).default({}),
});
export type StoryStep = z.infer<typeof storyStepSchema>;

export const storySchema = z.strictObject({
  id: slug,
  title: words(300),
  /** One sentence: what the story shows. */
  summary: words(600),
  steps: z.array(storyStepSchema).min(1).max(60),
});
export type Story = z.infer<typeof storySchema>;

const storyProblemSchema = z.object({
  kind: z.enum(STORY_PROBLEMS),
  step: z.string().nullable(),
  about: z.string(),
  was: z.number().optional(),
  is: z.number().optional(),
});
/** `step: null`: of the story as a whole. `about`: a field, a node or a figure. */
export type StoryProblem = z.infer<typeof storyProblemSchema>;

/** The numbers of a story by step and name. `null`: what it is about is gone. */
const valuesSchema = z.record(z.string(), z.record(z.string(), z.number().nullable()));
export type StoryValues = z.infer<typeof valuesSchema>;

const rows = z.array(z.array(z.union([z.string(), z.number(), z.null()])));

/** `GET /stories/{id}`: a story with its numbers as the data has them now. */
export const storyResponseSchema = z.object({
  datasetVersion: z.string(),
  story: storySchema,
  values: valuesSchema,
  /** Rows of each step that shows a table, in the order of its columns, as each language reads them. */
  tables: z.record(z.string(), z.object({ fr: rows, en: rows })),
  problems: z.array(storyProblemSchema),
});
export type StoryResponse = z.infer<typeof storyResponseSchema>;

/** `GET /stories` */
export const storiesResponseSchema = z.object({
  items: z.array(
    z.object({
      id: slug,
      title: words(300),
      summary: words(600),
      steps: z.number().int(),
      /** Nodes that this data lacks, and figures that are not what they were. */
      problems: z.number().int(),
    }),
  ),
});
export type StoriesResponse = z.infer<typeof storiesResponseSchema>;
