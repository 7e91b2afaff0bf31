/**
 * The graph as the engine reads it: nodes and links numbered, categories as bits, links sorted by the
 * platform a breach would cross them from. Made once for a graph, shared by all its scenarios.
 */
import type { Graph } from "../model/graph.ts";
import type { DependencyLink, FlowLink, Institution, Platform } from "../model/schema.ts";
import { GRADES } from "../model/vocabulary.ts";
import { type CategorySet, setOf } from "./categorySets.ts";
import { computeHoldings, type Holdings } from "./holdings.ts";

/** An institution that uses or feeds a platform. */
export interface Flow {
  readonly link: FlowLink;
  readonly institution: number;
  readonly platform: number;
  /** Position of the grade, 0 being the strictest. */
  readonly grade: number;
  /** `null`: unknown. */
  readonly categories: CategorySet | null;
}

/** A platform (`dependent`) that rests on another (`host`). */
export interface Dependency {
  readonly link: DependencyLink;
  readonly dependent: number;
  readonly host: number;
  readonly grade: number;
  /** [O2] what is given, else what is assumed. */
  readonly hard: boolean;
  readonly criticalityAssumed: boolean;
}

export interface CompiledGraph {
  readonly graph: Graph;
  /** Platforms and institutions; a node's number is its place here. */
  readonly nodes: readonly (Platform | Institution)[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Category slugs in alphabetical order; a category's number is its place here. */
  readonly categories: readonly string[];
  readonly categoryNumberOf: ReadonlyMap<string, number>;
  readonly words: number;
  readonly flows: readonly Flow[];
  readonly dependencies: readonly Dependency[];
  readonly flowsOfPlatform: readonly (readonly Flow[])[];
  readonly flowsOfInstitution: readonly (readonly Flow[])[];
  /** Dependencies of others on this platform. */
  readonly dependents: readonly (readonly Dependency[])[];
  /** What each node holds by its own links, before its dependents are counted in. */
  readonly own: readonly CategorySet[];
  /** [X0] What each node holds, the same in every scenario. */
  readonly holdings: Holdings;
}

const CATEGORY_PREFIX = "category:";

export function compile(graph: Graph): CompiledGraph {
  const nodes = graph.nodes.filter((node) => node.kind === "Platform" || node.kind === "Institution");
  const numberOf = new Map(nodes.map((node, number) => [node.id, number]));
  const categories = categorySlugsOf(graph);
  const categoryNumberOf = new Map(categories.map((slug, number) => [slug, number]));
  const words = Math.max(1, Math.ceil(categories.length / 32));
  const toSet = (slugs: readonly string[]) =>
    setOf(
      slugs.map((slug) => categoryNumberOf.get(slug) ?? -1).filter((number) => number >= 0),
      words,
    );

  const flowsOfPlatform: Flow[][] = nodes.map(() => []);
  const flowsOfInstitution: Flow[][] = nodes.map(() => []);
  const dependents: Dependency[][] = nodes.map(() => []);
  const flows: Flow[] = [];
  const dependencies: Dependency[] = [];
  const authenticationCount = countAuthenticationDependencies(graph);

  for (const link of graph.links) {
    const from = numberOf.get(link.from);
    const to = numberOf.get(link.to);
    if (from === undefined || to === undefined) continue;
    const grade = link.grade === null ? GRADES.length : GRADES.indexOf(link.grade);
    if (link.kind === "USES" || link.kind === "FEEDS") {
      const known = link.categories === null ? null : toSet(link.categories);
      const flow = { link, institution: from, platform: to, grade, categories: known };
      flows.push(flow);
      flowsOfPlatform[to]?.push(flow);
      flowsOfInstitution[from]?.push(flow);
    } else if (link.kind === "DEPENDS_ON") {
      const onlyLogin = link.mode === "authentication" && authenticationCount.get(link.from) === 1;
      const dependency = {
        link,
        dependent: from,
        host: to,
        grade,
        hard: link.criticality === null ? link.mode === "hosting" || onlyLogin : link.criticality === "hard",
        criticalityAssumed: link.criticality === null,
      };
      dependencies.push(dependency);
      dependents[to]?.push(dependency);
    }
  }

  const held = nodes.map(({ id }) =>
    toSet(
      graph
        .linksFrom(id)
        .filter((link) => link.kind === "HOLDS")
        .map((link) => link.to.slice(CATEGORY_PREFIX.length)),
    ),
  );
  const shape = { nodes, numberOf, categories, categoryNumberOf, words, flows, dependencies };
  return {
    graph,
    ...shape,
    flowsOfPlatform,
    flowsOfInstitution,
    dependents,
    own: held,
    holdings: computeHoldings(held, flows, dependencies),
  };
}

function categorySlugsOf(graph: Graph): string[] {
  const slugs = new Set(graph.nodesOfKind("DataCategory").map(({ id }) => id.slice(CATEGORY_PREFIX.length)));
  for (const link of graph.links) {
    if (link.kind === "HOLDS") slugs.add(link.to.slice(CATEGORY_PREFIX.length));
    if (link.kind === "USES" || link.kind === "FEEDS")
      for (const slug of link.categories ?? []) slugs.add(slug);
  }
  return [...slugs].sort();
}

/** [O2] asks for "a platform's only authentication dependency": a property of the graph, like X0. */
function countAuthenticationDependencies(graph: Graph): Map<string, number> {
  const counts = new Map<string, number>();
  for (const link of graph.links) {
    if (link.kind === "DEPENDS_ON" && link.mode === "authentication") {
      counts.set(link.from, (counts.get(link.from) ?? 0) + 1);
    }
  }
  return counts;
}
