/** Which part of the picture the window shows, and the ways to move it. */
import type { Core } from "cytoscape";
import type { Point, Rectangle, Size } from "./layouts/geometry.ts";

/** Text of 13 px is no smaller than 12: below this, labels no longer read, and one pans instead. */
const SMALLEST_READABLE = 12 / 13;
export const SMALLEST_ZOOM = 0.1;
export const LARGEST_ZOOM = 3;

/** Between what is revealed and the rim. */
const MARGIN = 24;

export interface ViewportControl {
  /** The view to begin with: readable, from the corner, or around a point. */
  home(): void;
  /** Everything, however small. */
  fit(): void;
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  /** Puts a point of the picture into the middle of the window. */
  centreOn(point: Point): void;
  /** Brings an element into view, if it is outside. */
  reveal(id: string): void;
  /** Where an element stands in the window of the picture; `null` for one that is not drawn. */
  placeOf(id: string): Point | null;
}

/** The picture's own size, and the point around which it opens when it is larger than the window. */
export interface Extent extends Size {
  readonly centre: Point | null;
}

export function controlOf(cy: Core, extent: () => Extent): ViewportControl {
  return {
    home: () => goHome(cy, extent()),
    fit: () => fitWhole(cy, extent()),
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    panBy: (x, y) => void cy.panBy({ x, y }),
    centreOn: (point) => centreOn(cy, point),
    reveal(id) {
      const element = cy.getElementById(id);
      if (element.empty()) return;
      const { x1, y1, x2, y2 } = element.renderedBoundingBox();
      const shift = (low: number, high: number, end: number) =>
        low < 0 ? MARGIN - low : high > end ? end - MARGIN - high : 0;
      cy.panBy({ x: shift(x1, x2, cy.width()), y: shift(y1, y2, cy.height()) });
    },
    placeOf(id) {
      const element = cy.getElementById(id);
      return element.empty() ? null : { ...element.renderedPosition() };
    },
  };
}

export function goHome(cy: Core, { width, height, centre }: Extent): void {
  const zoom = Math.min(1, cy.width() / width, cy.height() / height);
  if (zoom >= SMALLEST_READABLE) {
    fitWhole(cy, { width, height, centre });
    return;
  }
  cy.zoom(1);
  if (centre === null) cy.pan({ x: Math.max(0, (cy.width() - width) / 2), y: 0 });
  else centreOn(cy, centre);
}

function fitWhole(cy: Core, { width, height, centre }: Extent): void {
  const zoom = Math.min(1, cy.width() / width, cy.height() / height);
  cy.zoom(zoom);
  const above = centre === null ? 0 : (cy.height() - height * zoom) / 2;
  cy.pan({ x: (cy.width() - width * zoom) / 2, y: above });
}

function centreOn(cy: Core, { x, y }: Point): void {
  cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() });
}

/** The part of the picture that the window shows, in the picture's own measure. */
export function windowOf(cy: Core): Rectangle {
  const { x1, y1, w, h } = cy.extent();
  return { x: x1, y: y1, width: w, height: h };
}
