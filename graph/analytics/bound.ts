/**
 * How much the best set of k interventions could save at most, in institutions; and whether greedy choice
 * comes with a promise.
 *
 * What a set saves only grows with the set. Greedy is within 1 − 1/e of the best set if it is submodular too
 * [Nemhauser, Wolsey, Fisher 1978]; it need not be: an institution reached over two ways is saved only by
 * closing both. So that is checked on the candidates at hand. Where every institution that can be saved is
 * saved by single candidates only, a set saves the union of what its members save alone: a coverage function,
 * which is submodular.
 */
import { groupBy } from "./groupBy.ts";
import type { TriedCandidate } from "./interventions.ts";
import type { Trial } from "./trial.ts";

export interface Bound {
  /**
   * `exact`: every set of this size was tried. `submodular`: greedy saves at least 1 − 1/e of what the best
   * set saves. `none`: some institution is saved by several interventions together that do not save it alone,
   * so greedy promises nothing; `optimumAtMost` still holds.
   */
  readonly kind: "exact" | "submodular" | "none";
  /** No set of this size saves more institutions. */
  readonly optimumAtMost: number;
  /** Where `kind` is `none`: an institution that shows it. */
  readonly savedOnlyTogether: string | null;
}

export function boundOf(
  trial: Trial,
  chosen: readonly TriedCandidate[],
  candidates: readonly TriedCandidate[],
  size: number,
): Bound {
  const savedByAll = trial.saved(candidates);
  const together = findJointSaving(trial, candidates, savedByAll);
  const atMost = Math.min(savedByAll.length, boundFromBelow(trial, candidates, savedByAll, size));
  if (together !== null) return { kind: "none", optimumAtMost: atMost, savedOnlyTogether: together };
  return {
    kind: "submodular",
    optimumAtMost: Math.min(atMost, unionBound([], candidates, size), unionBound(chosen, candidates, size)),
    savedOnlyTogether: null,
  };
}

/**
 * An institution that candidates save together though none of them saves it alone; `null` when there is none.
 * Institutions saved by the same single candidates are asked about in one run: all other candidates at once.
 */
function findJointSaving(
  trial: Trial,
  candidates: readonly TriedCandidate[],
  savedByAll: readonly string[],
): string | null {
  const saversOf = new Map<string, Set<TriedCandidate>>(savedByAll.map((id) => [id, new Set()]));
  for (const candidate of candidates) {
    for (const id of candidate.saved) saversOf.get(id)?.add(candidate);
  }
  const groups = groupBy([...saversOf], ([, savers]) => [...savers].map((saver) => saver.id).join("\n"));
  for (const group of groups.values()) {
    const savers = group[0]?.[1] ?? new Set();
    const savedByOthers = new Set(trial.saved(candidates.filter((candidate) => !savers.has(candidate))));
    const together = group.find(([id]) => savedByOthers.has(id));
    if (together !== undefined) return together[0];
  }
  return null;
}

/** Whatever the function: a set saves only institutions that lie below one of its members. */
function boundFromBelow(
  trial: Trial,
  candidates: readonly TriedCandidate[],
  savedByAll: readonly string[],
  size: number,
): number {
  const below = trial.institutionsBelow();
  const savable = new Set(savedByAll);
  const counts = candidates.map((candidate) => [...below(candidate)].filter((id) => savable.has(id)).length);
  return sumOfLargest(counts, size);
}

/**
 * Of a coverage function: whatever k candidates are best, they save no more than the chosen ones do plus the
 * k largest gains upon these [Nemhauser, Wolsey, Fisher 1978].
 */
function unionBound(
  chosen: readonly TriedCandidate[],
  candidates: readonly TriedCandidate[],
  size: number,
): number {
  const saved = new Set(chosen.flatMap((candidate) => candidate.saved));
  const gains = candidates.map((candidate) => candidate.saved.filter((id) => !saved.has(id)).length);
  return saved.size + sumOfLargest(gains, size);
}

function sumOfLargest(values: readonly number[], count: number): number {
  const sorted = [...values].sort((a, b) => b - a);
  return sorted.slice(0, count).reduce((sum, value) => sum + value, 0);
}
