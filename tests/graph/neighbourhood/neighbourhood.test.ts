import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Graph } from "../../../graph/model/graph.ts";
import { createGraph } from "../../../graph/model/graph.ts";
import { LINK_KINDS } from "../../../graph/model/vocabulary.ts";
import { type Exploration, NOTHING_EXPLORED } from "../../../graph/neighbourhood/exploration.ts";
import { neighbourhood } from "../../../graph/neighbourhood/neighbourhood.ts";
import { neighbourSorts } from "../../../graph/neighbourhood/neighbours.ts";
import { shortPaths } from "../../../graph/neighbourhood/shortPaths.ts";
import { dependsOn, feeds, graphOf, link, uses } from "../../support/graphBuilder.ts";
import { anyCase } from "../../support/randomGraph.ts";

const SEED = 20261125;

const around = (part: Partial<Exploration>): Exploration => ({ ...NOTHING_EXPLORED, ...part });
const idsOf = (graph: Graph, part: Partial<Exploration>) =>
  neighbourhood(graph, around(part)).nodes.map(({ id, distance }) => `${id} ${distance}`);

const hub = graphOf(
  uses("caf", "hub"),
  uses("town", "hub"),
  feeds("caf", "hub"),
  dependsOn("hub", "cloud"),
  dependsOn("portal", "cloud"),
  uses("school", "portal"),
  link("PART_OF", "institution:caf", "institution:fund", {}),
);

