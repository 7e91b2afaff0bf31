/** What curation decided row by row: committed, so that anyone can check it against the dataset. */
import { readFile } from "node:fs/promises";
import { z } from "zod";

const CURATION = new URL("../curation/", import.meta.url);

/** A name in free text, and the body or platform that it means; `null`: the sources name nobody. */
const resolvedName = z.strictObject({
  name: z.string(),
  in: z.enum(["core-incidents", "tracker-incidents", "tracker-subcontractors"]),
  is: z.string().nullable(),
  note: z.string().optional(),
});
export type ResolvedName = z.infer<typeof resolvedName>;

const provenance = z.strictObject({
  /** Which of our incidents a row of the facts became, or was merged into. */
  incidents: z.record(z.string(), z.array(z.string())),
  /** Which of our incidents carry what a sanction, statistic or finding says. */
  context: z.record(z.string(), z.array(z.string())),
  /** What was left out, a row or a part of one, and why. */
  refused: z.array(z.strictObject({ file: z.string(), row: z.string(), why: z.string() })),
  /** Rows that need a word beyond their outcome. */
  remarks: z.array(z.strictObject({ file: z.string(), row: z.string(), remark: z.string() })),
});
export type Provenance = z.infer<typeof provenance>;

export interface Curation {
  readonly names: readonly ResolvedName[];
  readonly provenance: Provenance;
}

export async function readCuration(): Promise<Curation> {
  const [names, origins] = await Promise.all(
    ["names.json", "provenance.json"].map(async (file) =>
      JSON.parse(await readFile(new URL(file, CURATION), "utf8")),
    ),
  );
  return { names: z.array(resolvedName).parse(names), provenance: provenance.parse(origins) };
}
