/** Zones, boxes, members and links with places -> what Cytoscape draws. Pure; texts come ready-made. */
import type { ExplainingPath } from "../../graph/contract.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import type { Difference } from "../state/difference.ts";
import {
  LINE,
  PADDING,
  type PlacedBox,
  type PlacedMember,
  type PlacedZone,
  type Rectangle,
  type ZonesLayout,
} from "./layouts/geometry.ts";
import { linkElements } from "./linkElements.ts";
import { strikes } from "./strikes.ts";
import type { Zone } from "./zones.ts";

export interface PictureElement {
  readonly group: "nodes" | "edges";
  readonly data: Readonly<Record<string, string | number>> & { readonly id: string };
  readonly classes: string;
  readonly position?: { readonly x: number; readonly y: number };
}

/** What is looked at. */
export interface Focus {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly path: ExplainingPath | null;
  /** What interventions change; what they save keeps its place and is struck through. */
  readonly difference: Difference | null;
}

export function toElements(impact: ImpactResponse, layout: ZonesLayout, focus: Focus): PictureElement[] {
  return [
    ...layout.zones.flatMap((zone) => zoneElements(zone, focus)),
    ...layout.zones.flatMap(({ zone, boxes }) => boxes.flatMap((box) => memberElements(box, zone, focus))),
    ...linkElements(impact, layout, focus),
  ];
}

function zoneElements(
  { zone, title, note, boxes, ...rectangle }: PlacedZone,
  focus: Focus,
): PictureElement[] {
  const id = `zone ${zone.wave}`;
  return [
    rectangleElement(id, rectangle, zone.wave === 0 ? "zone zone-origin" : "zone"),
    textElement(`${id} title`, [title], rectangle, 9, "title"),
    textElement(`${id} note`, note, rectangle, 27, "note"),
    ...(zone.wave <= 0 ? [] : boxes.flatMap((placed) => boxElements(placed, zone, focus))),
  ];
}

function boxElements(placed: PlacedBox, { wave }: Zone, { difference }: Focus): PictureElement[] {
  const { box, title, isOpen, units } = placed;
  return [
    rectangleElement(box.id, placed, isOpen ? "box" : "box box-closed"),
    textElement(`${box.id} title`, title, placed, 7, "box-title"),
    ...units.map((position, at): PictureElement => {
      const brief = box.members[at]?.brief;
      const shape = brief?.kind === "Platform" ? "platform" : "institution";
      const saved = brief !== undefined && difference?.saved.has(brief.id) ? " saved" : "";
      const classes = `unit ${shape} wave-${Math.min(wave, 4)}${saved}`;
      return { group: "nodes", data: { id: `${box.id} unit ${at}` }, classes, position: pointOf(position) };
    }),
  ];
}

function memberElements({ members }: PlacedBox, zone: Zone, focus: Focus): PictureElement[] {
  return members.flatMap((placed): PictureElement[] => {
    const { member, lines } = placed;
    const element: PictureElement = {
      group: "nodes",
      data: { id: member.id, label: lines.join("\n") },
      classes: memberClasses(placed, zone, focus).join(" "),
      position: pointOf(placed),
    };
    const isSaved = focus.difference?.saved.has(member.id) === true;
    const struck = isSaved ? strikes(placed, zone.wave) : [];
    if (!member.brief.class) return [element, ...struck];
    // A class is many: a second circle stands behind the first.
    const behind: PictureElement = {
      group: "nodes",
      data: { id: `${member.id} behind` },
      classes: `behind ${waveClass(zone)}${isSaved ? " saved" : ""}`,
      position: { x: placed.x + 4, y: placed.y - 3 },
    };
    return [behind, element, ...struck];
  });
}

function memberClasses(
  { member }: PlacedMember,
  zone: Zone,
  { selected, path, difference }: Focus,
): string[] {
  const { brief, state } = member;
  const shape = brief.kind === "Platform" ? "platform" : brief.class ? "institution class" : "institution";
  const classes = ["member", shape, waveClass(zone)];
  if (state !== null) classes.push(`state-${state}`);
  if (member.id === selected) classes.push("selected");
  if (path?.nodes.includes(member.id)) classes.push("on-path");
  if (difference?.saved.has(member.id)) classes.push("saved");
  else if (difference?.changed.get(member.id)?.lostCategories.length) classes.push("eased");
  return classes;
}

function waveClass({ wave }: Zone): string {
  if (wave < 0) return "unreached";
  return wave === 0 ? "origin" : `wave-${Math.min(wave, 4)}`;
}

function rectangleElement(id: string, { x, y, width, height }: Rectangle, classes: string): PictureElement {
  return {
    group: "nodes",
    data: { id, width, height },
    classes,
    position: { x: x + width / 2, y: y + height / 2 },
  };
}

/** Lines of text at the upper left of a rectangle, so far below its top. */
function textElement(
  id: string,
  lines: readonly string[],
  inside: Rectangle,
  dy: number,
  classes: string,
): PictureElement {
  return {
    group: "nodes",
    data: { id, label: lines.join("\n") },
    classes: `text ${classes}`,
    position: { x: inside.x + PADDING, y: inside.y + dy + (lines.length * LINE) / 2 },
  };
}

function pointOf({ x, y }: { readonly x: number; readonly y: number }) {
  return { x, y };
}
