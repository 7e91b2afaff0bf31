/** The sources with what rests on each, and who published them. */
import type { Graph } from "../model/graph.ts";
import type { NodeOfKind } from "../model/schema.ts";
import { GRADES, type Grade } from "../model/vocabulary.ts";
import type { SourceFactsResponse, SourcesResponse } from "../sources/contract.ts";
import { type Fact, type Resting, restsAlone } from "../sources/resting.ts";
import { presentNodes } from "./nodes.ts";

type Source = NodeOfKind<"Source">;
const NONE: readonly Fact[] = [];

export type PresentedSources = Omit<SourcesResponse, "datasetVersion" | "total" | "nextCursor">;

export function presentAllSources(graph: Graph, { facts, bySource }: Resting): PresentedSources {
  const sources = graph.nodesOfKind("Source");
  return {
    items: sources
      .map((source) => {
        const resting = bySource.get(source.id) ?? NONE;
        return {
          source,
          facts: resting.length,
          alone: resting.filter(restsAlone).length,
          byGrade: countByGrade(resting),
        };
      })
      .sort((a, b) => b.facts - a.facts || compareText(a.source.id, b.source.id)),
    facts: {
      all: facts.length,
      alone: facts.filter(restsAlone).length,
      unsourced: facts.filter(({ sources: named }) => named.length === 0).length,
    },
    publishers: presentPublishers(sources, bySource),
  };
}

function presentPublishers(
  sources: readonly Source[],
  bySource: Resting["bySource"],
): SourcesResponse["publishers"] {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return publishers
    .map((publisher) => {
      const own = sources.filter((source) => source.publisher === publisher);
      const facts = [...new Set(own.flatMap(({ id }) => bySource.get(id) ?? NONE))];
      return { publisher, sources: own.length, facts: facts.length, byGrade: countByGrade(facts) };
    })
    .sort((a, b) => b.facts - a.facts || compareText(a.publisher, b.publisher));
}

/** One page of what rests on a source: nodes first, then links, each by kind and id. */
export function presentFacts(graph: Graph, facts: readonly Fact[]) {
  const items = facts.map((fact): SourceFactsResponse["items"][number] => {
    const { row } = fact;
    return {
      id: row.id,
      kind: row.kind,
      grade: gradeOf(fact),
      alone: restsAlone(fact),
      about: fact.about,
    };
  });
  return {
    items,
    nodes: presentNodes(
      graph,
      items.flatMap(({ about }) => about),
    ),
  };
}

function countByGrade(facts: readonly Fact[]): Partial<Record<Grade, number>> {
  return Object.fromEntries(
    GRADES.map((grade) => [grade, facts.filter((fact) => gradeOf(fact) === grade).length] as const).filter(
      ([, count]) => count > 0,
    ),
  );
}

function gradeOf({ row }: Fact): Grade | null {
  return row.kind === "Source" ? null : row.grade;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
