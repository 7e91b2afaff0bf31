/** An impact for people at a terminal: the sentence, the counts, and everyone reached. */
import type { Impact, ReachedNode } from "../../graph/contract.ts";
import type { Graph } from "../../graph/model/graph.ts";
import { GRADES } from "../../graph/model/vocabulary.ts";
import { nameOfNode } from "./names.ts";
import { type Column, plain, tableLines } from "./table.ts";

const EFFECT_WORDS = {
  exposure: "whose data could be exposed",
  access: "whom an attacker could get into",
  outage: "who could be without the service",
} as const;

export function* impactLines(graph: Graph | null, impact: Impact): Generator<string> {
  const { scenario, totals, reached, waves } = impact;
  const origins = scenario.origins.map((id) => nameOfNode(graph, id)).join(", ");
  const byFloor = GRADES.map((grade) => `${grade} ${totals.byFloor[grade].institutions}`).join(" · ");
  const isClass = (id: string) => {
    const node = graph?.nodeById.get(id);
    return node !== undefined && "class" in node && node.class === true;
  };
  const columns: Column<ReachedNode>[] = [
    { title: "wave", align: "right", text: ({ wave }) => String(wave) },
    { title: "state", text: ({ state }) => state },
    { title: "evidence", text: ({ grade }) => grade },
    { title: "name", text: ({ id }) => `${isClass(id) ? "up to: " : ""}${nameOfNode(graph, id)}` },
    { title: "id", text: ({ id }) => id },
    { title: "data", text: describeCategories },
  ];
  yield `${[
    `A breach of ${plain(origins)}: ${EFFECT_WORDS[scenario.effect]}, on evidence from ${scenario.floor} up.`,
    "",
    `Institutions reached  ${totals.institutions} (${totals.mandatoryInstitutions} that a citizen cannot refuse)`,
    `  by evidence floor   ${byFloor}`,
    `Classes               ${totals.classes} (each means "up to"; never counted as members)`,
    `Platforms reached     ${totals.platforms}`,
    `Waves                 ${Math.max(0, waves.length - 1)}`,
    `Kinds of data         ${totals.categories.all} (${totals.categories.lifetime} that never expire)`,
    `Left open             ${describeUnknown(totals.unknown)}`,
    "",
  ].join("\n")}\n`;
  yield* tableLines(columns, reached);
}

function describeCategories({ categories, unknownCategories, state }: ReachedNode): string {
  if (state === "down" || state === "degraded") return "";
  const open = unknownCategories ? ["and what is unknown"] : [];
  return [...categories, ...open].join(", ") || "none";
}

function describeUnknown(unknown: Impact["totals"]["unknown"]): string {
  const told = [
    [unknown.linksWithoutCategories, "links without categories"],
    [unknown.linksWithoutMode, "dependencies without mode"],
    [unknown.linksWithoutDates, "links without dates"],
    [unknown.linksWithoutKnownFrom, "links without a date of becoming known"],
    [unknown.assumedCriticality, "assumed criticalities"],
  ].flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  return told.length === 0 ? "nothing" : told.join(", ");
}
