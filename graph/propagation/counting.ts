/** Which links count in a scenario: not cut, good enough evidence (E2), true (T1) and known (T2). */
import type { Scenario } from "../contract.ts";
import { type DayInterval, dayInterval } from "../model/dates.ts";
import { daysOf, type LinkColumns } from "./columns.ts";

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly knownFrom: string | null;
}

/** [T1] A partial date is an interval; an unknown start or end can have been any day. */
export function canHaveBeenTrue({ validFrom, validTo }: Dated, asOf: DayInterval): boolean {
  const hadBegun = validFrom === null || dayInterval(validFrom).first <= asOf.last;
  const hadNotEnded = validTo === null || dayInterval(validTo).last >= asOf.first;
  return hadBegun && hadNotEnded;
}

/** [T2] Surely public: the last day it can have become known is not after the last day asked for. */
export function wasSurelyKnown({ knownFrom }: Dated, knownBy: DayInterval): boolean {
  return knownFrom === null || dayInterval(knownFrom).last <= knownBy.last;
}

/**
 * Marks with 1 the links that do not count at any floor; `null` when all do.
 * @param cut rows of the links cut [I1]
 */
export function excludedLinks(
  { validFrom, validTo, knownFrom, kinds }: LinkColumns,
  { asOf, knownBy }: Pick<Scenario, "asOf" | "knownBy">,
  cut: ReadonlySet<number>,
): Uint8Array | null {
  if (asOf === null && knownBy === null && cut.size === 0) return null;
  const excluded = new Uint8Array(kinds.length);
  for (const row of cut) excluded[row] = 1;
  if (asOf !== null) {
    const { first, last } = daysOf(asOf);
    for (let row = 0; row < excluded.length; row++) {
      if ((validFrom[row] as number) > last || (validTo[row] as number) < first) excluded[row] = 1; // [T1]
    }
  }
  if (knownBy !== null) {
    const { last } = daysOf(knownBy);
    for (let row = 0; row < excluded.length; row++) {
      if ((knownFrom[row] as number) > last) excluded[row] = 1; // [T2]
    }
  }
  return excluded;
}
