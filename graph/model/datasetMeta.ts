/** What a dataset says of itself: the data sheet that travels with the rows. */
import { z } from "zod";
import { type Localized, localized, partialDate } from "./schema.ts";

export const datasetMetaSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words with hyphens, like "france"'),
  title: localized,
  /** The day the facts were gathered; nothing later is in the dataset. */
  gathered: partialDate,
  description: localized,
  /** What is known to be missing: said to every reader. */
  gaps: z.array(localized),
  /** How much of each part of the State is in it, where a total is known. */
  coverage: z.array(localized).default([]),
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

/** One sheet for datasets that lie side by side; `null` for none. Nothing later than the latest is in them. */
export function joinSheets(sheets: readonly DatasetMeta[]): DatasetMeta | null {
  const [first] = sheets;
  if (first === undefined) return null;
  return {
    id: sheets.map(({ id }) => id).join("+"),
    title: joinTexts(
      sheets.map(({ title }) => title),
      " · ",
    ),
    gathered:
      sheets
        .map(({ gathered }) => gathered)
        .sort()
        .at(-1) ?? first.gathered,
    description: joinTexts(
      sheets.map(({ description }) => description),
      " ",
    ),
    gaps: sheets.flatMap(({ gaps }) => gaps),
    coverage: sheets.flatMap(({ coverage }) => coverage),
    licences: sheets.flatMap(({ licences }) => licences),
    credits: sheets.flatMap(({ credits }) => credits),
  };
}

function joinTexts(texts: readonly Localized[], between: string): Localized {
  return { fr: texts.map(({ fr }) => fr).join(between), en: texts.map(({ en }) => en).join(between) };
}
