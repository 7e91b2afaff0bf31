/**
 * The size of the picture's frame. While changes are supposed it is no lower than it was before: the line that
 * tells them stands above it, and is not to close a box and make the picture jump. The page scrolls instead.
 */
import { type RefObject, useRef } from "react";
import type { Size } from "../../canvas/layouts/geometry.ts";
import { useSize } from "../../ui/useSize.ts";

interface SteadySize extends Size {
  /** The frame must be no lower. */
  readonly leastHeight: number;
}

/** @param of what the picture is of */
export function useSteadySize(
  frame: RefObject<HTMLElement | null>,
  of: string,
  isSupposing: boolean,
): SteadySize | null {
  const size = useSize(frame);
  const held = useRef({ place: "", height: 0 });
  if (size === null) return null;
  const place = `${of} ${window.innerWidth} ${window.innerHeight}`;
  if (!isSupposing) held.current = { place, height: size.height };
  const leastHeight = isSupposing && held.current.place === place ? held.current.height : 0;
  return { width: size.width, height: Math.max(leastHeight, size.height), leastHeight };
}
