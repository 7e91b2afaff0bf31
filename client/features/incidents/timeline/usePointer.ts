/** The wheel zooms about the day under the pointer; dragging moves through time. */
import { type RefObject, useEffect, useRef } from "react";
import { type DayRange, type DayScale, dayAt } from "./days.ts";
import { moved, zoomed } from "./range.ts";

const WHEEL_SPEED = 0.0015;

interface Pointed {
  readonly scale: DayScale;
  readonly whole: DayRange;
  onRange(range: DayRange): void;
}

export function usePointer(box: RefObject<HTMLElement | null>, pointed: Pointed): void {
  const latest = useRef(pointed);
  latest.current = pointed;
  const isThere = box.current !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box is there from the second drawing on.
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let grabbed: { x: number; range: DayRange } | null = null;
    let hasMoved = false;

    const onWheel = (event: WheelEvent) => {
      const { scale, whole, onRange } = latest.current;
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      const daysAPixel = (scale.last + 1 - scale.first) / scale.width;
      const about = dayAt(scale, event.clientX - element.getBoundingClientRect().left);
      const next = isSideways
        ? moved(scale, (event.deltaX || event.deltaY) * daysAPixel, whole)
        : zoomed(scale, Math.exp(event.deltaY * WHEEL_SPEED), about, whole);
      // Where there is nothing further to see, the page scrolls.
      if (next.first === scale.first && next.last === scale.last) return;
      event.preventDefault();
      onRange(next);
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType === "touch") return;
      const { first, last } = latest.current.scale;
      grabbed = { x: event.clientX, range: { first, last } };
      hasMoved = false;
    };
    const onMove = (event: PointerEvent) => {
      if (grabbed === null) return;
      const { scale, whole, onRange } = latest.current;
      const daysAPixel = (scale.last + 1 - scale.first) / scale.width;
      const days = Math.round((grabbed.x - event.clientX) * daysAPixel);
      if (days === 0) return;
      hasMoved = true;
      onRange(moved(grabbed.range, days, whole));
    };
    const onUp = () => {
      grabbed = null;
    };
    // Letting go of the timeline chooses nothing.
    const onClick = (event: MouseEvent) => {
      if (hasMoved) event.stopPropagation();
      hasMoved = false;
    };
    element.addEventListener("click", onClick, { capture: true });
    element.addEventListener("wheel", onWheel, { passive: false });
    element.addEventListener("pointerdown", onDown);
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
    return () => {
      element.removeEventListener("click", onClick, { capture: true });
      element.removeEventListener("wheel", onWheel);
      element.removeEventListener("pointerdown", onDown);
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
    };
  }, [box, isThere]);
}
