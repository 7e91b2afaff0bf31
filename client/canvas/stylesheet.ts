/** How the picture looks, in each theme: kinds by shape, waves by one ramp of the alarm colour. */
import type { StylesheetJson } from "cytoscape";
import type { Theme } from "../state/preferences.ts";
import { kindStyles } from "./kindStyles.ts";
import { LABEL_GAP, ORIGIN_SHAPE, SHAPE, UNIT_SHAPE } from "./layouts/geometry.ts";
import { linkStyles } from "./linkStyles.ts";
import { PALETTES, type Palette } from "./palette.ts";
import { matrixStyles, spotStyles } from "./spotStyles.ts";

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
    ...spotStyles(palette),
    ...matrixStyles(palette),
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
    { selector: ".box-title", style: { "font-weight": 600, color: palette.second } },
    { selector: ".note", style: { color: palette.second } },
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
