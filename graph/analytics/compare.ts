/** Two impacts beside each other: who is saved, who is added, and who is reached otherwise. */
import type { Impact, ReachedNode } from "../contract.ts";
import type { Grade, State } from "../model/vocabulary.ts";
import type { Measure } from "./measure.ts";

export const COMPARISON: Measure = {
  id: "comparison",
  name: { fr: "Comparaison de deux scénarios", en: "Comparison of two scenarios" },
  method: {
    fr: "Les deux scénarios sont calculés par les mêmes règles ; « épargné » : atteint dans le premier seulement, « ajouté » : dans le second seulement.",
    en: "Both scenarios are computed by the same rules; “saved” is reached in the first only, “added” in the second only.",
  },
};

interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** A node reached both times, and what of it differs; what does not differ is absent. */
interface ChangedNode {
  readonly id: string;
  readonly grade?: Change<Grade>;
  readonly wave?: Change<number>;
  readonly state?: Change<State>;
  readonly unknownCategories?: Change<boolean>;
  readonly lostCategories: readonly string[];
  readonly gainedCategories: readonly string[];
}

export interface Comparison {
  readonly before: Impact["totals"];
  readonly after: Impact["totals"];
  /** Ids in the order of the impact that reaches them. */
  readonly saved: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly ChangedNode[];
  readonly unchanged: number;
}

export function compareImpacts(before: Impact, after: Impact): Comparison {
  const earlier = new Map(before.reached.map((node) => [node.id, node]));
  const later = new Map(after.reached.map((node) => [node.id, node]));
  const both = before.reached.flatMap((node) => {
    const now = later.get(node.id);
    return now === undefined ? [] : [changeOf(node, now)];
  });
  const changed = both.filter((change) => change !== null);
  return {
    before: before.totals,
    after: after.totals,
    saved: before.reached.filter(({ id }) => !later.has(id)).map(({ id }) => id),
    added: after.reached.filter(({ id }) => !earlier.has(id)).map(({ id }) => id),
    changed,
    unchanged: both.length - changed.length,
  };
}

function changeOf(before: ReachedNode, after: ReachedNode): ChangedNode | null {
  const change = {
    ...difference("grade", before, after),
    ...difference("wave", before, after),
    ...difference("state", before, after),
    ...difference("unknownCategories", before, after),
    lostCategories: before.categories.filter((category) => !after.categories.includes(category)),
    gainedCategories: after.categories.filter((category) => !before.categories.includes(category)),
  };
  const isSame =
    Object.keys(change).length === 2 &&
    change.lostCategories.length === 0 &&
    change.gainedCategories.length === 0;
  return isSame ? null : { id: before.id, ...change };
}

function difference<K extends "grade" | "wave" | "state" | "unknownCategories">(
  field: K,
  before: ReachedNode,
  after: ReachedNode,
): Partial<Record<K, Change<ReachedNode[K]>>> {
  if (before[field] === after[field]) return {};
  return { [field]: { before: before[field], after: after[field] } } as Record<K, Change<ReachedNode[K]>>;
}
