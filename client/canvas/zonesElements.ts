/** Zones, boxes and members with places -> what is drawn. Pure; texts come ready-made. */
import {
  LINE,
  PADDING,
  type PlacedBox,
  type PlacedZone,
  type Rectangle,
  type ZonesLayout,
} from "./layouts/geometry.ts";
import { memberClasses, waveClass } from "./memberClasses.ts";
import type { Focus, PictureElement } from "./scene.ts";
import { strikes } from "./strikes.ts";

export function zonesElements(layout: ZonesLayout, focus: Focus): PictureElement[] {
  return [
    ...layout.zones.flatMap((zone) => zoneElements(zone, focus)),
    ...layout.zones.flatMap(({ boxes }) => boxes.flatMap((box) => memberElements(box, focus))),
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
    ...(zone.wave <= 0 ? [] : boxes.flatMap((placed) => boxElements(placed, focus))),
  ];
}

function boxElements(placed: PlacedBox, { difference }: Focus): PictureElement[] {
  const { box, title, isOpen, units } = placed;
  return [
    rectangleElement(box.id, placed, isOpen ? "box" : "box box-closed"),
    textElement(`${box.id} title`, title, placed, 7, isOpen ? "box-title" : "box-title closed"),
    ...units.map((position, at): PictureElement => {
      const member = box.members[at];
      const shape = member?.brief.kind === "Platform" ? "platform" : "institution";
      const saved = member !== undefined && difference?.saved.has(member.id) ? " saved" : "";
      const classes = `unit ${shape} ${waveClass(member?.wave ?? 1)}${saved}`;
      return { group: "nodes", data: { id: `${box.id} unit ${at}` }, classes, position: pointOf(position) };
    }),
  ];
}

function memberElements({ members }: PlacedBox, focus: Focus): PictureElement[] {
  return members.flatMap((placed): PictureElement[] => {
    const { member, lines } = placed;
    const element: PictureElement = {
      group: "nodes",
      data: { id: member.id, label: lines.join("\n") },
      classes: memberClasses(member, focus),
      position: pointOf(placed),
    };
    const isSaved = focus.difference?.saved.has(member.id) === true;
    const struck = isSaved ? strikes(placed) : [];
    if (!member.brief.class) return [element, ...struck];
    // A class is many: a second circle stands behind the first.
    const behind: PictureElement = {
      group: "nodes",
      data: { id: `${member.id} behind` },
      classes: `behind ${waveClass(member.wave)}${isSaved ? " saved" : ""}`,
      position: { x: placed.x + 4, y: placed.y - 3 },
    };
    return [behind, element, ...struck];
  });
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
