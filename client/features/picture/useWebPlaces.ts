/** Looks for the places of a web a slice at a time, so that the page goes on answering meanwhile. */
import { useEffect, useState } from "react";
import type { Point } from "../../canvas/layouts/geometry.ts";
import type { SpotsOrder } from "../../canvas/spotsScene.ts";
import { webPlaces } from "../../canvas/webScene.ts";
import { inSlices } from "../../engine/inSlices.ts";

type Places = ReadonlyMap<string, Point>;

interface Found {
  readonly places: Places | null;
  readonly progress: number | null;
}

/** The last webs, so that going back to one shows it at once. */
const kept = new Map<string, Places>();
const MOST_KEPT = 8;

export function useWebPlaces(order: SpotsOrder | null): Found {
  // The same units of the same impact, named in the same language, have the same places.
  const key = order === null ? null : keyOf(order);
  const [found, setFound] = useState<{ key: string; places: Places } | null>(null);
  const [progress, setProgress] = useState(0);
  useEffect(() => {
    if (order === null || key === null || kept.has(key)) return;
    const stop = new AbortController();
    setProgress(0);
    inSlices(webPlaces(order), {
      signal: stop.signal,
      onStep: ({ done, total }) => setProgress(done / total),
    }).then(
      (places) => {
        keep(key, places);
        setFound({ key, places });
      },
      () => {
        // Another web is wanted now.
      },
    );
    return () => stop.abort();
  }, [order, key]);
  if (key === null) return { places: null, progress: null };
  const places = kept.get(key) ?? (found?.key === key ? found.places : null);
  return places === null ? { places, progress } : { places, progress: null };
}

function keyOf({ impact, language, units }: SpotsOrder): string {
  return [impact.scenarioHash, language, ...units.map(({ id }) => id)].join(" ");
}

function keep(key: string, places: Places): void {
  kept.set(key, places);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
