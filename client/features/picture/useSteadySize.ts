/**
 * The size of the picture's frame, which for one and the same impact never gets lower: a line more above it, when
 * something is supposed to change, is not to close a box and make the picture jump. The page scrolls instead.
 */
import { type RefObject, useRef } from "react";
import type { Size } from "../../canvas/layouts/geometry.ts";
import { useSize } from "../../ui/useSize.ts";

/** @param of what the picture is of */
export function useSteadySize(frame: RefObject<HTMLElement | null>, of: string): Size | null {
  const size = useSize(frame);
  const held = useRef({ place: "", height: 0 });
  if (size === null) return null;
  const place = `${of} ${window.innerWidth} ${window.innerHeight}`;
  const before = held.current.place === place ? held.current.height : 0;
  const height = Math.max(before, size.height);
  held.current = { place, height };
  return { width: size.width, height };
}
