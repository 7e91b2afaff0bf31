/** An explanation for people at a terminal: the paths to a node, or what keeps it from being reached. */
import type { Absence, AbsenceReason, ExplainingPath } from "../../graph/contract.ts";
import type { Graph } from "../../graph/model/graph.ts";
import { GRADES } from "../../graph/model/vocabulary.ts";
import { CONDUCTING_KINDS } from "../../graph/propagation/columns.ts";
import type { AskedColumns } from "./graphSource.ts";
import { nameOfNode } from "./names.ts";
import { plain } from "./table.ts";

const REASONS: Readonly<Record<AbsenceReason, string>> = {
  floor: "the evidence on the way there is weaker than the floor",
  "not-true-then": "a link on the way there was not true on the date asked about",
  "not-known-then": "a link on the way there was not known by the date asked about",
  interventions: "an intervention of the scenario stops it",
  "categories-not-named": "the scenario does not name the data that would flow there",
  "nothing-crosses": "links lead there, but nothing of this effect crosses them",
  "no-link": "no link leads there",
};

type Known = Pick<AskedColumns, "graph" | "compiled">;

export function formatPaths(known: Known, node: string, paths: readonly ExplainingPath[]): string {
  const name = plain(nameOfNode(known.graph, node));
  return paths.map((path, at) => formatPath(known, path, `${at + 1}. ${name}`)).join("\n");
}

export function formatAbsence(known: Known, node: string, { reasons, path, links }: Absence): string {
  const name = plain(nameOfNode(known.graph, node));
  const why = reasons.map((reason) => `   ${REASONS[reason]}\n`).join("");
  const stops = links.map((id) => `     ${plain(describeLink(known, id))}\n`).join("");
  const inTheWay = stops === "" ? "" : `   In the way:\n${stops}`;
  const would = path === null ? "" : `\n${formatPath(known, path, `Without that: ${name}`)}`;
  return `${name} is not reached in this scenario:\n${why}${inTheWay}${would}`;
}

function formatPath(known: Known, path: ExplainingPath, title: string): string {
  const { graph } = known;
  const data = [...path.categories, ...(path.unknownCategories ? ["and what is unknown"] : [])].join(", ");
  const steps = path.links.flatMap((id, at) => {
    const next = path.nodes[at + 1] ?? "";
    return [
      `   → ${nameOfNode(graph, next)} (${next})`,
      `     ${describeLink(known, id)}`,
      ...(graph?.linkById.get(id)?.sources ?? []).map((source) => `     ${describeSource(graph, source)}`),
    ];
  });
  const origin = path.nodes[0] ?? "";
  return [
    `${title}, on ${path.grade} evidence${data === "" ? "" : `: ${data}`}`,
    `   ${nameOfNode(graph, origin)} (${origin})`,
    ...steps,
  ]
    .map((line) => `${plain(line)}\n`)
    .join("");
}

/** Every link of an explanation is one that a breach can cross, and so stands in the columns. */
function describeLink({ compiled: { links } }: Known, id: string): string {
  const row = links.ids.numberOf(id) ?? -1;
  return `${CONDUCTING_KINDS[links.kinds[row] ?? -1]} · ${GRADES[links.grades[row] ?? -1]} · ${id}`;
}

function describeSource(graph: Graph | null, id: string): string {
  const source = graph?.nodeById.get(id);
  if (source?.kind !== "Source") return id;
  return [source.title, source.publisher, source.date, source.url].filter((part) => part !== null).join(", ");
}
