/** The only holder of the Cytoscape instance: elements go in, events come out. */
import cytoscape, { type Core, type EventObject } from "cytoscape";
import { type RefObject, useEffect, useRef } from "react";
import type { Theme } from "../state/preferences.ts";
import type { Point, Rectangle } from "./layouts/geometry.ts";
import { createPainter, type Painter } from "./painter.ts";
import type { PictureElement } from "./scene.ts";
import { stylesheet } from "./stylesheet.ts";
import {
  controlOf,
  type Extent,
  goHome,
  LARGEST_ZOOM,
  SMALLEST_ZOOM,
  type ViewportControl,
  windowOf,
} from "./viewport.ts";

export interface CanvasEvents {
  /** @param adds whether Shift was held, to pick several */
  onTap(id: string | null, adds: boolean): void;
  onHover(id: string | null, at: Point | null): void;
  /** A right click, or a long press. */
  onMenu(id: string, at: Point): void;
  /** The window shows another part of the picture. */
  onMove(shown: Rectangle): void;
}

const TOUCHABLE = ".member, .box-closed, .cluster, .bundle";

export function useCytoscape(
  container: RefObject<HTMLDivElement | null>,
  elements: readonly PictureElement[],
  theme: Theme,
  extent: Extent,
  focused: string | null,
  events: CanvasEvents,
): RefObject<ViewportControl | null> {
  const core = useRef<{ cy: Core; painter: Painter } | null>(null);
  const control = useRef<ViewportControl | null>(null);
  const latestEvents = useRef(events);
  latestEvents.current = events;
  const latestExtent = useRef(extent);
  latestExtent.current = extent;

  useEffect(() => {
    if (container.current === null) return;
    const cy = cytoscape({
      container: container.current,
      layout: { name: "preset" },
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      minZoom: SMALLEST_ZOOM,
      maxZoom: LARGEST_ZOOM,
      // Cytoscape draws text by way of textures, which blurs it at one pixel a pixel.
      pixelRatio: Math.max(2, window.devicePixelRatio),
    });
    core.current = { cy, painter: createPainter(cy) };
    const frame = container.current;
    frame.addEventListener("wheel", leaveToThePage, { capture: true });
    frame.addEventListener("contextmenu", keepToOurselves);
    control.current = controlOf(cy, () => latestExtent.current);
    const hover = (event: EventObject) =>
      latestEvents.current.onHover(event.target.id(), event.renderedPosition);
    cy.on("tap", ({ target, originalEvent }) =>
      latestEvents.current.onTap(target === cy ? null : target.id(), originalEvent?.shiftKey === true),
    );
    cy.on("cxttap taphold", TOUCHABLE, (event) =>
      latestEvents.current.onMenu(event.target.id(), event.renderedPosition),
    );
    cy.on("mouseover", TOUCHABLE, hover);
    cy.on("mouseout", TOUCHABLE, () => latestEvents.current.onHover(null, null));
    cy.on("viewport resize", () => latestEvents.current.onMove(windowOf(cy)));
    return () => {
      frame.removeEventListener("wheel", leaveToThePage, { capture: true });
      frame.removeEventListener("contextmenu", keepToOurselves);
      core.current?.painter.stop();
      cy.destroy();
      core.current = null;
    };
  }, [container]);

  useEffect(() => {
    core.current?.cy.style(stylesheet(theme));
  }, [theme]);

  useEffect(() => {
    core.current?.painter.show(elements, focused, !wantsLessMotion());
  }, [elements, focused]);

  const { width, height, centre } = extent;
  const [centreX, centreY] = [centre?.x, centre?.y];
  useEffect(() => {
    if (core.current === null) return;
    const around = centreX === undefined || centreY === undefined ? null : { x: centreX, y: centreY };
    core.current.cy.resize();
    goHome(core.current.cy, { width, height, centre: around });
  }, [width, height, centreX, centreY]);

  return control;
}

function wantsLessMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Where the page can scroll, the wheel scrolls it; with Ctrl, or pinched, it zooms the picture. */
function leaveToThePage(event: WheelEvent): void {
  const { scrollHeight, clientHeight } = document.documentElement;
  if (scrollHeight > clientHeight + 1 && !event.ctrlKey && !event.metaKey) event.stopPropagation();
}

function keepToOurselves(event: Event): void {
  event.preventDefault();
}
