/** An explanation for people at a terminal: the paths to a node, or what keeps it from being reached. */
import type { Absence, AbsenceReason, ExplainingPath } from "../../graph/contract.ts";
import type { Graph } from "../../graph/model/graph.ts";
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

export function formatPaths(graph: Graph, node: string, paths: readonly ExplainingPath[]): string {
  const name = plain(nameOfNode(graph, node));
  return paths.map((path, at) => formatPath(graph, path, `${at + 1}. ${name}`)).join("\n");
}

export function formatAbsence(graph: Graph, node: string, { reasons, path, links }: Absence): string {
  const name = plain(nameOfNode(graph, node));
  const why = reasons.map((reason) => `   ${REASONS[reason]}\n`).join("");
  const stops = links.map((id) => `     ${plain(describeLink(graph, id))}\n`).join("");
  const inTheWay = stops === "" ? "" : `   In the way:\n${stops}`;
  const would = path === null ? "" : `\n${formatPath(graph, path, `Without that: ${name}`)}`;
  return `${name} is not reached in this scenario:\n${why}${inTheWay}${would}`;
}

function formatPath(graph: Graph, path: ExplainingPath, title: string): string {
  const data = [...path.categories, ...(path.unknownCategories ? ["and what is unknown"] : [])].join(", ");
  const steps = path.links.flatMap((id, at) => {
    const next = path.nodes[at + 1] ?? "";
    return [
      `   → ${nameOfNode(graph, next)} (${next})`,
      `     ${describeLink(graph, id)}`,
      ...(graph.linkById.get(id)?.sources ?? []).map((source) => `     ${describeSource(graph, source)}`),
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

function describeLink({ linkById }: Graph, id: string): string {
  const link = linkById.get(id);
  return `${link?.kind ?? ""} · ${link?.grade ?? "ungraded"} · ${id}`;
}

function describeSource({ nodeById }: Graph, id: string): string {
  const source = nodeById.get(id);
  if (source?.kind !== "Source") return id;
  return [source.title, source.publisher, source.date, source.url].filter((part) => part !== null).join(", ");
}
