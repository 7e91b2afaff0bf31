/** Places in a ranking, with ties told: what is equal has the same rank, and the next rank skips them. */
export type Ranked<T> = T & {
  /** 1 is the first. After two on rank 1 comes rank 3 (standard competition ranking). */
  readonly rank: number;
  /** How many others have the same rank. */
  readonly tiedWith: number;
};

/**
 * @param compare negative: `a` stands before `b`; zero: they are tied
 * @param idOf decides the order in which tied items are listed, and nothing else
 */
export function rankBy<T extends object>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  idOf: (item: T) => string,
): Ranked<T>[] {
  const sorted = [...items].sort((a, b) => compare(a, b) || (idOf(a) < idOf(b) ? -1 : 1));
  const ranked: Ranked<T>[] = [];
  for (let start = 0; start < sorted.length; ) {
    const first = sorted[start] as T;
    let end = start + 1;
    while (end < sorted.length && compare(first, sorted[end] as T) === 0) end += 1;
    for (const item of sorted.slice(start, end)) {
      ranked.push({ ...item, rank: start + 1, tiedWith: end - start - 1 });
    }
    start = end;
  }
  return ranked;
}

/** Compares by the first of several numbers that differs; the larger stands first. */
export function byLargest<T>(...numbersOf: readonly ((item: T) => number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const numberOf of numbersOf) {
      const difference = numberOf(b) - numberOf(a);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}
