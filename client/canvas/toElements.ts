/** Zones, boxes, members and links with places -> what Cytoscape draws. Pure; texts come ready-made. */
import type { ExplainingPath } from "../../graph/contract.ts";
import type { Grade } from "../../graph/model/vocabulary.ts";
import type { ImpactResponse, LinkDetail } from "../../graph/responses.ts";
import { type Bundle, bundlesOf, linksOfNode, standIns } from "./bundles.ts";
import type { PlacedMember, PlacedZone, ZonesLayout } from "./layouts/zones.ts";
import type { Box, Zone } from "./zones.ts";

export interface PictureElement {
  readonly group: "nodes" | "edges";
  readonly data: Readonly<Record<string, string | number>> & { readonly id: string };
  readonly classes: string;
  readonly position?: { readonly x: number; readonly y: number };
}

/** The words of the picture, which the core of it does not choose. */
export interface PictureTexts {
  zoneTitle(zone: Zone): string;
  zoneNote(zone: Zone): string;
  boxTitle(box: Box): string;
}

export interface Focus {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly path: ExplainingPath | null;
}

export function toElements(
  impact: ImpactResponse,
  layout: ZonesLayout,
  texts: PictureTexts,
  focus: Focus,
): PictureElement[] {
  return [
    ...layout.zones.flatMap((zone) => zoneElements(zone, texts)),
    ...layout.zones.flatMap((zone) => memberElements(zone, focus)),
    ...linkElements(impact, layout, focus),
  ];
}

function zoneElements({ zone, boxes, ...rectangle }: PlacedZone, texts: PictureTexts): PictureElement[] {
  const id = `zone ${zone.wave}`;
  const elements = [
    rectangleElement(id, rectangle, zone.wave === 0 ? "zone zone-origin" : "zone"),
    textElement(`${id} title`, texts.zoneTitle(zone), rectangle.x + 10, rectangle.y + 17, "title"),
    textElement(`${id} note`, texts.zoneNote(zone), rectangle.x + 10, rectangle.y + 34, "note"),
  ];
  if (zone.wave <= 0) return elements;
  for (const { box, isOpen, members: _, ...place } of boxes) {
    elements.push(rectangleElement(box.id, place, isOpen ? "box" : "box box-closed"));
    const title = `${isOpen ? "" : "▸ "}${texts.boxTitle(box)}`;
    elements.push(textElement(`${box.id} title`, title, place.x + 10, place.y + 16, "box-title"));
  }
  return elements;
}

function memberElements({ zone, boxes }: PlacedZone, { selected, path }: Focus): PictureElement[] {
  return boxes.flatMap(({ members }) =>
    members.map((placed) => ({
      group: "nodes" as const,
      data: { id: placed.member.id, label: placed.lines.join("\n") },
      classes: memberClasses(placed, zone, selected, path).join(" "),
      position: { x: placed.x, y: placed.y },
    })),
  );
}

function memberClasses(
  { member }: PlacedMember,
  zone: Zone,
  selected: string | null,
  path: ExplainingPath | null,
): string[] {
  const { brief, state } = member;
  const shape = brief.kind === "Platform" ? "platform" : brief.class ? "institution class" : "institution";
  const wave = zone.wave < 0 ? "unreached" : zone.wave === 0 ? "origin" : `wave-${Math.min(zone.wave, 4)}`;
  const classes = ["member", shape, wave];
  if (state !== null) classes.push(`state-${state}`);
  if (member.id === selected) classes.push("selected");
  if (path?.nodes.includes(member.id)) classes.push("on-path");
  return classes;
}

