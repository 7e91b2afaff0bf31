/**
 * What a run of the rules finds out about each node, and the waves in which it was found out.
 * Grows monotonically: marks are only ever added, so a fixpoint exists and is reached.
 */
import type { State } from "../model/vocabulary.ts";
import { addAll, type CategorySet, emptySet, isEmpty } from "./categorySets.ts";

/** Categories exposed, and whether something of unknown category is exposed as well. */
export interface Exposure {
  readonly categories: CategorySet;
  readonly unknown: boolean;
}

/** Something that reaches a node: by a rule over a link, or because the node is an origin (no link). */
export interface Arrival {
  readonly node: number;
  readonly state: State;
  readonly link: string | null;
  readonly exposure: Exposure | null;
  /** [A2] The attacker came in as any user of a login, so that further logins follow from here. */
  readonly byLogin?: boolean;
}

/** When, and by which links, a node first came into a state. */
export interface FirstArrival {
  readonly wave: number;
  readonly via: Set<string>;
}

export class NodeReach {
  /** Exposed by control or by lying on an exposed host: spreads over hosting and storage (X4). */
  readonly exposed: { categories: CategorySet; unknown: boolean };
  /** Read with a user's rights (A2, A3): spreads to institutions only (A4). */
  readonly accessed: { categories: CategorySet; unknown: boolean };
  readonly firstArrivals = new Map<State, FirstArrival>();
  byLogin = false;

  constructor(words: number) {
    this.exposed = { categories: emptySet(words), unknown: false };
    this.accessed = { categories: emptySet(words), unknown: false };
  }

  is(state: State): boolean {
    return this.firstArrivals.has(state);
  }

  /** Takes in an arrival; tells whether it brought anything that could spread further. */
  take({ state, link, exposure, byLogin = false }: Arrival, wave: number): boolean {
    const first = this.firstArrivals.get(state);
    if (first === undefined)
      this.firstArrivals.set(state, { wave, via: new Set(link === null ? [] : [link]) });
    else if (first.wave === wave && link !== null) first.via.add(link);

    const isNewLogin = byLogin && !this.byLogin;
    if (isNewLogin) this.byLogin = true;
    const part = state === "accessed" || state === "entered" ? this.accessed : this.exposed;
    const grew = exposure !== null && addAll(part.categories, exposure.categories);
    const isNewMark = exposure?.unknown === true && !part.unknown;
    if (isNewMark) part.unknown = true;
    return first === undefined || isNewLogin || grew || isNewMark;
  }

  /** All that is exposed here, by whatever rule. */
  everything(): Exposure {
    const categories = this.exposed.categories.slice();
    addAll(categories, this.accessed.categories);
    return { categories, unknown: this.exposed.unknown || this.accessed.unknown };
  }
}

export function isNothing({ categories, unknown }: Exposure): boolean {
  return !unknown && isEmpty(categories);
}
