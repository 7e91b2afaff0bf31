/** The gathered facts, as far as the reconciliation reads them. Their folder is not part of the repository. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const source = z.object({ url: z.string() });
const cited = z.object({ id: z.string(), sources: z.array(source) });

const FILES = {
  "institutions.json": z.array(z.object({ id: z.string() })),
  "platforms.json": z.array(z.object({ id: z.string(), depends_on: z.array(z.string()).nullable() })),
  "dependencies.json": z.array(
    z.object({ institution: z.string(), platform: z.string(), relation: z.string() }),
  ),
  "core-incidents.json": z.array(
    cited.extend({
      affected_institutions: z.array(z.object({ name: z.string() })),
      claims: z.array(z.unknown()),
    }),
  ),
  "tracker-incidents.json": z.array(
    z.object({ id: z.string(), organisation: z.string(), sources: z.array(z.string()) }),
  ),
  "tracker-clusters.json": z.array(z.object({ platform: z.string(), incident_ids: z.array(z.string()) })),
  "context.json": z.object({
    sanctions: z.array(cited),
    statistics: z.array(cited),
    findings: z.array(cited),
    not_found: z.array(z.object({ topic: z.string() })),
  }),
} as const;

export type Facts = { readonly [F in keyof typeof FILES]: z.infer<(typeof FILES)[F]> };

/** @throws when a file is missing or of another shape than the reconciliation knows */
export async function readFacts(folder: string): Promise<Facts> {
  const entries = Object.entries(FILES).map(async ([file, schema]) => {
    const text = await readFile(join(folder, file), "utf8");
    return [file, schema.parse(JSON.parse(text))] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as unknown as Facts;
}
