/**
 * Cases that are kept: awkward ones with the answer that the rules give by hand, and what random cases found. A
 * failing property prints its smallest case in this form, to be put beside the others.
 */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarioSchema } from "../../../graph/contract.ts";
import { createGraph } from "../../../graph/model/graph.ts";
import { parseGraph } from "../../../graph/model/parse.ts";
import { compile } from "../../../graph/propagation/compile.ts";
import { explain } from "../../../graph/propagation/explain.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import { naiveImpact } from "../../support/naivePropagation.ts";

const FOLDER = new URL("keptCases/", import.meta.url);

interface KeptCase {
  readonly why: string;
  readonly nodes: readonly unknown[];
  readonly links: readonly unknown[];
  readonly scenario: unknown;
  /** By id: state, wave, categories, `?` where some are unknown, and the grade unless it is documented. */
  readonly expected?: Readonly<Record<string, string>>;
}

const NAMES = readdirSync(FOLDER);

test("there are cases", () => expect(NAMES.length).toBeGreaterThan(5));

test.each(NAMES)("%s", (name) => {
  const kept = JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as KeptCase;
  const data = parseGraph(kept);
  const scenario = scenarioSchema.parse(kept.scenario);
  const compiled = compile(createGraph(data));
  const impact = propagate(compiled, scenario);
  if (kept.expected !== undefined) {
    const found = impact.reached.map(({ id, state, wave, categories, unknownCategories, grade }) => {
      const open = unknownCategories ? ["?"] : [];
      const weaker = grade === "documented" ? [] : [grade];
      return [id, [state, wave, ...categories, ...open, ...weaker].join(" ")];
    });
    expect(Object.fromEntries(found), kept.why).toEqual(kept.expected);
  }
  const naive = naiveImpact(data, scenario);
  expect(impact.reached.map(({ kind: _kind, ...rest }) => rest)).toEqual(naive.reached);
  expect(impact.links).toEqual(naive.links);
  for (const { id, grade } of impact.reached) {
    expect(explain(compiled, scenario, id, 1)[0]?.grade, id).toBe(grade);
  }
});
