/** A short name for a scenario: equal for scenarios that mean the same, whatever the order of their lists. */
import type { Intervention, Scenario } from "../contract.ts";

/** 16 hexadecimal digits (FNV-1a over 64 bits of the canonical text); a name, not a secret. */
export function scenarioHash(scenario: Scenario): string {
  return fnv1a64(JSON.stringify(canonical(scenario)));
}

function canonical(scenario: Scenario): unknown[] {
  const { origins, effect, categories, floor, asOf, knownBy, replay, interventions } = scenario;
  const named = categories === null ? null : sortedUnique(categories);
  const changes = sortedUnique(interventions.map((change) => JSON.stringify(canonicalIntervention(change))));
  return [sortedUnique(origins), effect, named, floor, asOf, knownBy, replay, changes];
}

function canonicalIntervention(change: Intervention): unknown[] {
  const target = "link" in change ? change.link : change.node;
  const categories = "categories" in change ? [sortedUnique(change.categories)] : [];
  return [change.kind, target, ...categories];
}

function sortedUnique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** Fowler–Noll–Vo hash, variant 1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a64(text: string): string {
  const PRIME = 0x100000001b3n;
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, "0");
}
