/** The library as it travels. */
import { z } from "zod";
import { localized } from "../model/schema.ts";
import { PARAMETER_KINDS, QUERY_GROUPS, type QueryGroup } from "./query.ts";

const GROUP_IDS = Object.keys(QUERY_GROUPS) as [QueryGroup, ...QueryGroup[]];

export const libraryQuerySchema = z.object({
  name: z.string(),
  group: z.enum(GROUP_IDS),
  title: localized,
  note: localized.meta({ description: "How to read the answer, and what it does not say" }),
  text: z.string().meta({ description: "Cypher, to be sent to POST /console with its parameters" }),
  parameters: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(PARAMETER_KINDS).meta({ description: "What it names, for a picker" }),
      label: localized,
      example: z.union([z.string(), z.number()]),
    }),
  ),
  columns: z.array(z.string()),
});

export const queriesResponseSchema = z.object({
  groups: z.array(z.object({ id: z.enum(GROUP_IDS), title: localized })),
  items: z.array(libraryQuerySchema),
  total: z.number().int(),
});
export type QueriesResponse = z.infer<typeof queriesResponseSchema>;
