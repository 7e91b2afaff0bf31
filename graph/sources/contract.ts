/** `GET /sources` and `GET /sources/{id}/facts`: the sources, and what rests on each. */
import { z } from "zod";
import { GRADES, LINK_KINDS, NODE_KINDS } from "../model/vocabulary.ts";
import { nodeBriefSchema, sourceBriefSchema } from "../responses.ts";

const count = z.number().int().nonnegative();
/** Facts that bear a grade, by grade; grades without any are absent. */
const byGrade = z.partialRecord(z.enum(GRADES), count);

export const sourcesResponseSchema = z.object({
  datasetVersion: z.string(),
  /** The one on which most facts rest first. */
  items: z
    .array(
      z.object({
        source: sourceBriefSchema,
        facts: count,
        /** Facts that name this source and no other. */
        alone: count,
        byGrade,
      }),
    )
    .readonly(),
  total: count,
  nextCursor: z.string().nullable(),
  facts: z.object({ all: count, alone: count, unsourced: count }),
  /** Each fact once, however many sources of the publisher it names; the one with most facts first. */
  publishers: z
    .array(
      z.object({
        publisher: z.string(),
        sources: count,
        facts: count,
        byGrade,
      }),
    )
    .readonly(),
});
export type SourcesResponse = z.infer<typeof sourcesResponseSchema>;

export const sourceFactsResponseSchema = z.object({
  datasetVersion: z.string(),
  source: sourceBriefSchema,
  items: z
    .array(
      z.object({
        id: z.string(),
        kind: z.enum([...NODE_KINDS, ...LINK_KINDS]),
        grade: z.enum(GRADES).nullable(),
        /** Whether it names no other source. */
        alone: z.boolean(),
        /** The node itself, or both ends of the link. */
        about: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  total: count,
  nextCursor: z.string().nullable(),
  byKind: z.partialRecord(z.enum([...NODE_KINDS, ...LINK_KINDS]), count),
  nodes: z.array(nodeBriefSchema),
});
export type SourceFactsResponse = z.infer<typeof sourceFactsResponseSchema>;
