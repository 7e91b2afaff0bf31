/** The lines that strike through the label of a node that interventions save. Pure. */
import { LABEL_GAP, LINE, type PlacedMember, SHAPE } from "./layouts/geometry.ts";
import type { PictureElement } from "./scene.ts";

/** One line for each line of text; the layout measured the longest, the others follow from their letters. */
export function strikes({ member, x, y, lines, labelWidth }: PlacedMember): PictureElement[] {
  // An origin is named below its shape, and is never saved.
  if (member.wave <= 0) return [];
  const longest = Math.max(1, ...lines.map(({ length }) => length));
  const left = x + SHAPE / 2 + LABEL_GAP;
  return lines.map((line, at) => {
    const width = (labelWidth * line.length) / longest;
    return {
      group: "nodes",
      data: { id: `${member.id} strike ${at}`, width },
      classes: "strike",
      position: { x: left + width / 2, y: y + (at - (lines.length - 1) / 2) * LINE + 1 },
    };
  });
}
