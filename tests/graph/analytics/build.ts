/** Small graphs in few words: rows as a graph file has them, read by the model's own door. */
import { type ScenarioInput, scenarioSchema } from "../../../graph/contract.ts";
import { createGraph } from "../../../graph/model/graph.ts";
import { parseGraph } from "../../../graph/model/parse.ts";
import { type CompiledGraph, compile } from "../../../graph/propagation/compile.ts";

export type Row = Record<string, unknown> & { id: string };

export const institution = (name: string, more: object = {}): Row => ({
  id: `institution:${name}`,
  kind: "Institution",
  type: "ministry",
  ...more,
});

export const platform = (name: string, more: object = {}): Row => ({
  id: `platform:${name}`,
  kind: "Platform",
  ...more,
});

export const category = (slug: string, more: object = {}): Row => ({
  id: `category:${slug}`,
  kind: "DataCategory",
  ...more,
});

export const incident = (name: string, more: object = {}): Row => ({
  id: `incident:${name}`,
  kind: "Incident",
  ...more,
});

/** `uses("caf", "hub")`: institution caf uses platform hub; `identity` travels and it is documented. */
export const uses = (from: string, to: string, more: object = {}): Row => ({
  id: `uses:${from}--${to}`,
  kind: "USES",
  from: `institution:${from}`,
  to: `platform:${to}`,
  categories: ["identity"],
  grade: "documented",
  ...more,
});

export const feeds = (from: string, to: string, more: object = {}): Row => ({
  ...uses(from, to),
  id: `feeds:${from}--${to}`,
  kind: "FEEDS",
  ...more,
});

/** `hostedOn("portal", "cloud")`: the portal's data lies on the cloud. */
export const hostedOn = (from: string, to: string, more: object = {}): Row => ({
  id: `depends-on:${from}--${to}`,
  kind: "DEPENDS_ON",
  from: `platform:${from}`,
  to: `platform:${to}`,
  mode: "hosting",
  grade: "documented",
  ...more,
});

export const hit = (from: string, to: string): Row => ({
  id: `hit:${from}--${to}`,
  kind: "HIT",
  from: `incident:${from}`,
  to,
});

export const affected = (from: string, to: string, more: object = {}): Row => ({
  id: `affected:${from}--${to}`,
  kind: "AFFECTED",
  from: `incident:${from}`,
  to: `institution:${to}`,
  status: "confirmed",
  ...more,
});

export const exposed = (from: string, slug: string, more: object = {}): Row => ({
  id: `exposed:${from}--${slug}`,
  kind: "EXPOSED",
  from: `incident:${from}`,
  to: `category:${slug}`,
  status: "confirmed",
  ...more,
});

const LINK_ENDS = "from";

export function graphOf(...rows: readonly Row[]) {
  return createGraph(
    parseGraph({
      nodes: rows.filter((row) => !(LINK_ENDS in row)),
      links: rows.filter((row) => LINK_ENDS in row),
    }),
  );
}

export function compiledOf(...rows: readonly Row[]): CompiledGraph {
  return compile(graphOf(...rows));
}

export const scenario = (input: ScenarioInput) => scenarioSchema.parse(input);
