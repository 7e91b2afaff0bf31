/**
 * Sets of data categories as bit words: category number `c` is bit `c % 32` of word `c / 32`.
 * All sets of one compiled graph have the same number of words.
 */
export type CategorySet = Uint32Array;

export function emptySet(words: number): CategorySet {
  return new Uint32Array(words);
}

export function setOf(members: Iterable<number>, words: number): CategorySet {
  const set = emptySet(words);
  for (const member of members) {
    const word = member >>> 5;
    set[word] = (set[word] ?? 0) | (1 << (member & 31));
  }
  return set;
}

export function isEmpty(set: CategorySet): boolean {
  return set.every((word) => word === 0);
}

export function intersect(a: CategorySet, b: CategorySet): CategorySet {
  return a.map((word, index) => word & (b[index] ?? 0));
}

export function without(a: CategorySet, b: CategorySet): CategorySet {
  return a.map((word, index) => word & ~(b[index] ?? 0));
}

/** Adds `extra` to `set` in place; tells whether that brought anything new. */
export function addAll(set: CategorySet, extra: CategorySet): boolean {
  let grew = false;
  for (let index = 0; index < set.length; index++) {
    const before = set[index] ?? 0;
    const after = (before | (extra[index] ?? 0)) >>> 0;
    if (after !== before) {
      set[index] = after;
      grew = true;
    }
  }
  return grew;
}

/** The members, in ascending order. */
export function membersOf(set: CategorySet): number[] {
  const members: number[] = [];
  set.forEach((word, index) => {
    for (let bit = 0; bit < 32; bit++) if ((word >>> bit) & 1) members.push(index * 32 + bit);
  });
  return members;
}
