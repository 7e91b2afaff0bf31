/** One scenario under sets of candidates: each set is run once and remembered. */
import type { Impact, Scenario } from "../contract.ts";
import type { CompiledGraph } from "../propagation/compile.ts";
import { propagate } from "../propagation/propagate.ts";
import type { Candidate } from "./candidates.ts";
import { institutionsBelow } from "./downstream.ts";
import { countedInstitutions, type Savings, savingsBetween, withInterventions } from "./savings.ts";

export class Trial {
  readonly #compiled: CompiledGraph;
  readonly #scenario: Scenario;
  readonly #known = new Map<string, Impact>();
  readonly before: Impact;

  constructor(compiled: CompiledGraph, scenario: Scenario) {
    this.#compiled = compiled;
    this.#scenario = scenario;
    this.before = propagate(compiled, scenario);
  }

  /** How many different sets were run. */
  get computed(): number {
    return this.#known.size;
  }

  impact(set: readonly Candidate[]): Impact {
    if (set.length === 0) return this.before;
    const key = set
      .map(({ id }) => id)
      .sort()
      .join("\n");
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const interventions = set.flatMap((candidate) => candidate.interventions);
    const impact = propagate(this.#compiled, withInterventions(this.#scenario, interventions));
    this.#known.set(key, impact);
    return impact;
  }

  savings(set: readonly Candidate[]): Savings {
    return savingsBetween(this.#compiled.graph, this.before, this.impact(set));
  }

  /** Ids of the institutions that the set saves. */
  saved(set: readonly Candidate[]): string[] {
    const still = new Set(countedInstitutions(this.#compiled.graph, this.impact(set)));
    return countedInstitutions(this.#compiled.graph, this.before).filter((id) => !still.has(id));
  }

  institutionsBelow(): (candidate: Candidate) => ReadonlySet<string> {
    return institutionsBelow(this.#compiled.graph, this.before);
  }

  /**
   * Whether a candidate can change anything once the set is in force: removing a link that conducts nothing
   * changes nothing.
   */
  canAdd(set: readonly Candidate[], candidate: Candidate): boolean {
    const conducting = new Set(this.impact(set).links);
    return candidate.interventions.some(
      (intervention) => !("link" in intervention) || conducting.has(intervention.link),
    );
  }
}
