/** How links look: grades by line, waves by colour. */
import type { StylesheetJson } from "cytoscape";
import type { Grade } from "../../graph/model/vocabulary.ts";
import type { Palette } from "./palette.ts";

/** Dash patterns: documented is solid, and the weaker the evidence the less there is of the line. */
const GRADE_LINES: Readonly<Record<Grade, readonly number[] | null>> = {
  documented: null,
  reported: [10, 5],
  claimed: [2, 5],
  inferred: [4, 6],
};

export function linkStyles(palette: Palette): StylesheetJson {
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
