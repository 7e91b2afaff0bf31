/** The colours of the picture, in each theme. The alarm colour means one thing only: reached by the breach. */
import type { Theme } from "../state/preferences.ts";

export interface Palette {
  readonly ink: string;
  readonly second: string;
  readonly rule: string;
  readonly paper: string;
  readonly surface: string;
  readonly zone: string;
  readonly quiet: string;
  /** Origin, then waves 1, 2, 3 and beyond. */
  readonly waves: readonly [string, string, string, string, string];
  /** The rims of shapes and the lines of these waves: where a fill is too near the paper, its rim is not. */
  readonly rims: readonly [string, string, string, string, string];
  readonly focus: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ink: "#1b1f24",
    second: "#4a5260",
    rule: "#d9d6ce",
    paper: "#faf9f6",
    surface: "#ffffff",
    zone: "#f3f1ec",
    quiet: "#7f848c",
    waves: ["#a50f15", "#de2d26", "#fb6a4a", "#fcae91", "#fcae91"],
    rims: ["#a50f15", "#de2d26", "#d2543a", "#d2543a", "#d2543a"],
    focus: "#1f5fa8",
  },
  dark: {
    ink: "#eceae4",
    second: "#a9b0bb",
    rule: "#343a43",
    paper: "#14171b",
    surface: "#1c2026",
    zone: "#181c21",
    quiet: "#7c838e",
    waves: ["#fcae91", "#fb6a4a", "#de2d26", "#a50f15", "#a50f15"],
    rims: ["#fcae91", "#fb6a4a", "#e0473c", "#d03b33", "#d03b33"],
    focus: "#7fb2ea",
  },
};