function linkElements(
  impact: ImpactResponse,
  layout: ZonesLayout,
  { selected, hovered, path }: Focus,
): PictureElement[] {
  const centres = centresOf(layout);
  const standIn = standIns(layout);
  const elements: PictureElement[] = [];
  const looksAt = [...new Set([selected, hovered])].filter((id) => id !== null);
  const singles = looksAt.flatMap((id) => linksOfNode(impact, layout, id));
  const isDim = path !== null || singles.length > 0;
  for (const bundle of bundlesOf(impact, layout)) elements.push(bundleElement(bundle, centres, isDim));
  const onPath = new Set(path?.links);
  const details = new Map(impact.linkDetails.map((link) => [link.id, link]));
  const drawn = new Map<string, LinkDetail>(singles.map((link) => [link.id, link]));
  for (const id of onPath) {
    const link = details.get(id);
    if (link !== undefined) drawn.set(id, link);
  }
  for (const link of drawn.values()) {
    // A breach crosses a link against its direction: from the platform to who uses it or rests on it.
    const from = standIn.get(link.to);
    const to = standIn.get(link.from);
    if (from === undefined || to === undefined || from === to) continue;
    const classes = [
      "link",
      gradeClass(link.grade ?? "inferred"),
      ...(onPath.has(link.id) ? ["on-path"] : []),
    ];
    elements.push({
      group: "edges",
      data: {
        id: `link ${link.id}`,
        source: from,
        target: to,
        width: onPath.has(link.id) ? 3 : 1.5,
        ...curve(centres, from, to),
      },
      classes: classes.join(" "),
    });
  }
  return elements;
}

function bundleElement(
  { id, from, to, links, grade, wave }: Bundle,
  centres: Centres,
  isDim: boolean,
): PictureElement {
  const classes = [
    "bundle",
    gradeClass(grade),
    wave < 0 ? "unreached" : `wave-${Math.min(wave, 4)}`,
    ...(isDim ? ["dim"] : []),
  ];
  return {
    group: "edges",
    data: {
      id: `bundle ${id}`,
      source: from,
      target: to,
      links: links.length,
      width: wave < 0 ? 1 : Math.round(10 * Math.min(7, 1 + Math.sqrt(links.length))) / 10,
      ...curve(centres, from, to),
    },
    classes: classes.join(" "),
  };
}

/** One line style for each grade, here and in the stylesheet and the legend. */
export function gradeClass(grade: Grade): string {
  return `grade-${grade}`;
}

type Centres = ReadonlyMap<string, { x: number; y: number; halfWidth: number }>;

function centresOf({ zones }: ZonesLayout): Centres {
  const centres = new Map<string, { x: number; y: number; halfWidth: number }>();
  for (const { boxes, zone } of zones) {
    for (const { box, x, y, width, height, members } of boxes) {
      if (zone.wave > 0) centres.set(box.id, { x: x + width / 2, y: y + height / 2, halfWidth: width / 2 });
      for (const { member, ...place } of members)
        centres.set(member.id, { x: place.x, y: place.y, halfWidth: zone.wave === 0 ? 20 : 7 });
    }
  }
  return centres;
}

/**
 * Control points of an S that leaves and arrives level, in Cytoscape's terms: for each, its place along the
 * straight line between the ends (weight) and how far beside it (distance).
 */
function curve(
  centres: Centres,
  from: string,
  to: string,
): { weights: string; distances: string; fromEnd: string; toEnd: string } {
  const [a, b] = [centres.get(from), centres.get(to)];
  if (a === undefined || b === undefined)
    return { weights: "0.5 0.5", distances: "0 0", fromEnd: "50% 0", toEnd: "-50% 0" };
  const forward = b.x - b.halfWidth >= a.x + a.halfWidth;
  const startX = a.x + a.halfWidth;
  const endX = forward ? b.x - b.halfWidth : b.x + b.halfWidth;
  const start = { x: startX, y: a.y };
  const end = { x: endX, y: b.y };
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  const reach = forward ? Math.max(20, dx / 2) : 40;
  const first = { x: start.x + reach, y: start.y };
  const second = forward ? { x: end.x - reach, y: end.y } : { x: end.x + reach, y: end.y };
  const along = (point: { x: number; y: number }) =>
    ((point.x - start.x) * dx + (point.y - start.y) * dy) / length ** 2;
  const beside = (point: { x: number; y: number }) =>
    ((point.y - start.y) * dx - (point.x - start.x) * dy) / length;
  const say = (values: number[]) => values.map((value) => value.toFixed(3)).join(" ");
  return {
    weights: say([along(first), along(second)]),
    distances: say([beside(first), beside(second)]),
    fromEnd: "50% 0",
    toEnd: forward ? "-50% 0" : "50% 0",
  };
}

function rectangleElement(
  id: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  classes: string,
): PictureElement {
  return {
    group: "nodes",
    data: { id, width, height },
    classes,
    position: { x: x + width / 2, y: y + height / 2 },
  };
}

function textElement(id: string, label: string, x: number, y: number, classes: string): PictureElement {
  return { group: "nodes", data: { id, label }, classes: `text ${classes}`, position: { x, y } };
}
