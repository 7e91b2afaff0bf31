/** How rings, webs and the matrix look where they differ from columns. */
import type { StylesheetJson } from "cytoscape";
import type { Palette } from "./palette.ts";

/** Without columns: rings below, sizes by what is counted, names beside their spots or running outwards. */
export function spotStyles(palette: Palette): StylesheetJson {
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

/** The matrix, where it is taken away; on the screen the page's own style sheet says the same. */
export function matrixStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: ".matrix-rule",
      style: {
        shape: "rectangle",
        width: "data(width)",
        height: "data(height)",
        "background-color": palette.rule,
      },
    },
    { selector: ".matrix-head", style: { "text-rotation": "data(angle)" } as never },
    {
      selector: ".cell",
      style: { shape: "rectangle", width: 12, height: 12, "background-opacity": 0, "border-width": 2 },
    },
    { selector: ".cell-documented", style: { "background-opacity": 1 } },
    { selector: ".cell-reported", style: { "border-style": "dashed" } },
    { selector: ".cell-claimed", style: { "border-style": "dotted" } },
    { selector: ".cell-inferred", style: { "border-width": 1, "border-style": "dashed" } },
  ];
}
