/** The elements of a scene as SVG, in the order in which the canvas lays them over each other. Pure. */
import type { StylesheetJson } from "cytoscape";
import type { PictureElement } from "../scene.ts";
import { cascadeOf } from "./cascade.ts";
import { edgeSvg } from "./edgeSvg.ts";
import { nodeSvg } from "./nodeSvg.ts";

export function elementsSvg(elements: readonly PictureElement[], stylesheet: StylesheetJson): string {
  const styleOf = cascadeOf(stylesheet);
  const places = new Map(
    elements.flatMap(({ data, position }) => (position === undefined ? [] : [[data.id, position] as const])),
  );
  return elements
    .map((element) => ({ element, style: styleOf(element) }))
    .map((each, at) => ({ ...each, at, depth: each.style.number("z-index", 0) }))
    .sort((a, b) => a.depth - b.depth || a.at - b.at)
    .map(({ element, style }) =>
      element.group === "nodes" ? nodeSvg(element, style) : edgeSvg(element, style, places),
    )
    .join("\n");
}
