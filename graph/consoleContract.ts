/**
 * What the console takes and gives. A cell is JSON; what JSON has no word for is an object with one key that
 * begins with `$`, so that nothing is rounded, flattened or mistaken for a map of the user's own.
 */
import { z } from "zod";

/** What came as JSON is JSON: a schema that follows it down would only make the description endless. */
const anyJson = z.unknown();

export const consoleRequestSchema = z.strictObject({
  query: z.string(),
  /** Whole numbers beyond 2^53 as `{"$integer": "9007199254740993"}`. */
  parameters: z.record(z.string().max(200), anyJson).default({}),
});
export type ConsoleRequest = z.infer<typeof consoleRequestSchema>;

/** `key` tells nodes and links of one answer apart; it means nothing in another. */
const properties = z.record(z.string(), anyJson);
const shownNode = z.object({ key: z.string(), labels: z.array(z.string()), properties });
const shownLink = z.object({
  key: z.string(),
  type: z.string(),
  from: z.string().meta({ description: "Key of the node it comes from" }),
  to: z.string(),
  properties,
});

/** The tagged values, for the description: a cell is any JSON, with these in it. */
export const taggedValueSchema = z.union([
  z.object({ $integer: z.string().meta({ description: "A whole number beyond 2^53, in digits" }) }),
  z.object({ $float: z.enum(["NaN", "Infinity", "-Infinity"]) }),
  z.object({ $node: shownNode }),
  z.object({ $link: shownLink }),
  z.object({ $path: z.object({ nodes: z.array(shownNode), links: z.array(shownLink) }) }),
  z.object({
    $point: z.object({
      srid: z.number().int(),
      x: z.number(),
      y: z.number(),
      z: z.number().optional(),
    }),
  }),
  z.object({ $date: z.string() }),
  z.object({ $time: z.string() }),
  z.object({ $localTime: z.string() }),
  z.object({ $dateTime: z.string() }),
  z.object({ $localDateTime: z.string() }),
  z.object({ $duration: z.string() }),
  z
    .object({ $map: z.record(z.string(), anyJson) })
    .meta({ description: "A map with a key that begins with $" }),
  z
    .object({ $cut: z.string() })
    .meta({ description: "The beginning, as JSON text, of a cell that is too large" }),
]);
export type TaggedValue = z.infer<typeof taggedValueSchema>;

interface PlanStepShape {
  operator: string;
  details: string;
  estimatedRows: number;
  children: PlanStepShape[];
}
export const planStepSchema: z.ZodType<PlanStepShape> = z.object({
  operator: z.string(),
  details: z.string(),
  estimatedRows: z.number(),
  get children() {
    return z.array(planStepSchema);
  },
});
export type PlanStep = PlanStepShape;

export const consoleAnswerSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(anyJson.meta({ description: "JSON, with tagged values in it" }))),
  /** What ended the rows before their end; `null`: these are all. */
  truncated: z
    .object({
      by: z.enum(["rows", "bytes", "time"]),
      /** Rows, bytes or milliseconds. */
      limit: z.number().int(),
    })
    .nullable(),
  /** Cells of which only the beginning is here. */
  cutCells: z.number().int(),
  elapsedMs: z.number(),
  /** What the database was told to do, as it planned it. */
  plan: planStepSchema,
});
export type ConsoleAnswer = z.infer<typeof consoleAnswerSchema>;

export const consoleStateSchema = z.object({
  open: z.boolean(),
  /** Why it is closed, in a sentence; `null` when it is open. */
  reason: z.string().nullable(),
  running: z.number().int(),
  limits: z.object({
    concurrent: z.number().int(),
    milliseconds: z.number().int(),
    rows: z.number().int(),
    bytes: z.number().int(),
    cellCharacters: z.number().int(),
    queryCharacters: z.number().int(),
  }),
  /** What a query may call, for the editor to complete. */
  functions: z.array(z.string()),
  procedures: z.array(z.string()),
  /** How often a query that would not end had to be ended by force since the start. */
  forcedStops: z.number().int(),
});
export type ConsoleState = z.infer<typeof consoleStateSchema>;
