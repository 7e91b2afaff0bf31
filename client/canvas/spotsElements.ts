/** Rings, spots and their names -> what is drawn. Pure. */
import { LINE } from "./layouts/geometry.ts";
import type { Ring, Spot, SpotsLayout } from "./layouts/spots.ts";
import { memberClasses, waveClass } from "./memberClasses.ts";
import type { Focus, PictureElement } from "./scene.ts";

export function spotsElements({ rings, spots }: SpotsLayout, focus: Focus): PictureElement[] {
  return [...rings.flatMap(ringElements), ...spots.flatMap((spot) => spotElements(spot, focus))];
}

function ringElements({ wave, radius, title, x, y }: Ring): PictureElement[] {
  const id = `ring ${wave}`;
  const across = 2 * radius;
  return [
    { group: "nodes", data: { id, width: across, height: across }, classes: "ring", position: { x, y } },
    {
      group: "nodes",
      data: { id: `${id} title`, label: title },
      classes: "text ring-title",
      position: { x, y: y - radius },
    },
  ];
}

function spotElements(spot: Spot, focus: Focus): PictureElement[] {
  const { unit, size, lines, label, x, y } = spot;
  const classes =
    unit.kind === "member" ? memberClasses(unit.member, focus) : `cluster ${waveClass(unit.wave)}`;
  const element: PictureElement = {
    group: "nodes",
    data: { id: unit.id, label: lines.join("\n"), size, dx: label.x, dy: label.y, angle: label.angle },
    classes: `${classes} spot`,
    position: { x, y },
  };
  if (unit.kind === "box") return [element];
  const isSaved = focus.difference?.saved.has(unit.id) === true;
  const struck = isSaved ? strikesOf(spot) : [];
  if (!unit.member.brief.class) return [element, ...struck];
  // A class is many: a second circle stands behind the first.
  const behind: PictureElement = {
    group: "nodes",
    data: { id: `${unit.id} behind` },
    classes: `behind ${waveClass(unit.wave)}${isSaved ? " saved" : ""}`,
    position: { x: x + 4, y: y - 3 },
  };
  return [behind, element, ...struck];
}

/** Rectangles cannot be turned: a name that runs outwards is told as saved by its hollow shape alone. */
function strikesOf({ unit, lines, labelWidth, label, x, y }: Spot): PictureElement[] {
  if (label.angle !== 0) return [];
  const longest = Math.max(1, ...lines.map(({ length }) => length));
  return lines.map((line, at) => ({
    group: "nodes",
    data: { id: `${unit.id} strike ${at}`, width: (labelWidth * line.length) / longest },
    classes: "strike",
    position: { x: x + label.x, y: y + label.y + (at - (lines.length - 1) / 2) * LINE },
  }));
}
