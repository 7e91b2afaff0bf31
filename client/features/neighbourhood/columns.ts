/**
 * A neighbourhood in columns, before it has places: what is pinned, where it starts, then by distance; in each
 * column boxes by what was chosen to group by. Pure: the same neighbourhood gives the same columns.
 */
import { presentNode } from "../../../graph/answers/nodes.ts";
import type { Graph } from "../../../graph/model/graph.ts";
import { LAYERS, NODE_KINDS, PLATFORM_TYPES } from "../../../graph/model/vocabulary.ts";
import type { Exploration, Grouping } from "../../../graph/neighbourhood/exploration.ts";
import type { Neighbourhood } from "../../../graph/neighbourhood/neighbourhood.ts";
import type { NodeBrief } from "../../../graph/responses.ts";
import type { Box, Member, Zone } from "../../canvas/zones.ts";
import { shortName } from "../../names.ts";
import type { Language } from "../../state/view.ts";

/** What a box holds, for whoever finds the words. */
export type GroupName =
  | { readonly by: "layer"; readonly layer: NonNullable<NodeBrief["layer"]> }
  | { readonly by: "type"; readonly type: (typeof PLATFORM_TYPES)[number] }
  | { readonly by: "kind"; readonly kind: NodeBrief["kind"] }
  | { readonly by: "none" };

export interface Columns {
  readonly zones: readonly Zone[];
  /** By the wave of a zone: what the column is; a number is the distance. */
  readonly headings: ReadonlyMap<number, "pinned" | number>;
  /** By the id of a box. */
  readonly groups: ReadonlyMap<string, GroupName>;
}

export function columnsOf(
  graph: Graph,
  { nodes }: Neighbourhood,
  { pinned, grouping }: Exploration,
  language: Language,
): Columns {
  const byColumn = new Map<"pinned" | number, Member[]>();
  for (const { id, distance } of nodes) {
    const node = graph.nodeById.get(id);
    if (node === undefined) continue;
    const brief = presentNode(node);
    const column = pinned.includes(id) ? "pinned" : distance;
    // A wave of -1 is drawn as what no breach has reached.
    const member = { id, brief, label: shortName(brief, language), state: null, wave: -1 };
    byColumn.set(column, [...(byColumn.get(column) ?? []), member]);
  }
  const headings = [...byColumn.keys()].sort((a, b) => placeOf(a) - placeOf(b));
  const groups = new Map<string, GroupName>();
  const zones = headings.map((heading, at): Zone => {
    const boxes = boxesOf(`n${heading}`, byColumn.get(heading) ?? [], grouping, language, groups);
    return { kind: "wave", wave: at + 1, boxes };
  });
  return { zones, headings: new Map(headings.map((heading, at) => [at + 1, heading])), groups };
}

function placeOf(column: "pinned" | number): number {
  return column === "pinned" ? -1 : column;
}

function boxesOf(
  column: string,
  members: readonly Member[],
  grouping: Grouping,
  language: Language,
  groups: Map<string, GroupName>,
): Box[] {
  const boxes = new Map<string, Member[]>();
  for (const member of members) {
    const name = groupOf(member.brief, grouping);
    const id = `${column}-${keyOf(name)}`;
    groups.set(id, name);
    boxes.set(id, [...(boxes.get(id) ?? []), member]);
  }
  const rank = (id: string) => rankOf(groups.get(id) ?? { by: "none" });
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...boxes]
    .map(([id, all]) => ({
      id,
      title: { kind: "none" } as const,
      members: all.sort((a, b) => compare(a.label, b.label) || (a.id < b.id ? -1 : 1)),
    }))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

function groupOf({ kind, layer, type }: NodeBrief, grouping: Grouping): GroupName {
  if (grouping === "none") return { by: "none" };
  if (grouping === "kind") return { by: "kind", kind };
  if (kind === "Institution" && layer !== null) return { by: "layer", layer };
  const platformType = PLATFORM_TYPES.find((each) => each === type);
  if (kind === "Platform" && platformType !== undefined) return { by: "type", type: platformType };
  return { by: "kind", kind };
}

function keyOf(name: GroupName): string {
  switch (name.by) {
    case "layer":
      return `layer-${name.layer}`;
    case "type":
      return `type-${name.type}`;
    case "kind":
      return `kind-${name.kind.toLowerCase()}`;
    case "none":
      return "all";
  }
}

/** Platforms first, as in an impact; then the layers, top of the State first; then the rest by kind. */
function rankOf(name: GroupName): number {
  switch (name.by) {
    case "type":
      return PLATFORM_TYPES.indexOf(name.type);
    case "layer":
      return 100 + LAYERS.indexOf(name.layer);
    case "kind":
      return 200 + NODE_KINDS.indexOf(name.kind);
    case "none":
      return 300;
  }
}
