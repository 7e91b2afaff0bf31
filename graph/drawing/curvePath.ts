import type { CurveShape } from "./shapes.ts";

/** The path of an S, as SVG writes it. */
export function curvePath({ fromX, fromY, toX, toY }: CurveShape): string {
  const bend = fromX + (toX - fromX) / 2;
  return `M${round(fromX)} ${round(fromY)}C${round(bend)} ${round(fromY)} ${round(bend)} ${round(toY)} ${round(toX)} ${round(toY)}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
