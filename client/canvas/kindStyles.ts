/** What no breach reaches, in a neighbourhood: a shape for each kind, in ink, since the alarm is for breaches. */
import type { StylesheetJson } from "cytoscape";
import type { Palette } from "./palette.ts";

/** The bolt of an incident, as in the legend. */
const BOLT = "0.2 -1, -0.7 0.16, -0.08 0.16, -0.28 1, 0.76 -0.24, 0.1 -0.24";

export function kindStyles(palette: Palette): StylesheetJson {
  const filled = {
    "background-color": palette.second,
    "border-width": 0,
    "text-background-color": palette.surface,
  } as const;
  return [
    { selector: ".kind-institution, .kind-platform", style: filled },
    { selector: ".kind-datacategory", style: { ...filled, shape: "tag" } },
    {
      selector: ".kind-incident",
      style: { ...filled, shape: "polygon", "shape-polygon-points": BOLT } as never,
    },
    { selector: ".kind-claim", style: { ...filled, shape: "round-tag" } as never },
    { selector: ".kind-weakness", style: { ...filled, shape: "diamond" } },
    { selector: ".kind-source", style: { ...filled, shape: "cut-rectangle" } as never },
    { selector: ".start", style: { "background-color": palette.ink, "font-weight": 600 } },
    // Single lines may pass below the title of a box.
    {
      selector: ".box-title",
      style: { "text-background-color": palette.surface, "text-background-opacity": 0.85 } as never,
    },
    { selector: ".box-title.closed", style: { "text-background-color": palette.zone } as never },
    { selector: "edge.lit", style: { "line-color": palette.ink, "line-opacity": 1, "z-index": 3 } as never },
  ];
}
