/** Brings what is drawn to what shall be drawn, touching only what differs; what moves is seen to move. */
import type { Core, ElementDefinition } from "cytoscape";
import type { PictureElement } from "./scene.ts";
import { between, eased, hasMoved } from "./tween.ts";

const DURATION_MS = 400;
/** More than this is not moved but put in place: no eye follows it, and frames would be dropped. */
const MOST_MOVED = 500;

export interface Painter {
  /** @param focused the element that the keyboard is at */
  show(elements: readonly PictureElement[], focused: string | null, isAnimated: boolean): void;
  stop(): void;
}

export function createPainter(cy: Core): Painter {
  let drawn = new Map<string, PictureElement>();
  let frame = 0;
  /** Puts everything where a movement was to lead. */
  let arrive: () => void = () => {};

  const stop = () => {
    cancelAnimationFrame(frame);
    arrive();
    arrive = () => {};
  };

  function show(elements: readonly PictureElement[], focused: string | null, isAnimated: boolean): void {
    stop();
    const wanted = new Map(elements.map((element) => [element.data.id, element]));
    const moved: [PictureElement, PictureElement][] = [];
    const added: string[] = [];
    cy.batch(() => {
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const element of elements) {
        const before = drawn.get(element.data.id);
        const isThere = before !== undefined && cy.getElementById(element.data.id).nonempty();
        if (!isThere) {
          // Cytoscape edits what it is given.
          cy.add(structuredClone(element) as ElementDefinition);
          added.push(element.data.id);
        } else if (isAnimated && hasMoved(before, element)) {
          moved.push([before, element]);
          cy.getElementById(element.data.id).classes(element.classes);
        } else if (!isSame(before, element)) put(cy, element);
      }
      cy.elements(".focused").removeClass("focused");
      if (focused !== null) cy.getElementById(focused).addClass("focused");
    });
    const isFirst = drawn.size === 0;
    drawn = wanted;
    if (isFirst || !isAnimated) return;
    if (moved.length <= MOST_MOVED) {
      if (moved.length + added.length > 0) play(moved, added);
      return;
    }
    cy.batch(() => {
      for (const [, element] of moved) put(cy, element);
    });
  }

  function play(moved: readonly [PictureElement, PictureElement][], added: readonly string[]): void {
    const newcomers = cy.collection();
    for (const id of added) newcomers.merge(cy.getElementById(id));
    newcomers.style("opacity", 0);
    const start = performance.now();
    arrive = () =>
      cy.batch(() => {
        for (const [, element] of moved) if (cy.getElementById(element.data.id).nonempty()) put(cy, element);
        newcomers.removeStyle("opacity");
      });
    const step = () => {
      const part = Math.min(1, (performance.now() - start) / DURATION_MS);
      if (part >= 1) {
        stop();
        return;
      }
      cy.batch(() => {
        for (const [before, after] of moved) put(cy, { ...after, ...between(before, after, eased(part)) });
        newcomers.style("opacity", part);
      });
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }

  return { show, stop };
}

/** What a tween gives may lack the id, which does not change. */
type Placed = Pick<PictureElement, "classes" | "position"> & {
  readonly data: PictureElement["data"] | Readonly<Record<string, string | number>>;
};

function put(cy: Core, { data, classes, position }: Placed): void {
  const element = cy.getElementById(String(data["id"]));
  element.data({ ...data });
  element.classes(classes);
  if (position !== undefined) element.position({ ...position });
}

function isSame(before: PictureElement, after: PictureElement): boolean {
  if (before === after) return true;
  const names = Object.keys(after.data);
  return (
    before.classes === after.classes &&
    before.position?.x === after.position?.x &&
    before.position?.y === after.position?.y &&
    names.length === Object.keys(before.data).length &&
    names.every((name) => before.data[name] === after.data[name])
  );
}
