/** Every platform of a large graph at once, on threads: the figures that one run of the engine each gives. */
import { beforeAll, describe, expect, test } from "vitest";
import { rankPlatforms } from "../../graph/analytics/criticality.ts";
import { runToEnd } from "../../graph/analytics/steps.ts";
import { createGraph } from "../../graph/model/graph.ts";
import { parseGraph } from "../../graph/model/parse.ts";
import { EFFECTS, GRADES } from "../../graph/model/vocabulary.ts";
import { type CompiledGraph, compile } from "../../graph/propagation/compile.ts";
import { isLarge, rankAllAtOnce } from "../../server/threads/rankAllAtOnce.ts";

const PLATFORMS = 60;
const INSTITUTIONS = 3000;
const MODES = ["hosting", "storage", "administration", "authentication", "data", null];

let compiled: CompiledGraph;

/** Links from arithmetic: dependencies forwards by various steps, so that reaches differ; three in ten carry nothing. */
beforeAll(() => {
  const platforms = Array.from({ length: PLATFORMS }, (_, at) => ({
    id: `platform:p${at}`,
    kind: "Platform",
  }));
  const institutions = Array.from({ length: INSTITUTIONS }, (_, at) => ({
    id: `institution:i${at}`,
    kind: "Institution",
    class: at % 7 === 0,
    mandatory: at % 3 === 0,
    type: at % 2 === 0 ? "ministry" : "hospital-group",
  }));
  const dependencies = Array.from({ length: PLATFORMS * 2 }, (_, at) => ({
    id: `d${at}`,
    kind: "DEPENDS_ON",
    from: `platform:p${at % PLATFORMS}`,
    to: `platform:p${Math.min(PLATFORMS - 1, (at % PLATFORMS) + 1 + (at % 5))}`,
    mode: MODES[at % MODES.length],
    grade: GRADES[at % GRADES.length],
  }));
  const flows = Array.from({ length: INSTITUTIONS * 7 }, (_, at) => ({
    id: `u${at}`,
    kind: at % 4 === 0 ? "FEEDS" : "USES",
    from: `institution:i${at % INSTITUTIONS}`,
    to: `platform:p${(at * at) % PLATFORMS}`,
    categories: [null, ["identity"], []][at % 3],
    grade: GRADES[(at >> 2) % GRADES.length],
  }));
  compiled = compile(
    createGraph(parseGraph({ nodes: [...platforms, ...institutions], links: [...dependencies, ...flows] })),
  );
});

describe("all platforms at once", () => {
  test.each(EFFECTS)("rank as one by one, on two threads: %s", async (effect) => {
    expect(isLarge(compiled)).toBe(true);
    const question = { effect, floor: "claimed" } as const;
    const { items } = runToEnd(rankPlatforms(compiled, question));
    const oneByOne = items.map(({ reachedInstitutions: _, ...counts }) => counts);
    const atOnce = await rankAllAtOnce(compiled, question, undefined, { threads: 2 });
    expect(atOnce).toEqual({ items: oneByOne, computed: PLATFORMS, total: PLATFORMS });
    expect(new Set(oneByOne.map(({ institutions }) => institutions)).size).toBeGreaterThan(5);
  });

  test("tell how far they are, up to the end", async () => {
    const told: { done: number; total: number }[] = [];
    const question = { effect: "outage", floor: "inferred" } as const;
    await rankAllAtOnce(compiled, question, undefined, { onStep: (step) => told.push(step) });
    expect(told.at(-1)?.total).toBeGreaterThan(1);
    expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
  });

  test("stop when they are told to, with the reason given", async () => {
    const controller = new AbortController();
    const ranking = rankAllAtOnce(compiled, { effect: "outage", floor: "inferred" }, undefined, {
      signal: controller.signal,
    });
    controller.abort(new Error("Enough."));
    await expect(ranking).rejects.toThrow("Enough.");
  });

  test("a bound on the work is told", async () => {
    const bounded = await rankAllAtOnce(compiled, { effect: "exposure", floor: "inferred" }, 5);
    expect(bounded).toMatchObject({ computed: 5, total: PLATFORMS });
    expect(bounded.items).toHaveLength(5);
  });
});