describe("neighbours", () => {
  test("are told by kind and direction before any is shown, each once", () => {
    const counts = neighbourSorts(hub, "platform:hub").map(
      ({ kind, direction, neighbours }) => `${kind} ${direction} ${neighbours.length}`,
    );
    expect(counts).toEqual(["USES in 2", "FEEDS in 1", "DEPENDS_ON out 1"]);
  });

  test("as many as were told are shown by expanding", () => {
    fc.assert(
      fc.property(anyCase, ({ data }) => {
        const graph = createGraph(data);
        for (const { id } of graph.nodes) {
          for (const sort of neighbourSorts(graph, id)) {
            const shown = neighbourhood(graph, around({ around: [id], expansions: [sort] })).nodes;
            expect(shown).toHaveLength(1 + sort.neighbours.length);
          }
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe("a neighbourhood", () => {
  const usesHub = { node: "platform:hub", kind: "USES", direction: "in" } as const;
  const restsOn = { node: "platform:hub", kind: "DEPENDS_ON", direction: "out" } as const;
  const guests = { node: "platform:cloud", kind: "DEPENDS_ON", direction: "in" } as const;

  test("grows by expansions, with the links between all that is shown", () => {
    const shown = neighbourhood(hub, around({ around: ["platform:hub"], expansions: [usesHub] }));
    expect(shown.nodes.map(({ id }) => id)).toEqual(["platform:hub", "institution:caf", "institution:town"]);
    expect(shown.links.map(({ kind }) => kind).sort()).toEqual(["FEEDS", "USES", "USES"]);
  });

  test("does not depend on the order in which expansions were asked for", () => {
    const expansions = [guests, restsOn, usesHub];
    const one = neighbourhood(hub, around({ around: ["platform:hub"], expansions }));
    const other = neighbourhood(
      hub,
      around({ around: ["platform:hub"], expansions: expansions.toReversed() }),
    );
    expect(other.nodes).toEqual(one.nodes);
  });

  test("drops with a folded expansion what only it brought", () => {
    const both = { around: ["platform:hub"], expansions: [restsOn, guests] };
    expect(idsOf(hub, both)).toEqual(["platform:hub 0", "platform:cloud 1", "platform:portal 2"]);
    expect(idsOf(hub, { ...both, expansions: [guests] })).toEqual(["platform:hub 0"]);
  });

  test("says what is hidden, and moves nothing else for it", () => {
    const part = { around: ["platform:hub"], expansions: [restsOn, guests], hidden: ["platform:cloud"] };
    expect(idsOf(hub, part)).toEqual(["platform:hub 0", "platform:portal 2"]);
    expect(neighbourhood(hub, around(part)).hidden).toEqual(["platform:cloud"]);
  });

  test("names what the data no longer holds", () => {
    const part = { around: ["platform:hub", "platform:gone"], pinned: ["institution:lost"] };
    const { nodes, missing } = neighbourhood(hub, around(part));
    expect(nodes.map(({ id }) => id)).toEqual(["platform:hub"]);
    expect(missing).toEqual(["platform:gone", "institution:lost"]);
  });
});

describe("short paths", () => {
  test("run over links of the chosen kinds, in either direction", () => {
    const ends = { from: "institution:caf", to: "institution:school" };
    expect(shortPaths(hub, ends, { kinds: ["USES", "DEPENDS_ON"] })).toEqual({
      shortest: 4,
      paths: [["institution:caf", "platform:hub", "platform:cloud", "platform:portal", "institution:school"]],
      isCut: false,
    });
    expect(shortPaths(hub, ends, { kinds: ["USES"] })).toEqual({ shortest: null, paths: [], isCut: false });
  });

  test("are all those that a search through every path finds", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.nat(), fc.nat(2), ({ data }, a, b, longer) => {
        const graph = createGraph(data);
        const ids = graph.nodes.map(({ id }) => id);
        const [from, to] = [ids[a % ids.length] ?? "", ids[b % ids.length] ?? ""];
        if (from === to) return;
        const kinds = ["USES", "FEEDS", "DEPENDS_ON"] as const;
        const { shortest, paths, isCut } = shortPaths(graph, { from, to }, { kinds, longer, most: 100_000 });
        const every = everyPath(graph, from, to, new Set<string>(kinds), (shortest ?? 4) + longer);
        const least = Math.min(...every.map((path) => path.length - 1));
        expect(isCut).toBe(false);
        if (shortest === null) {
          expect(every).toEqual([]);
          return;
        }
        expect(shortest).toBe(least);
        const wanted = every.filter((path) => path.length - 1 <= least + longer);
        const asText = (list: readonly (readonly string[])[]) => list.map((path) => path.join(" ")).sort();
        expect(asText(paths)).toEqual(asText(wanted));
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test("are cut at a bound, which is told, and the shortest are kept", () => {
    const rows = Array.from({ length: 30 }, (_, n) => [uses("a", `p${n}`), uses("b", `p${n}`)]).flat();
    const ends = { from: "institution:a", to: "institution:b" };
    const all = shortPaths(graphOf(...rows), ends, { kinds: LINK_KINDS, longer: 2 });
    expect(all.isCut).toBe(false);
    expect(all.paths).toHaveLength(30);
    const some = shortPaths(graphOf(...rows, dependsOn("p1", "p2")), ends, { kinds: LINK_KINDS, most: 12 });
    expect(some).toMatchObject({ isCut: true, shortest: 2 });
    expect(some.paths.map((path) => path.length)).toEqual(Array(12).fill(3));
  });

  test("make a node's neighbourhood when they are asked for", () => {
    const part = {
      around: ["institution:caf"],
      connections: [{ from: "institution:caf", to: "platform:cloud" }],
    };
    expect(idsOf(hub, part)).toEqual(["institution:caf 0", "platform:hub 1", "platform:cloud 2"]);
  });
});

/** Every path of at most so many links, by trying everything. */
function everyPath(
  graph: Graph,
  from: string,
  to: string,
  kinds: ReadonlySet<string>,
  most: number,
): string[][] {
  const found: string[][] = [];
  const go = (path: string[]) => {
    const here = path.at(-1) ?? from;
    if (here === to) {
      found.push(path);
      return;
    }
    if (path.length > most) return;
    const next = graph.links.flatMap((each) => {
      if (!kinds.has(each.kind)) return [];
      return each.from === here ? [each.to] : each.to === here ? [each.from] : [];
    });
    for (const id of new Set(next)) if (!path.includes(id) && graph.nodeById.has(id)) go([...path, id]);
  };
  go([from]);
  return found;
}
