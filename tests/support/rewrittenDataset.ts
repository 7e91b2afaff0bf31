/** The dataset of this repository with every node renamed and every link regraded: an import that writes it all. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GraphLink, GraphNode } from "../../graph/model/schema.ts";
import { readDataset } from "../../seed/dataset.ts";
import { folderTexts } from "../../seed/folderText.ts";
import { writeFolder } from "../../seed/writeFolder.ts";

export const OWN_DATASET = fileURLToPath(new URL("../../seed/data", import.meta.url));

export interface RewrittenDataset {
  readonly folder: string;
  remove(): void;
}

export async function rewriteOwnDataset(): Promise<RewrittenDataset> {
  const { meta, data } = await readDataset(OWN_DATASET);
  const folder = mkdtempSync(join(tmpdir(), "ricochet-rewritten-"));
  const rewritten = { nodes: data.nodes.map(rename), links: data.links.map(regrade) };
  await writeFolder(
    folder,
    folderTexts(meta, rewritten, () => "json"),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function rename(node: GraphNode): GraphNode {
  if (node.kind === "Source") return { ...node, title: `${node.title} (again)` };
  if (node.kind === "Claim")
    return { ...node, who: { fr: `${node.who.fr} bis`, en: `${node.who.en} (again)` } };
  const { fr, en } = node.name ?? { fr: node.id, en: node.id };
  return { ...node, name: { fr: `${fr} bis`, en: `${en} (again)` } } as GraphNode;
}

function regrade(link: GraphLink): GraphLink {
  return { ...link, grade: link.grade === "inferred" ? "claimed" : "inferred" } as GraphLink;
}
