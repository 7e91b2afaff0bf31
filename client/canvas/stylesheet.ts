/** How the picture looks, in each theme. Grades by line, kinds by shape, waves by one ramp of the alarm colour. */
import type { StylesheetJson } from "cytoscape";
import type { Grade } from "../../graph/model/vocabulary.ts";
import type { Theme } from "../state/preferences.ts";
import { kindStyles } from "./kindStyles.ts";
import { LABEL_GAP, ORIGIN_SHAPE, SHAPE, UNIT_SHAPE } from "./layouts/geometry.ts";

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

/** Dash patterns: documented is solid, and the weaker the evidence the less there is of the line. */
export const GRADE_LINES: Readonly<Record<Grade, readonly number[] | null>> = {
  documented: null,
  reported: [10, 5],
  claimed: [2, 5],
  inferred: [4, 6],
};

const FONT = '"Source Sans 3 Variable", sans-serif';

export function stylesheet(theme: Theme): StylesheetJson {
  const palette = PALETTES[theme];
  return [
    { selector: "core", style: { "active-bg-opacity": 0 } as never },
    {
      selector: "node",
      style: { "font-family": FONT, "font-size": 13, color: palette.ink, "overlay-opacity": 0 },
    },
    { selector: "edge", style: { "overlay-opacity": 0 } },
    ...groundStyles(palette),
    ...memberStyles(palette),
    ...linkStyles(palette),
    ...kindStyles(palette),
  ];
}

function groundStyles(palette: Palette): StylesheetJson {
  const rectangle = {
    shape: "round-rectangle",
    width: "data(width)",
    height: "data(height)",
    "corner-radius": "4",
  } as const;
  return [
    {
      selector: ".zone",
      style: {
        ...rectangle,
        "background-color": palette.zone,
        "z-index": 0,
        "z-index-compare": "manual",
        events: "no",
      } as never,
    },
    {
      selector: ".zone-origin",
      style: { "background-color": palette.surface, "border-width": 1, "border-color": palette.rule },
    },
    {
      selector: ".box",
      style: {
        ...rectangle,
        "background-color": palette.surface,
        "border-width": 1,
        "border-color": palette.rule,
        "z-index": 2,
        "z-index-compare": "manual",
      } as never,
    },
    {
      selector: ".box-closed",
      style: { "background-color": palette.zone, "border-color": palette.quiet, "border-style": "solid" },
    },
    {
      selector: ".text",
      style: {
        width: 1,
        height: 1,
        "background-opacity": 0,
        label: "data(label)",
        "text-halign": "right",
        "text-valign": "center",
        "text-wrap": "wrap",
        "text-justification": "left",
        "line-height": 1.2,
        "z-index": 5,
        "z-index-compare": "manual",
        events: "no",
      } as never,
    },
    { selector: ".title", style: { "font-weight": 600 } },
    { selector: ".box-title", style: { "font-weight": 600, "font-size": 12, color: palette.second } },
    { selector: ".note", style: { "font-size": 12, color: palette.second } },
  ];
}

function memberStyles(palette: Palette): StylesheetJson {
  const [origin, ...waves] = palette.waves;
  return [
    {
      selector: ".member",
      style: {
        width: SHAPE,
        height: SHAPE,
        label: "data(label)",
        "text-halign": "right",
        "text-valign": "center",
        "text-margin-x": LABEL_GAP,
        "text-wrap": "wrap",
        "text-justification": "left",
        "line-height": 1.15,
        // Lines that pass below a name do not strike it through.
        "text-background-color": palette.surface,
        "text-background-opacity": 0.85,
        "background-color": palette.quiet,
        "border-width": 0,
        "z-index": 4,
        "z-index-compare": "manual",
      } as never,
    },
    { selector: ".institution", style: { shape: "ellipse" } },
    { selector: ".platform", style: { shape: "round-rectangle", "corner-radius": "2" } as never },
    {
      selector: ".behind",
      style: {
        width: SHAPE,
        height: SHAPE,
        shape: "ellipse",
        "background-opacity": 0.4,
        "z-index": 3,
        "z-index-compare": "manual",
        events: "no",
      } as never,
    },
    {
      selector: ".unit",
      style: {
        width: UNIT_SHAPE,
        height: UNIT_SHAPE,
        "z-index": 4,
        "z-index-compare": "manual",
        events: "no",
      } as never,
    },
    {
      selector: ".unreached",
      style: { "background-color": palette.surface, "border-width": 1.5, "border-color": palette.quiet },
    },
    { selector: ".member.unreached", style: { "text-background-color": palette.zone } as never },
    ...waves.map((colour, at) => ({
      selector: `node.wave-${at + 1}`,
      style: { "background-color": colour, "border-color": palette.rims[at + 1] ?? colour },
    })),
    { selector: ".member.wave-2, .member.wave-3, .member.wave-4", style: { "border-width": 1.5 } },
    { selector: ".unit.wave-2, .unit.wave-3, .unit.wave-4", style: { "border-width": 1 } },
    {
      selector: ".origin",
      style: {
        width: ORIGIN_SHAPE,
        height: ORIGIN_SHAPE,
        "background-color": origin,
        "border-color": origin,
        "text-background-opacity": 0,
        "font-weight": 600,
        "text-halign": "center",
        "text-valign": "bottom",
        "text-margin-x": 0,
        "text-margin-y": 6,
        "text-justification": "center",
      },
    },
    // What a breach makes of a node is told by the shape's rim, not by colour alone.
    { selector: ".state-degraded, .state-entered", style: { "background-opacity": 0, "border-width": 2 } },
    { selector: ".state-entered", style: { "border-style": "dotted" } },
    {
      selector: ".state-accessed",
      style: { "border-width": 4, "border-style": "double", "background-opacity": 0.35 },
    },
    // What interventions save stays where it was: hollow, and struck through.
    {
      selector: "node.saved",
      style: {
        "background-color": palette.surface,
        "background-opacity": 1,
        "border-width": 1.5,
        "border-style": "dashed",
        "border-color": palette.quiet,
        color: palette.second,
      },
    },
    { selector: ".unit.saved", style: { "border-width": 1, "border-style": "solid" } },
    ...spotStyles(palette),
    {
      selector: ".strike",
      style: {
        shape: "rectangle",
        width: "data(width)",
        height: 1,
        "background-color": palette.second,
        "z-index": 6,
        "z-index-compare": "manual",
        events: "no",
      } as never,
    },
    { selector: ".member.eased", style: { "background-opacity": 0.45, "border-width": 1.5 } },
    { selector: ".member.on-path", style: { "border-width": 3, "border-color": palette.ink } },
    {
      selector: ".member.selected",
      style: {
        "outline-width": 2.5,
        "outline-color": palette.ink,
        "outline-offset": 2,
        "font-weight": 600,
      } as never,
    },
    {
      selector: ".focused",
      style: { "outline-width": 2.5, "outline-color": palette.focus, "outline-offset": 3 } as never,
    },
  ];
}

