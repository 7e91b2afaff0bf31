/** A neighbourhood with places, as it is drawn, walked and counted. Pure. */
import type { GraphLink } from "../../../graph/model/schema.ts";
import type { NodeKind } from "../../../graph/model/vocabulary.ts";
import type { Neighbourhood } from "../../../graph/neighbourhood/neighbourhood.ts";
import { bestGrade, standIns } from "../../canvas/bundles.ts";
import { type Anchors, anchorsOf, curve } from "../../canvas/curves.ts";
import type { LayoutContext, PlacedBox, Size, ZonesLayout } from "../../canvas/layouts/geometry.ts";
import { layoutZones, lowestZonesHeight } from "../../canvas/layouts/zones.ts";
import { NO_FOCUS, type PictureElement, type Stop } from "../../canvas/scene.ts";
import { zonesElements } from "../../canvas/zonesElements.ts";
import type { Columns } from "./columns.ts";

/** One line for all links between two things that are drawn. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly links: readonly GraphLink[];
}

export interface NeighbourhoodScene extends Size {
  readonly leastHeight: number;
  /** Column by column, top to bottom. */
  readonly stops: readonly (readonly Stop[])[];
  readonly boxes: ReadonlyMap<string, PlacedBox>;
  readonly lines: readonly Line[];
  /** Drawn by name. */
  readonly members: readonly string[];
  draw(picked: readonly string[], hovered: string | null, starts: readonly string[]): PictureElement[];
}

const WIDEST_LINE = 6;

export function neighbourhoodScene(
  { links }: Neighbourhood,
  { zones }: Columns,
  size: Size,
  context: LayoutContext,
): NeighbourhoodScene {
  const leastHeight = lowestZonesHeight(zones, size.width, context);
  const layout = layoutZones(zones, { ...size, height: Math.max(size.height, leastHeight) }, context);
  const ends = endsIn(layout);
  const anchors = anchorsOf(layout);
  const lines = bundledLines(links, ends);
  const litLines = (looksAt: readonly string[]) => {
    const drawn = new Set(looksAt.map((id) => ends.standIn.get(id) ?? id));
    return singleLines(links, ends).filter(({ from, to }) => drawn.has(from) || drawn.has(to));
  };
  const boxes = layout.zones.flatMap((zone) => zone.boxes);
  const all = boxes.flatMap(({ box }) => box.members);
  const kinds = new Map(all.map(({ id, brief }) => [id, brief.kind]));
  return {
    width: layout.width,
    height: layout.height,
    leastHeight,
    stops: layout.zones.map((zone) => zone.boxes.flatMap(stopsOfBox)),
    boxes: new Map(boxes.map((placed) => [placed.box.id, placed])),
    lines,
    members: boxes.flatMap(({ members }) => members.map(({ member }) => member.id)),
    draw(picked, hovered, starts) {
      const lit = litLines([...picked, ...(hovered === null ? [] : [hovered])]);
      return [
        ...zonesElements(layout, NO_FOCUS).map((element) => dressed(element, kinds, picked, starts)),
        ...lineElements(lines, anchors, lit.length > 0 ? "dim" : ""),
        ...lineElements(lit, anchors, "lit"),
      ];
    },
  };
}

function stopsOfBox({ box, isOpen, members, x, y }: PlacedBox): Stop[] {
  if (!isOpen) return [{ id: box.id, x, y }];
  return members.map(({ member, ...place }) => ({ id: member.id, x: place.x, y: place.y }));
}

/** What is drawn at either end of a link, and in which column. */
interface Ends {
  /** By the id of a node: itself where it is drawn, else its closed box. */
  readonly standIn: ReadonlyMap<string, string>;
  readonly boxOf: ReadonlyMap<string, string>;
  readonly columnOf: ReadonlyMap<string, number>;
}

function endsIn(layout: ZonesLayout): Ends {
  const boxOf = new Map<string, string>();
  const columnOf = new Map<string, number>();
  for (const { zone, boxes } of layout.zones) {
    for (const { box } of boxes) {
      for (const { id } of box.members) {
        boxOf.set(id, box.id);
        columnOf.set(id, zone.wave);
      }
    }
  }
  return { standIn: standIns(layout), boxOf, columnOf };
}

/** One line between any two boxes. */
function bundledLines(links: readonly GraphLink[], { boxOf, columnOf }: Ends): Line[] {
  return linesOf(links, columnOf, (left, right) => [boxOf.get(left), boxOf.get(right)]);
}

/** One line between any two that are drawn. */
function singleLines(links: readonly GraphLink[], { standIn, columnOf }: Ends): Line[] {
  return linesOf(links, columnOf, (left, right) => [standIn.get(left), standIn.get(right)]);
}

/** From left to right, whichever way the links go. */
function linesOf(
  links: readonly GraphLink[],
  columnOf: ReadonlyMap<string, number>,
  endsOf: (left: string, right: string) => readonly [string | undefined, string | undefined],
): Line[] {
  const lines = new Map<string, Line & { links: GraphLink[] }>();
  for (const link of links) {
    const isForward = (columnOf.get(link.from) ?? 0) <= (columnOf.get(link.to) ?? 0);
    const [from, to] = isForward ? endsOf(link.from, link.to) : endsOf(link.to, link.from);
    if (from === undefined || to === undefined || from === to) continue;
    const id = [from, to].join(" > ");
    const line = lines.get(id) ?? { id, from, to, links: [] };
    line.links.push(link);
    lines.set(id, line);
  }
  return [...lines.values()];
}

function lineElements(lines: readonly Line[], anchors: Anchors, mark: "lit" | "dim" | ""): PictureElement[] {
  return lines.map((line): PictureElement => {
    const { id, from, to, links } = line;
    return {
      group: "edges",
      data: {
        id: mark === "lit" ? `lit ${id}` : `bundle ${id}`,
        source: from,
        target: to,
        width: Math.round(10 * Math.min(WIDEST_LINE, 0.6 + 0.6 * Math.sqrt(links.length))) / 10,
        ...curve(anchors, from, to),
      },
      classes: ["bundle curved unreached", `grade-${bestGrade(links)}`, mark].join(" ").trim(),
    };
  });
}

/** Shapes for kinds that no breach reaches, and marks for what was picked and where it starts. */
function dressed(
  element: PictureElement,
  kinds: ReadonlyMap<string, NodeKind>,
  picked: readonly string[],
  starts: readonly string[],
): PictureElement {
  const { id } = element.data;
  const kind = kinds.get(id);
  if (kind === undefined || !element.classes.startsWith("member ")) return element;
  const marks = [
    `kind-${kind.toLowerCase()}`,
    ...(starts.includes(id) ? ["start"] : []),
    ...(picked.includes(id) ? ["selected"] : []),
  ];
  return { ...element, classes: [element.classes, ...marks].join(" ") };
}
