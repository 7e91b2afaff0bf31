/** How paints and dashes look in files, which have no theme to follow. */
import type { Dash, Paint } from "./shapes.ts";

export type Palette = Readonly<Record<Paint, string>>;

/** Of the light theme: for paper and files. */
export const LIGHT_PALETTE: Palette = {
  paper: "#faf9f6",
  surface: "#ffffff",
  zone: "#f3f1ec",
  ink: "#1b1f24",
  second: "#4a5260",
  rule: "#d9d6ce",
  edge: "#8b8f96",
  blue: "#1f5fa8",
  alarm: "#a50f15",
  wave1: "#de2d26",
  wave2: "#fb6a4a",
  wave3: "#fcae91",
  lifetime: "#5a2d82",
};

/** Lengths drawn and left out; `null`: drawn throughout. */
export const DASH_PATTERNS: Readonly<Record<Dash, readonly [drawn: number, left: number] | null>> = {
  solid: null,
  long: [14, 7],
  dots: [2, 6],
  short: [7, 5],
};