/** Without columns: rings below, sizes by what is counted, names beside their spots or running outwards. */
function spotStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: ".ring",
      style: {
        shape: "ellipse",
        width: "data(width)",
        height: "data(height)",
        "background-opacity": 0,
        "border-width": 1,
        "border-color": palette.rule,
        "z-index": 0,
        "z-index-compare": "manual",
        events: "no",
      } as never,
    },
    {
      selector: ".ring-title",
      style: {
        "text-halign": "center",
        "font-weight": 600,
        color: palette.second,
        "text-background-color": palette.paper,
        "text-background-opacity": 1,
        "text-background-padding": "3",
      } as never,
    },
    {
      selector: ".spot",
      style: {
        width: "data(size)",
        height: "data(size)",
        "text-halign": "center",
        "text-valign": "center",
        "text-margin-x": "data(dx)",
        "text-margin-y": "data(dy)",
        "text-rotation": "data(angle)",
        "text-background-color": palette.paper,
      } as never,
    },
    { selector: ".origin.spot", style: { "text-background-opacity": 0.85 } },
    {
      selector: ".cluster",
      style: {
        shape: "ellipse",
        label: "data(label)",
        "border-width": 3,
        "border-style": "double",
        "border-color": palette.paper,
        "text-background-opacity": 0.85,
        "font-weight": 600,
        "z-index": 4,
        "z-index-compare": "manual",
      } as never,
    },
  ];
}

function linkStyles(palette: Palette): StylesheetJson {
  const [, ...rims] = palette.rims;
  return [
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "line-color": palette.quiet,
        "line-cap": "butt",
        "z-index": 3,
        "z-index-compare": "manual",
        events: "no",
      } as never,
    },
    {
      selector: ".curved",
      style: {
        "curve-style": "unbundled-bezier",
        "edge-distances": "endpoints",
        "control-point-weights": "data(weights)",
        "control-point-distances": "data(distances)",
        "source-endpoint": "data(fromEnd)",
        "target-endpoint": "data(toEnd)",
      } as never,
    },
    { selector: ".straight", style: { "curve-style": "straight" } },
    ...rims.map((colour, at) => ({ selector: `.bundle.wave-${at + 1}`, style: { "line-color": colour } })),
    // Behind the boxes that it has nothing to do with.
    { selector: ".bundle", style: { "z-index": 1, events: "yes" } as never },
    { selector: ".bundle.unreached", style: { "line-color": palette.quiet } },
    { selector: ".bundle.dim", style: { "line-opacity": 0.22 } },
    { selector: ".link", style: { "line-color": palette.second, events: "yes" } as never },
    { selector: ".link.on-path", style: { "line-color": palette.ink } },
    ...Object.entries(GRADE_LINES).map(([grade, dashes]) => ({
      selector: `.grade-${grade}`,
      style:
        dashes === null
          ? { "line-style": "solid" as const }
          : ({
              "line-style": "dashed",
              "line-dash-pattern": dashes,
              ...(grade === "claimed" ? { "line-cap": "round" } : {}),
            } as never),
    })),
    {
      selector: "edge.saved",
      style: {
        width: 1,
        "line-color": palette.quiet,
        "line-style": "dashed",
        "line-dash-pattern": [1, 5],
      } as never,
    },
  ];
}
