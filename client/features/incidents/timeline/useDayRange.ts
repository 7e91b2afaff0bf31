/** The days on the screen: moved at once, written into the address when the hand rests. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { DayWindow } from "../../../../graph/incidents/filter.ts";
import { type DayRange, dayNumber, dayText } from "./days.ts";

const REST_MS = 250;

/**
 * @param days what the address says; `null`: `usual`
 * @param onDays writes the address; `null`: back to `usual`
 */
export function useDayRange(
  days: DayWindow | null,
  usual: DayRange,
  onDays: (days: DayWindow | null) => void,
): { readonly range: DayRange; readonly set: (range: DayRange | null) => void } {
  const [moving, setMoving] = useState<DayRange | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // The address has the last word: what it says ends the move.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it ends with every new address, whatever it says.
  useEffect(() => setMoving(null), [days?.from, days?.to]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const set = useCallback(
    (range: DayRange | null) => {
      clearTimeout(timer.current);
      if (range === null) {
        setMoving(null);
        onDays(null);
        return;
      }
      setMoving(range);
      timer.current = setTimeout(
        () => onDays({ from: dayText(range.first), to: dayText(range.last) }),
        REST_MS,
      );
    },
    [onDays],
  );
  const written = days === null ? null : { first: dayNumber(days.from), last: dayNumber(days.to) };
  return { range: moving ?? written ?? usual, set };
}
