/** The only holder of the Cytoscape instance: elements go in, events come out. */
import cytoscape, { type Core, type EventObject } from "cytoscape";
import { type RefObject, useEffect, useRef } from "react";
import type { Theme } from "../state/preferences.ts";
import { stylesheet } from "./stylesheet.ts";
import type { PictureElement } from "./toElements.ts";

export interface CanvasEvents {
  onTap(id: string | null): void;
  onHover(id: string | null, at: { x: number; y: number } | null): void;
  /** The menu of an element was asked for, at a place in the canvas. */
  onMenu(id: string, at: { x: number; y: number }): void;
}

export interface CanvasControl {
  fit(): void;
  zoomBy(factor: number): void;
  /** Brings an element into view, if it is outside of what the panel at the right leaves. */
  reveal(id: string, panelWidth: number): void;
  /** Where an element stands in the canvas; `null` for one that is not drawn. */
  placeOf(id: string): { x: number; y: number } | null;
}

/** A little under 13 px text: below this, labels no longer read, and one pans instead. */
const SMALLEST_READABLE = 0.93;

/** Between what is revealed and the rim. */
const MARGIN = 24;

/** The picture's own size, so that it can be fitted. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export function useCytoscape(
  container: RefObject<HTMLDivElement | null>,
  elements: readonly PictureElement[],
  theme: Theme,
  size: PictureSize,
  focused: string | null,
  events: CanvasEvents,
): RefObject<CanvasControl | null> {
  const core = useRef<Core | null>(null);
  const control = useRef<CanvasControl | null>(null);
  const latestEvents = useRef(events);
  latestEvents.current = events;
  const { width, height } = size;
  const latestSize = useRef(size);
  latestSize.current = size;

  useEffect(() => {
    if (container.current === null) return;
    const cy = cytoscape({
      container: container.current,
      layout: { name: "preset" },
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      minZoom: 0.3,
      maxZoom: 3,
      // Cytoscape draws text by way of textures, which blurs it at one pixel a pixel.
      pixelRatio: Math.max(2, window.devicePixelRatio),
    });
    core.current = cy;
    const frame = container.current;
    frame.addEventListener("wheel", leaveToThePage, { capture: true });
    control.current = controlOf(cy, latestSize);
    const hover = (event: EventObject) =>
      latestEvents.current.onHover(event.target.id(), event.renderedPosition);
    cy.on("tap", (event) => latestEvents.current.onTap(event.target === cy ? null : event.target.id()));
    cy.on("cxttap", ".member, .link, .bundle", (event) =>
      latestEvents.current.onMenu(event.target.id(), event.renderedPosition),
    );
    cy.on("mouseover", ".member, .box-closed, .bundle", hover);
    cy.on("mouseout", ".member, .box-closed, .bundle", () => latestEvents.current.onHover(null, null));
    return () => {
      frame.removeEventListener("wheel", leaveToThePage, { capture: true });
      cy.destroy();
      core.current = null;
    };
  }, [container]);

  useEffect(() => {
    core.current?.style(stylesheet(theme));
  }, [theme]);

  useEffect(() => {
    if (core.current !== null) patch(core.current, elements, focused);
  }, [elements, focused]);

  useEffect(() => {
    if (core.current !== null) fitTo(core.current, { width, height });
  }, [width, height]);

  return control;
}

/** The wheel scrolls the page; with Ctrl, or pinched, it zooms the picture. */
function leaveToThePage(event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
}

/** Changes what differs and leaves the rest alone, so that what stays keeps its place. */
function patch(cy: Core, elements: readonly PictureElement[], focused: string | null): void {
  cy.batch(() => {
    const wanted = new Map(elements.map((element) => [element.data.id, element]));
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const element of elements) {
      const drawn = cy.getElementById(element.data.id);
      if (drawn.empty()) {
        // Cytoscape edits what it is given.
        cy.add(structuredClone(element) as cytoscape.ElementDefinition);
        continue;
      }
      drawn.data({ ...element.data });
      drawn.classes(element.classes);
      if (element.position !== undefined) drawn.position({ ...element.position });
    }
    if (focused !== null) cy.getElementById(focused).addClass("focused");
  });
}

function fitTo(cy: Core, { width, height }: PictureSize): void {
  const zoom = Math.min(1, cy.width() / width, cy.height() / height);
  const isReadable = zoom >= SMALLEST_READABLE;
  cy.zoom(isReadable ? zoom : 1);
  cy.pan({ x: isReadable ? (cy.width() - width * zoom) / 2 : 0, y: 0 });
}

function controlOf(cy: Core, size: RefObject<PictureSize>): CanvasControl {
  return {
    fit: () => fitTo(cy, size.current),
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    reveal(id, panelWidth) {
      const element = cy.getElementById(id);
      if (element.empty()) return;
      const { x1, y1, x2, y2 } = element.renderedBoundingBox();
      const [right, bottom] = [cy.width() - panelWidth, cy.height()];
      const shift = (low: number, high: number, end: number) =>
        low < 0 ? MARGIN - low : high > end ? end - MARGIN - high : 0;
      cy.panBy({ x: shift(x1, x2, right), y: shift(y1, y2, bottom) });
    },
    placeOf(id) {
      const element = cy.getElementById(id);
      return element.empty() || !element.isNode() ? null : { ...element.renderedPosition() };
    },
  };
}
