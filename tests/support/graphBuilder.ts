/** Small graphs for tests: say the links that matter, the nodes follow from their ends. */
import { type Scenario, type ScenarioInput, scenarioSchema } from "../../graph/contract.ts";
import { createGraph, type Graph } from "../../graph/model/graph.ts";
import { type GraphData, parseGraph } from "../../graph/model/parse.ts";
import {
  type Criticality,
  type DependencyMode,
  type Grade,
  ID_PREFIX,
  NODE_KINDS,
} from "../../graph/model/vocabulary.ts";

type Row = Record<string, unknown> & { id: string };
/** Links and nodes in any order; what gives several may stand as it is. */
export type Rows = readonly (Row | readonly Row[])[];

interface Evidence {
  readonly id?: string;
  readonly grade?: Grade;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly knownFrom?: string | null;
}

interface FlowDetails extends Evidence {
  /** `null`: unknown, which is also what leaving it out means. */
  readonly categories?: readonly string[] | null;
}

interface DependencyDetails extends Evidence {
  readonly mode?: DependencyMode | null;
  readonly criticality?: Criticality | null;
}

/** The institution uses the platform; both named by the words after the colon of their ids. */
export function uses(institution: string, platform: string, details: FlowDetails = {}): Row {
  return link("USES", `institution:${institution}`, `platform:${platform}`, { ...details });
}

export function feeds(institution: string, platform: string, details: FlowDetails = {}): Row {
  return link("FEEDS", `institution:${institution}`, `platform:${platform}`, { ...details });
}

/** The first platform rests on the second. */
export function dependsOn(platform: string, host: string, details: DependencyDetails = {}): Row {
  return link("DEPENDS_ON", `platform:${platform}`, `platform:${host}`, { ...details });
}

/** @param holder a whole id, since platforms and institutions can hold data */
export function holds(holder: string, ...categories: string[]): Row[] {
  return categories.map((category) => link("HOLDS", holder, `category:${category}`, {}));
}

/** Any other link, between whole ids. */
export function link(kind: string, from: string, to: string, details: Record<string, unknown>): Row {
  const [, source] = from.split(":");
  const [, target] = to.split(":");
  const id = `${kind.toLowerCase().replace("_", "-")}:${source}--${target}`;
  return { id, kind, from, to, grade: "documented", ...details };
}

/** A node of its own: one without links, or one of which more than the id matters. */
export function node(id: string, details: Record<string, unknown> = {}): Row {
  const kind = NODE_KINDS.find((each) => ID_PREFIX[each] === id.split(":")[0]);
  return { id, kind, ...details };
}

export function graphDataOf(...rows: Rows): GraphData {
  const all = rows.flat();
  const links = all.filter((row) => "from" in row);
  const nodes = new Map(all.filter((row) => !("from" in row)).map((row) => [row.id, row]));
  for (const id of links.flatMap(({ from, to }) => [from as string, to as string])) {
    if (!nodes.has(id)) nodes.set(id, node(id));
  }
  return parseGraph({ nodes: [...nodes.values()], links });
}

export function graphOf(...rows: Rows): Graph {
  return createGraph(graphDataOf(...rows));
}

/** A scenario with every default filled in; a single origin may stand alone. */
export function scenarioOf(
  origins: string | readonly string[],
  rest: Omit<Partial<ScenarioInput>, "origins"> = {},
): Scenario {
  return scenarioSchema.parse({ ...rest, origins: [origins].flat() });
}
