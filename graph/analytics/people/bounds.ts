/**
 * How many people, accounts or files an incident concerns: an interval, its assumptions, and never a middle.
 *
 * Lower bound: the largest single figure that somebody answerable confirmed. Upper bound: the sum of the highs,
 * or the number of people that can be concerned at all where that is smaller. Figures of different units are
 * different questions. Unknown is `null`: neither zero nor infinity.
 */
import type { Unit } from "../../model/vocabulary.ts";
import type { Measure } from "../measure.ts";
import type { Assumption } from "./assumptions.ts";
import { PEOPLE_METHOD } from "./method.ts";

export const PEOPLE: Measure = {
  id: "people",
  name: { fr: "Personnes concernées", en: "People concerned" },
  method: PEOPLE_METHOD,
};

export interface Bounds {
  readonly unit: Unit;
  /** `null`: nobody answerable confirmed a figure. */
  readonly low: number | null;
  /** `null`: no figure covers the whole. */
  readonly high: number | null;
  /** What must hold for these bounds to be right, and what was left out. */
  readonly assumptions: readonly Assumption[];
}

/** People that can be concerned at all: an upper bound from outside the claims. */
export interface Population {
  readonly size: number;
  /** The nodes whose figures it is the sum of. */
  readonly nodes: readonly string[];
}

/** Several bounds of one unit as one: people may be in several, so only the highs are added. */
export function joinBounds(unit: Unit, parts: readonly Bounds[]): Bounds {
  const lows = parts.flatMap(({ low }) => low ?? []);
  const highs = parts.map(({ high }) => high);
  return {
    unit,
    low: lows.length === 0 ? null : Math.max(...lows),
    high: highs.length === 0 ? null : sumUnlessUnknown(highs),
    assumptions: [
      ...parts.flatMap(({ assumptions }) => assumptions),
      ...(parts.length > 1 ? [{ kind: "overlap-unknown", parts: parts.length } as const] : []),
    ],
  };
}

/** A population counts people, so it bounds nothing else; one below a confirmed figure cannot be right. */
export function capByPopulation(bounds: Bounds, population: Population | null): Bounds {
  if (bounds.unit !== "people") return bounds;
  if (population === null) return withAssumption(bounds, { kind: "population-unknown" });
  const { size, nodes } = population;
  if (bounds.low !== null && size < bounds.low) {
    return withAssumption(bounds, { kind: "population-contradicted", size, nodes });
  }
  if (bounds.high !== null && bounds.high <= size) return bounds;
  return withAssumption({ ...bounds, high: size }, { kind: "population-caps", size, nodes });
}

export function withAssumption(bounds: Bounds, assumption: Assumption): Bounds {
  return { ...bounds, assumptions: [...bounds.assumptions, assumption] };
}

export function sumUnlessUnknown(values: readonly (number | null)[]): number | null {
  return values.reduce(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0 as number | null,
  );
}
