/** The scene of the web: every conducting link, and places found by force. Pure. */
import type { Steps } from "../../graph/analytics/steps.ts";
import { positions } from "./layouts/force.ts";
import { LABEL_GAP, type LayoutContext, LINE, type Point, type Size } from "./layouts/geometry.ts";
import type { Extended } from "./layouts/separate.ts";
import { type Spot, type SpotsLayout, sizeOf, type Unit } from "./layouts/spots.ts";
import { wrapLabel } from "./layouts/wrapLabel.ts";
import { linesBetween } from "./linesBetween.ts";
import type { Scene } from "./scene.ts";
import { labelOf, type SpotsOrder, spotsScene } from "./spotsScene.ts";

/** Any number; another one gives another picture of the same web. */
const SEED = 1;

/** The places of all units, by id, around 0, 0. */
export function webPlaces({
  impact,
  units,
  standIn,
  context,
}: SpotsOrder): Steps<ReadonlyMap<string, Point>> {
  const nodes = units.map((unit) => ({ id: unit.id, extent: extentOf(unit, context) }));
  return positions(nodes, linesBetween(impact, standIn, "all"), SEED);
}

/** @param places by the id of a unit, around 0, 0 @param size of the window, in whose middle it stands */
export function webScene(
  order: SpotsOrder,
  places: ReadonlyMap<string, Point>,
  wave: number,
  size: Size,
): Scene {
  const { impact, units, standIn, context } = order;
  const spots = units.map((unit): Spot => {
    const { lines, width } = webLabel(unit, context);
    const shape = sizeOf(unit);
    return {
      unit,
      size: shape,
      lines,
      labelWidth: width,
      ...(places.get(unit.id) ?? { x: 0, y: 0 }),
      label: { x: shape / 2 + LABEL_GAP + width / 2, y: 0, angle: 0 },
    };
  });
  return spotsScene(order, framed(spots, size), linesBetween(impact, standIn, "all"), wave);
}

/** What a unit of the web takes around its place. */
function extentOf(unit: Unit, context: LayoutContext): Extended {
  const { lines, width } = webLabel(unit, context);
  const half = sizeOf(unit) / 2;
  const high = Math.max(half, (lines.length * LINE) / 2);
  return { left: half, right: half + LABEL_GAP + width, top: high, bottom: high };
}

const WEB_LABEL = 150;
const FRAME = 24;

function webLabel(unit: Unit, context: LayoutContext) {
  return wrapLabel(labelOf(unit, context), WEB_LABEL, context.measure);
}

/** Moves spots into the middle of a frame that is as large as the window, or larger where they are. */
function framed(spots: readonly Spot[], size: Size): SpotsLayout {
  const bounds = spots.map(({ x, y, size: shape, labelWidth, lines }) => {
    const high = Math.max(shape / 2, (lines.length * LINE) / 2);
    return { x1: x - shape / 2, x2: x + shape / 2 + LABEL_GAP + labelWidth, y1: y - high, y2: y + high };
  });
  const [x1, x2] = [Math.min(0, ...bounds.map((b) => b.x1)), Math.max(0, ...bounds.map((b) => b.x2))];
  const [y1, y2] = [Math.min(0, ...bounds.map((b) => b.y1)), Math.max(0, ...bounds.map((b) => b.y2))];
  const width = Math.max(size.width, x2 - x1 + 2 * FRAME);
  const height = Math.max(size.height, y2 - y1 + 2 * FRAME);
  const [dx, dy] = [(width - x1 - x2) / 2, (height - y1 - y2) / 2];
  const moved = spots.map((spot) => ({ ...spot, x: spot.x + dx, y: spot.y + dy }));
  const origin = moved.find(({ unit }) => unit.wave === 0) ?? { x: width / 2, y: height / 2 };
  return { width, height, spots: moved, rings: [], centre: { x: origin.x, y: origin.y } };
}
