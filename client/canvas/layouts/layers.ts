/** The opening view's layout: rows of layers with a dot per institution, platforms beside them, ribbons between. */
import type { Layer } from "../../../graph/model/vocabulary.ts";
import type { NodeBrief, OverviewResponse } from "../../../graph/responses.ts";
import type { Size } from "./geometry.ts";

export interface LayersLayout {
  readonly rows: readonly LayerRow[];
  readonly platforms: readonly PlatformBar[];
  readonly ribbons: readonly Ribbon[];
  readonly dotRadius: number;
}

export interface LayerRow {
  readonly layer: Layer;
  readonly y: number;
  readonly height: number;
  /** Institutions that are no class. */
  readonly count: number;
  readonly dots: readonly { readonly institution: NodeBrief; readonly x: number; readonly y: number }[];
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
const BAR_GAP = 6;
const LOWEST_SLOT = 39;
const LOWEST_ROW = 40;
const ROW_PADDING = 14;
const SMALLEST_PITCH = 8;
const PITCHES = [12, 11, 10, 9, SMALLEST_PITCH];

/** Where dots end and ribbons begin, and where ribbons end and platforms stand. */
export function columnsOf(width: number): { dots: number; ribbons: number; platforms: number } {
  const ribbons = Math.round(width * 0.46);
  const platforms = Math.round(width * 0.7);
  return { dots: Math.min(LABEL_WIDTH, Math.round(width * 0.2)), ribbons, platforms };
}

/** The least height in which rows and platforms are still read. */
export function lowestHeight(overview: OverviewResponse, shownPlatforms: number, width: number): number {
  const columns = columnsOf(width);
  const rows = heightsAt(SMALLEST_PITCH, overview, columns.dots, columns.ribbons - 12);
  const slots = Math.min(shownPlatforms, overview.platforms.length) * LOWEST_SLOT;
  return Math.max(
    rows.reduce((sum, row) => sum + row, 0),
    slots,
  );
}

/** @param size no lower than `lowestHeight` */
export function layoutLayers(overview: OverviewResponse, shownPlatforms: number, size: Size): LayersLayout {
  const columns = columnsOf(size.width);
  const pitch = widestPitch(overview, columns.dots, columns.ribbons - 12, size.height);
  const rows = layoutRows(overview, pitch, columns.dots, columns.ribbons - 12, size.height);
  const chosen = overview.platforms.slice(0, shownPlatforms).filter(({ institutions }) => institutions > 0);
  const platforms = layoutPlatforms(chosen, columns.platforms, size.height);
  return {
    rows,
    platforms,
    ribbons: layoutRibbons(chosen, rows, platforms, columns.ribbons),
    dotRadius: pitch * 0.36,
  };
}

/** The widest pitch at which all rows fit; the smallest that still reads, when none does. */
function widestPitch(overview: OverviewResponse, left: number, right: number, height: number): number {
  const fits = (pitch: number) =>
    heightsAt(pitch, overview, left, right).reduce((sum, row) => sum + row, 0) <= height;
  return PITCHES.find(fits) ?? SMALLEST_PITCH;
}

function heightsAt(pitch: number, { layers }: OverviewResponse, left: number, right: number): number[] {
  const perLine = dotsPerLine(pitch, left, right);
  return layers.map(({ institutions }) =>
    Math.max(LOWEST_ROW, Math.ceil(institutions.length / perLine) * pitch + ROW_PADDING),
  );
}

function dotsPerLine(pitch: number, left: number, right: number): number {
  return Math.max(1, Math.floor((right - left) / pitch));
}

function layoutRows(
  overview: OverviewResponse,
  pitch: number,
  left: number,
  right: number,
  height: number,
): LayerRow[] {
  const perLine = dotsPerLine(pitch, left, right);
  const needed = heightsAt(pitch, overview, left, right);
  const spare = Math.max(0, height - needed.reduce((sum, row) => sum + row, 0)) / Math.max(1, needed.length);
  let y = 0;
  return overview.layers.map(({ layer, institutions }, at) => {
    const rowHeight = (needed[at] ?? LOWEST_ROW) + spare;
    const lines = Math.ceil(institutions.length / perLine);
    const top = y + rowHeight / 2 - ((lines - 1) * pitch) / 2;
    const row = {
      layer,
      y,
      height: rowHeight,
      count: institutions.filter((institution) => !institution.class).length,
      dots: inOrder(institutions).map((institution, place) => ({
        institution,
        x: left + (place % perLine) * pitch + pitch / 2,
        y: top + Math.floor(place / perLine) * pitch,
      })),
    };
    y += rowHeight;
    return row;
  });
}

/** Those that nobody can opt out of first, classes last: so that the dots can be read as parts of a row. */
function inOrder(institutions: readonly NodeBrief[]): NodeBrief[] {
  const rank = (institution: NodeBrief) => (institution.class ? 2 : institution.mandatory === true ? 0 : 1);
  return institutions.toSorted((a, b) => rank(a) - rank(b));
}

type RankedPlatform = OverviewResponse["platforms"][number];

/** Each bar as high as its reach, and no slot lower than two lines of label. */
function layoutPlatforms(platforms: readonly RankedPlatform[], x: number, height: number): PlatformBar[] {
  const most = Math.max(1, ...platforms.map(({ institutions }) => institutions));
  const slotsAt = (unit: number) =>
    platforms.map(({ institutions }) => Math.max(LOWEST_SLOT, institutions * unit + BAR_GAP));
  const used = (unit: number) => slotsAt(unit).reduce((sum, slot) => sum + slot, 0);
  // The unit at which the highest bar just fits the lowest slot always fits; a larger one is better.
  const smallest = (LOWEST_SLOT - BAR_GAP) / most;
  let unit = height / most;
  while (used(unit) > height && unit > smallest) unit *= 0.97;
  unit = Math.max(unit, smallest);
  const slots = slotsAt(unit);
  const spare = Math.max(0, height - used(unit)) / Math.max(1, platforms.length);
  let y = 0;
  return platforms.map((platform, at) => {
    const slot = (slots[at] ?? LOWEST_SLOT) + spare;
    const barHeight = Math.max(3, platform.institutions * unit);
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
