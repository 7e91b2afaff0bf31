/**
 * A drawing as plain shapes, whatever it will be written into: a page, an SVG, a slide, a PDF. Lengths are pixels
 * of a screen of 1280 × 720, `y` grows downwards, later shapes lie over earlier ones.
 */
import type { Weight } from "./textWidth.ts";

/** What a colour means; who writes the drawing knows the theme. */
export const PAINTS = [
  "paper",
  "surface",
  "zone",
  "ink",
  "second",
  "rule",
  "edge",
  "blue",
  "alarm",
  "wave1",
  "wave2",
  "wave3",
  "lifetime",
] as const;
export type Paint = (typeof PAINTS)[number];

/** Line styles by grade of evidence; see the legend. */
export const DASHES = ["solid", "long", "dots", "short"] as const;
export type Dash = (typeof DASHES)[number];

interface Placed {
  /** Stays the same from one drawing to the next, so that a change can be shown as a movement. */
  readonly id: string;
}

export interface RectShape extends Placed {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Paint | null;
  readonly stroke: Paint | null;
  readonly radius: number;
}

/** A node: `x`, `y` is its middle. */
export interface MarkShape extends Placed {
  readonly kind: "mark";
  readonly mark: "circle" | "stack" | "square";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly paint: Paint;
  /** Not reached, or saved: drawn as an outline. */
  readonly hollow: boolean;
  /** Of whom, for those who do not see it. */
  readonly label: string;
}

/** `y` is the base line; the text is one line and fits `width`. */
export interface TextShape extends Placed {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly paint: Paint;
  readonly anchor: "start" | "middle" | "end";
  readonly struck: boolean;
}

/** A bundle of links: leaves and arrives level, as an S. */
export interface CurveShape extends Placed {
  readonly kind: "curve";
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly width: number;
  readonly paint: Paint;
  readonly dash: Dash;
}

export type Shape = RectShape | MarkShape | TextShape | CurveShape;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What it shows, in a sentence or two, for those who do not see it. */
  readonly description: string;
}
