/** Who an incident was to be expected to reach, on what was known the day before it became public. */
import type { Impact } from "../../contract.ts";
import { createGraph, type Graph } from "../../model/graph.ts";
import type { GraphLink } from "../../model/schema.ts";
import type { Effect, Grade, LinkKind, NodeKind } from "../../model/vocabulary.ts";
import { compile } from "../../propagation/compile.ts";
import { propagate } from "../../propagation/propagate.ts";
import { plainScenario } from "../plainScenario.ts";
import type { Cascade } from "./cascades.ts";
import { isKnown, type KnowledgeRule } from "./knownBefore.ts";

export interface Supposition {
  readonly effect: Effect;
  readonly floor: Grade;
  readonly undated: KnowledgeRule["undated"];
  /** `all`: whatever the platform holds, as nobody knew before; `disclosed`: only what was confirmed exposed. */
  readonly categories: "all" | "disclosed";
}

/** What the rules of exposure, access and outage look at; the rest would only cost time. */
const MATTERING_NODES: ReadonlySet<NodeKind> = new Set(["Institution", "Platform", "DataCategory"]);
const MATTERING_LINKS: ReadonlySet<LinkKind> = new Set(["USES", "FEEDS", "DEPENDS_ON", "HOLDS"]);

/** All that limits a prediction; `explainMisses` lifts them one by one. */
export interface Conditions {
  readonly isKnown: (link: GraphLink) => boolean;
  readonly effect: Effect;
  readonly floor: Grade;
  readonly asOf: string | null;
  readonly categories: readonly string[] | null;
}

/** @param eve the day before the cascade can have been public */
export function conditionsFor(
  graph: Graph,
  cascade: Cascade,
  eve: string,
  { effect, floor, undated, categories }: Supposition,
): Conditions {
  const rule: KnowledgeRule = { incident: cascade.incident, day: eve, undated };
  return {
    isKnown: (link) => isKnown(link, rule),
    effect,
    floor,
    asOf: eve,
    categories: categories === "all" ? null : confirmedCategories(graph, cascade),
  };
}

/**
 * Links are taken out of the graph, not merely cut in the scenario: what a platform holds (X0) is read from its
 * links, and must not be read from links that nobody knew.
 */
export function predict(graph: Graph, { origins }: Cascade, conditions: Conditions): Impact {
  const compiled = compile(
    createGraph({
      nodes: graph.nodes.filter(({ kind }) => MATTERING_NODES.has(kind)),
      links: graph.links.filter((link) => MATTERING_LINKS.has(link.kind) && conditions.isKnown(link)),
    }),
  );
  return propagate(compiled, {
    ...plainScenario(origins, conditions),
    asOf: conditions.asOf,
    // A category that nothing known then speaks of can be exposed nowhere: leaving it out changes nothing.
    categories: conditions.categories?.filter((slug) => compiled.categoryNumberOf.has(slug)) ?? null,
  });
}

/** The data categories that the incident is confirmed to have exposed; `null`: none is recorded, so unknown. */
function confirmedCategories(graph: Graph, { incident }: Cascade): string[] | null {
  const slugs = graph
    .linksFrom(incident)
    .flatMap((link) =>
      link.kind === "EXPOSED" && link.status === "confirmed" ? [link.to.slice("category:".length)] : [],
    );
  return slugs.length === 0 ? null : [...new Set(slugs)].sort();
}
