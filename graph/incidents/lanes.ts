/** The lanes of the timeline: platforms that were hit on top, and below them the layers of the State. */
import { LAYERS, type Layer } from "../model/vocabulary.ts";
import type { RecordedIncident } from "./contract.ts";

export const PLATFORM_LANE = "platforms";
export const UNPLACED_LANE = "unplaced";
export const LANES = [PLATFORM_LANE, ...LAYERS, UNPLACED_LANE] as const;
export type Lane = (typeof LANES)[number];

/** What is known of where an incident struck. */
export interface Struck {
  readonly hitsPlatform: boolean;
  /** Layers of the institutions it hit. */
  readonly hitLayers: readonly Layer[];
  /** Layers of the institutions it affected. */
  readonly affectedLayers: readonly Layer[];
}

/**
 * One lane for each incident, so that each is counted once: that of platforms where it hit any; else the
 * uppermost layer among the institutions it hit, or where none was named among those it affected.
 */
export function laneOf({ hitsPlatform, hitLayers, affectedLayers }: Struck): Lane {
  if (hitsPlatform) return PLATFORM_LANE;
  const layers = hitLayers.length > 0 ? hitLayers : affectedLayers;
  return LAYERS.find((layer) => layers.includes(layer)) ?? UNPLACED_LANE;
}

/** The victims of an incident that it did not hit itself. */
export function ricochetsOf({ hit, victims }: RecordedIncident): RecordedIncident["victims"] {
  const struck = new Set(hit.map(({ id }) => id));
  return victims.filter(({ id }) => !struck.has(id));
}
