/** What a dataset says of itself: the data sheet that travels with the rows. */
import { z } from "zod";
import { localized, partialDate } from "./schema.ts";

export const datasetMetaSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words with hyphens, like "france"'),
  title: localized,
  /** The day the facts were gathered; nothing later is in the dataset. */
  gathered: partialDate,
  description: localized,
  /** What is known to be missing: said to every reader. */
  gaps: z.array(localized),
  licences: z.array(
    z.strictObject({
      name: z.string().min(1),
      licence: z.string().min(1),
      url: z
        .url({ protocol: /^https?$/ })
        .nullish()
        .transform((value) => value ?? null),
    }),
  ),
  /** Whose work the dataset builds on. */
  credits: z.array(localized),
});
export type DatasetMeta = z.infer<typeof datasetMetaSchema>;
