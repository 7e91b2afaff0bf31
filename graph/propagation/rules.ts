/** What crosses each kind of link: one small function a rule, numbered as in SPEC.md. `null`: nothing. */
import { type CategorySet, emptySet, intersect, isEmpty } from "./categorySets.ts";
import { type Exposure, isNothing } from "./reach.ts";

/** [X1] What a breached node exposes: what it holds of the categories named; unknown stays unknown. */
export function exposeHoldings(held: CategorySet, isUnknown: boolean, named: CategorySet | null): Exposure {
  if (named === null) return { categories: held, unknown: isUnknown };
  // A scenario that names no category at all supposes that no data got out.
  return { categories: intersect(held, named), unknown: isUnknown && !isEmpty(named) };
}

/**
 * [X2, X3] From a platform to an institution that uses or feeds it.
 * @param carried what flows along the link; `null`: unknown
 * @param isBreached the platform is an origin, controlled or accessed, and not merely exposed
 */
export function crossFlow(
  carried: CategorySet | null,
  there: Exposure,
  isBreached: boolean,
): Exposure | null {
  if (carried === null) {
    const conducts = isBreached || !isNothing(there);
    return conducts ? { categories: emptySet(there.categories.length), unknown: true } : null;
  }
  if (isEmpty(carried)) return null;
  return unlessNothing({ categories: intersect(carried, there.categories), unknown: there.unknown });
}

/** [X4] From a host or store to a platform whose data lies on it. */
export function crossHosting(host: Exposure, held: CategorySet, isUnknown: boolean): Exposure | null {
  if (isNothing(host)) return null;
  return unlessNothing({
    categories: intersect(host.categories, held),
    unknown: isUnknown || host.unknown,
  });
}

/** [A3] From an institution's compromised account to a platform it uses. */
export function openAccount(
  carried: CategorySet | null,
  named: CategorySet | null,
  words: number,
): Exposure | null {
  // A scenario that names no category at all supposes that no data got out, of unknown kind either.
  if (named !== null && isEmpty(named)) return null;
  if (carried === null) return { categories: emptySet(words), unknown: true };
  return unlessNothing({ categories: named === null ? carried : intersect(carried, named), unknown: false });
}

function unlessNothing(exposure: Exposure): Exposure | null {
  return isNothing(exposure) ? null : exposure;
}
