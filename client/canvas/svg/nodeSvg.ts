/** A node as SVG: its shape with its rim, and its name. */

import { escapeXml } from "../../../graph/drawing/escapeXml.ts";
import { textWidth } from "../../../graph/drawing/textWidth.ts";
import type { PictureElement } from "../scene.ts";
import type { Style } from "./cascade.ts";
import { attributes, round } from "./markup.ts";

export function nodeSvg(element: PictureElement, style: Style): string {
  const { x, y } = element.position ?? { x: 0, y: 0 };
  const box = { x, y, width: style.number("width", 1), height: style.number("height", 1) };
  const label = style.text("label", "");
  return shapeSvg(box, style) + (label === "" ? "" : labelSvg(label.split("\n"), box, style));
}

/** Its place is its middle. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function shapeSvg(box: Box, style: Style): string {
  const fillOpacity = style.number("background-opacity", 1);
  const rim = style.number("border-width", 0);
  const outline = style.number("outline-width", 0);
  const isDouble = style.text("border-style", "solid") === "double";
  const fill = { fill: style.text("background-color", "none"), "fill-opacity": fillOpacity };
  const stroke = { stroke: style.text("border-color", "none"), "stroke-dasharray": rimDashes(style) };
  const shape = style.text("shape", "ellipse");
  const radius = style.number("corner-radius", 0);
  const parts: string[] = [];
  if (fillOpacity > 0) parts.push(outlineOf(shape, box, 0, radius, fill));
  if (rim > 0 && isDouble) {
    const thin = { fill: "none", ...stroke, "stroke-width": round(rim / 3) };
    parts.push(outlineOf(shape, box, rim / 3, radius, thin), outlineOf(shape, box, -rim / 3, radius, thin));
  } else if (rim > 0)
    parts.push(outlineOf(shape, box, 0, radius, { fill: "none", ...stroke, "stroke-width": rim }));
  if (outline > 0) {
    const around = { fill: "none", stroke: style.text("outline-color", "none"), "stroke-width": outline };
    parts.push(outlineOf(shape, box, style.number("outline-offset", 0) + outline / 2, radius + 2, around));
  }
  return parts.join("");
}

/** @param grown how far the line stands outside the shape */
function outlineOf(
  shape: string,
  { x, y, width, height }: Box,
  grown: number,
  radius: number,
  look: Readonly<Record<string, string | number | null>>,
): string {
  const [across, high] = [width + 2 * grown, height + 2 * grown];
  if (shape === "ellipse") {
    return `<ellipse ${attributes({ cx: round(x), cy: round(y), rx: round(across / 2), ry: round(high / 2), ...look })}/>`;
  }
  const corner = { x: round(x - across / 2), y: round(y - high / 2) };
  const rounding = shape === "round-rectangle" ? radius : null;
  return `<rect ${attributes({ ...corner, width: round(across), height: round(high), rx: rounding, ...look })}/>`;
}

function rimDashes(style: Style): string | null {
  const dashes: Readonly<Record<string, string>> = { dashed: "4 2", dotted: "1.5 1.5" };
  return dashes[style.text("border-style", "solid")] ?? null;
}

function labelSvg(lines: readonly string[], box: Box, style: Style): string {
  const size = style.number("font-size", 13);
  const weight = style.number("font-weight", 400) >= 600 ? 600 : 400;
  const step = size * style.number("line-height", 1);
  const isRight = style.text("text-halign", "center") === "right";
  const isBelow = style.text("text-valign", "center") === "bottom";
  const x = box.x + (isRight ? box.width / 2 : 0) + style.number("text-margin-x", 0);
  const below = box.y + (isBelow ? box.height / 2 : 0) + style.number("text-margin-y", 0);
  const top = isBelow ? below : below - (step * lines.length) / 2;
  const angle = style.number("text-rotation", 0);
  const turn = angle === 0 ? null : `rotate(${round((angle * 180) / Math.PI)} ${round(x)} ${round(below)})`;
  const widest = Math.max(...lines.map((line) => textWidth(line, size, weight)));
  const groundOpacity = style.number("text-background-opacity", 0);
  const ground =
    groundOpacity === 0
      ? ""
      : `<rect ${attributes({
          x: round(isRight ? x : x - widest / 2),
          y: round(top),
          width: round(widest),
          height: round(step * lines.length),
          fill: style.text("text-background-color", "none"),
          "fill-opacity": groundOpacity,
        })}/>`;
  const look = attributes({
    "font-size": size,
    "font-weight": weight,
    fill: style.text("color", "#000000"),
    "text-anchor": isRight ? null : "middle",
  });
  const texts = lines.map(
    // The base line stands at about three quarters of a line's height.
    (line, at) =>
      `<text ${attributes({ x: round(x), y: round(top + step * at + step / 2 + size * 0.34) })} ${look}>${escapeXml(line)}</text>`,
  );
  return turn === null ? ground + texts.join("") : `<g transform="${turn}">${ground}${texts.join("")}</g>`;
}
