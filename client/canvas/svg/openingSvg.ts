/** The State in layers as SVG, as the page draws it. Pure. */

import { escapeXml } from "../../../graph/drawing/escapeXml.ts";
import { fitText } from "../../../graph/drawing/fitText.ts";
import type { Layer } from "../../../graph/model/vocabulary.ts";
import type { OverviewResponse } from "../../../graph/responses.ts";
import type { Size } from "../layouts/geometry.ts";
import { columnsOf, layoutLayers, lowestHeight } from "../layouts/layers.ts";
import type { Palette } from "../palette.ts";
import { attributes, round } from "./markup.ts";

/** The words of the opening picture, which the drawing does not choose. */
export interface OpeningWords {
  readonly layers: string;
  readonly dots: string;
  readonly platforms: string;
  layer(layer: Layer): string;
  institutions(count: number): string;
  nameOf(platform: OverviewResponse["platforms"][number]): string;
  reachOf(platform: OverviewResponse["platforms"][number]): string;
}

const HEADING = 34;
const WIDTH = 1400;
const LOWEST = 560;
const LABEL_LEFT = 24;
/** As light as the ribbons of the page. */
const RIBBON_OPACITY = 0.3;

export function openingSize(overview: OverviewResponse, shownPlatforms: number): Size {
  return {
    width: WIDTH,
    height: HEADING + Math.max(LOWEST, lowestHeight(overview, shownPlatforms, WIDTH)),
  };
}

export function openingSvg(
  overview: OverviewResponse,
  shownPlatforms: number,
  words: OpeningWords,
  palette: Palette,
): string {
  const { height } = openingSize(overview, shownPlatforms);
  const layout = layoutLayers(overview, shownPlatforms, { width: WIDTH, height: height - HEADING });
  const columns = columnsOf(WIDTH);
  const text = (line: string, x: number, y: number, size: number, weight: number, fill: string) =>
    `<text ${attributes({ x: round(x), y: round(y), "font-size": size, "font-weight": weight, fill })}>${escapeXml(line)}</text>`;
  const rows = layout.rows.flatMap(({ layer, y, height: high, count, dots }) => {
    const bottom = round(y + high);
    return [
      `<line ${attributes({ x1: 0, x2: columns.ribbons - 10, y1: bottom, y2: bottom, stroke: palette.rule })}/>`,
      text(words.layer(layer), 0, y + high / 2 - 3, 14, 600, palette.ink),
      text(words.institutions(count), 0, y + high / 2 + 14, 13, 400, palette.second),
      ...dots.flatMap(({ institution, ...at }) => {
        const isFull = institution.mandatory === true;
        const dot = (radius: number, isFilled: boolean) =>
          `<circle ${attributes({ cx: round(at.x), cy: round(at.y), r: round(radius), fill: isFilled ? palette.ink : palette.surface, stroke: isFilled ? palette.ink : palette.second, "stroke-width": 1.2 })}/>`;
        return institution.class
          ? [dot(layout.dotRadius + 0.8, false), dot(layout.dotRadius / 2, isFull)]
          : [dot(layout.dotRadius, isFull)];
      }),
    ];
  });
  const bars = layout.platforms.flatMap(({ id, x, y, width, height: high, labelY }) => {
    const platform = overview.platforms.find(({ node }) => node.id === id);
    if (platform === undefined) return [];
    const name = fitText(words.nameOf(platform), WIDTH - x - LABEL_LEFT, 14, 600);
    return [
      `<rect ${attributes({ x: round(x), y: round(y), width, height: round(high), rx: 2, fill: palette.ink })}/>`,
      text(name, x + LABEL_LEFT, labelY, 14, 600, palette.ink),
      text(words.reachOf(platform), x + LABEL_LEFT, labelY + 16, 13, 400, palette.second),
    ];
  });
  return [
    text(words.layers, 0, 18, 13, 600, palette.second),
    text(words.dots, columns.dots, 18, 13, 400, palette.second),
    text(words.platforms, columns.platforms, 18, 13, 600, palette.second),
    `<g transform="translate(0 ${HEADING})">`,
    ...layout.ribbons.map(
      ({ path }) => `<path ${attributes({ d: path, fill: palette.quiet, "fill-opacity": RIBBON_OPACITY })}/>`,
    ),
    ...rows,
    ...bars,
    "</g>",
  ].join("\n");
}
