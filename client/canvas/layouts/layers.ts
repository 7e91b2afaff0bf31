/** The opening view's layout: rows of layers with a dot per institution, platforms beside them, ribbons between. */
import type { Layer } from "../../../graph/model/vocabulary.ts";
import type { OverviewResponse } from "../../../graph/responses.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LayersLayout {
  readonly rows: readonly LayerRow[];
  readonly platforms: readonly PlatformBar[];
  readonly ribbons: readonly Ribbon[];
  readonly dotRadius: number;
  /** Height that is needed; more than was given when the rows cannot be made lower. */
  readonly height: number;
}

export interface LayerRow {
  readonly layer: Layer;
  readonly y: number;
  readonly height: number;
  /** Institutions that are no class. */
  readonly count: number;
  readonly dots: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

export interface PlatformBar {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the label's first line stands. */
  readonly labelY: number;
}

export interface Ribbon {
  readonly layer: Layer;
  readonly platform: string;
  readonly count: number;
  /** An SVG path, closed. */
  readonly path: string;
}

const LABEL_WIDTH = 196;
const BAR_WIDTH = 12;
const MIN_SLOT = 36;
const MIN_ROW = 40;
const ROW_PADDING = 14;

/** Where dots end and ribbons begin, and where ribbons end and platforms stand. */
export function columnsOf(width: number): { dots: number; ribbons: number; platforms: number } {
  const ribbons = Math.round(width * 0.44);
  const platforms = Math.round(width * 0.64);
  return { dots: Math.min(LABEL_WIDTH, Math.round(width * 0.2)), ribbons, platforms };
}

export function layoutLayers(overview: OverviewResponse, shownPlatforms: number, size: Size): LayersLayout {
  const columns = columnsOf(size.width);
  const rows = layoutRows(overview, columns.dots, columns.ribbons - 12, size.height);
  const height = Math.max(size.height, (rows.at(-1)?.y ?? 0) + (rows.at(-1)?.height ?? 0));
  const chosen = overview.platforms.slice(0, shownPlatforms).filter(({ institutions }) => institutions > 0);
  const platforms = layoutPlatforms(chosen, columns.platforms, height);
  return {
    rows: rows.map(({ pitch: _, ...row }) => row),
    platforms,
    ribbons: layoutRibbons(chosen, rows, platforms, columns.ribbons),
    dotRadius: (rows[0]?.pitch ?? 10) * 0.36,
    height,
  };
}

function layoutRows(overview: OverviewResponse, left: number, right: number, height: number) {
  // The widest pitch at which all rows fit; the smallest that still reads, when none does.
  const pitches = [12, 11, 10, 9, 8];
  for (const pitch of pitches) {
    const perLine = Math.max(1, Math.floor((right - left) / pitch));
    const needed = overview.layers.map(({ institutions }) =>
      Math.max(MIN_ROW, Math.ceil(institutions.length / perLine) * pitch + ROW_PADDING),
    );
    const total = needed.reduce((sum, row) => sum + row, 0);
    if (total > height && pitch !== pitches.at(-1)) continue;
    const spare = Math.max(0, height - total) / Math.max(1, needed.length);
    let y = 0;
    return overview.layers.map(({ layer, institutions }, at) => {
      const rowHeight = (needed[at] ?? MIN_ROW) + spare;
      const lines = Math.ceil(institutions.length / perLine);
      const top = y + rowHeight / 2 - ((lines - 1) * pitch) / 2;
      const row = {
        layer,
        y,
        height: rowHeight,
        pitch,
        count: institutions.filter((institution) => !institution.class).length,
        dots: institutions.map(({ id }, place) => ({
          id,
          x: left + (place % perLine) * pitch + pitch / 2,
          y: top + Math.floor(place / perLine) * pitch,
        })),
      };
      y += rowHeight;
      return row;
    });
  }
  return [];
}

type RankedPlatform = OverviewResponse["platforms"][number];

function layoutPlatforms(platforms: readonly RankedPlatform[], x: number, height: number): PlatformBar[] {
  const total = platforms.reduce((sum, { institutions }) => sum + institutions, 0);
  const gap = 8;
  // Each bar as high as its reach, but no slot lower than two lines of label.
  let unit = total === 0 ? 0 : (height - gap * platforms.length) / total;
  const slots = () => platforms.map(({ institutions }) => Math.max(MIN_SLOT, institutions * unit) + gap);
  const used = () => slots().reduce((sum, slot) => sum + slot, 0);
  while (used() > height && unit > 0.05) unit *= 0.96;
  const spare = Math.max(0, height - used()) / Math.max(1, platforms.length);
  let y = 0;
  return platforms.map((platform, at) => {
    const slot = (slots()[at] ?? MIN_SLOT) + spare;
    const barHeight = Math.max(4, platform.institutions * unit);
    const bar = {
      id: platform.node.id,
      x,
      y: y + (slot - barHeight) / 2,
      width: BAR_WIDTH,
      height: barHeight,
      labelY: y + slot / 2 - 3,
    };
    y += slot;
    return bar;
  });
}

function layoutRibbons(
  platforms: readonly RankedPlatform[],
  rows: readonly LayerRow[],
  bars: readonly PlatformBar[],
  left: number,
): Ribbon[] {
  const countOf = (platform: RankedPlatform, layer: Layer) => platform.byLayer[layer] ?? 0;
  const leaving = new Map<Layer, { y: number; unit: number }>();
  for (const { layer, y, height } of rows) {
    const total = platforms.reduce((sum, platform) => sum + countOf(platform, layer), 0);
    const unit = total === 0 ? 0 : Math.min(2.2, (height * 0.86) / total);
    leaving.set(layer, { y: y + (height - total * unit) / 2, unit });
  }
  return platforms.flatMap((platform, at) => {
    const bar = bars[at];
    if (bar === undefined || platform.institutions === 0) return [];
    const arrivingUnit = bar.height / platform.institutions;
    let arriving = bar.y;
    return rows.flatMap(({ layer }) => {
      const count = countOf(platform, layer);
      const from = leaving.get(layer);
      if (count === 0 || from === undefined) return [];
      const path = ribbonPath(
        { x: left, top: from.y, bottom: from.y + count * from.unit },
        { x: bar.x - 3, top: arriving, bottom: arriving + count * arrivingUnit },
      );
      from.y += count * from.unit;
      arriving += count * arrivingUnit;
      return [{ layer, platform: platform.node.id, count, path }];
    });
  });
}

interface RibbonEnd {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

function ribbonPath(a: RibbonEnd, b: RibbonEnd): string {
  const middle = round((a.x + b.x) / 2);
  const [ax, bx] = [round(a.x), round(b.x)];
  return [
    `M${ax} ${round(a.top)}`,
    `C${middle} ${round(a.top)} ${middle} ${round(b.top)} ${bx} ${round(b.top)}`,
    `L${bx} ${round(b.bottom)}`,
    `C${middle} ${round(b.bottom)} ${middle} ${round(a.bottom)} ${ax} ${round(a.bottom)}Z`,
  ].join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
