/** A line as SVG. */
import type { Point } from "../layouts/geometry.ts";
import type { PictureElement } from "../scene.ts";
import type { Style } from "./cascade.ts";
import { attributes, round } from "./markup.ts";

/** @param places of nodes, by id */
export function edgeSvg({ data }: PictureElement, style: Style, places: ReadonlyMap<string, Point>): string {
  const [from, to] = [places.get(String(data["source"])), places.get(String(data["target"]))];
  if (from === undefined || to === undefined) return "";
  const isCurved = style.text("curve-style", "straight") === "unbundled-bezier";
  const isDashed = style.text("line-style", "solid") === "dashed";
  const look = {
    fill: "none",
    stroke: style.text("line-color", "#000000"),
    "stroke-width": style.number("width", 1),
    "stroke-opacity": style.number("line-opacity", 1),
    "stroke-linecap": style.text("line-cap", "butt"),
    "stroke-dasharray": isDashed ? (style.numbers("line-dash-pattern")?.join(" ") ?? null) : null,
  };
  return `<path ${attributes({ d: isCurved ? curvePath(from, to, style) : straightPath(from, to), ...look })}/>`;
}

function straightPath(from: Point, to: Point): string {
  return `M${pair(from)}L${pair(to)}`;
}

/** As Cytoscape draws its unbundled curves: parabolas that join half-way between their control points. */
function curvePath(from: Point, to: Point, style: Style): string {
  const start = moved(from, style.numbers("source-endpoint"));
  const end = moved(to, style.numbers("target-endpoint"));
  const weights = style.numbers("control-point-weights") ?? [];
  const distances = style.numbers("control-point-distances") ?? [];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const controls = weights.map((along, at) => {
    const beside = distances[at] ?? 0;
    return {
      x: start.x + along * dx - (beside * dy) / length,
      y: start.y + along * dy + (beside * dx) / length,
    };
  });
  const parts = controls.map((control, at) => {
    const next = controls[at + 1];
    const stop = next === undefined ? end : { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 };
    return `Q${pair(control)} ${pair(stop)}`;
  });
  return parts.length === 0 ? straightPath(start, end) : `M${pair(start)}${parts.join("")}`;
}

function moved({ x, y }: Point, by: readonly number[] | null): Point {
  return { x: x + (by?.[0] ?? 0), y: y + (by?.[1] ?? 0) };
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
