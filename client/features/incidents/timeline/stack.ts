/** Stacks what would lie over each other in one lane: from its middle outwards, largest first. */

export interface Stackable {
  /** Where it begins and ends, in pixels, with the room that it needs around it. */
  readonly start: number;
  readonly end: number;
  /** How many rows it is high. */
  readonly rows: number;
}

/** The top row of each item, in the order given, and how many rows are used in all; rows count from 0. */
export function stack(items: readonly Stackable[]): {
  readonly tops: readonly number[];
  readonly rows: number;
} {
  const taken = new Map<number, Stackable[]>();
  const tops = new Array<number>(items.length).fill(0);
  const order = items
    .map((item, at) => ({ item, at }))
    .sort((a, b) => b.item.rows - a.item.rows || a.item.start - b.item.start || a.at - b.at);
  for (const { item, at } of order) {
    const top = firstFree(item, taken);
    tops[at] = top;
    for (let row = top; row < top + item.rows; row++) {
      const others = taken.get(row);
      if (others === undefined) taken.set(row, [item]);
      else others.push(item);
    }
  }
  if (taken.size === 0) return { tops, rows: 0 };
  const used = [...taken.keys()];
  const [least, most] = [Math.min(...used), Math.max(...used)];
  return { tops: tops.map((top) => top - least), rows: most - least + 1 };
}

/** Nearest to the middle, where nothing else stands. */
function firstFree(item: Stackable, taken: ReadonlyMap<number, readonly Stackable[]>): number {
  const middle = -Math.floor(item.rows / 2);
  for (let step = 0; ; step++) {
    for (const top of step === 0 ? [middle] : [middle + step, middle - step]) {
      if (isFree(item, top, taken)) return top;
    }
  }
}

function isFree(
  { start, end, rows }: Stackable,
  top: number,
  taken: ReadonlyMap<number, readonly Stackable[]>,
): boolean {
  for (let row = top; row < top + rows; row++) {
    if (taken.get(row)?.some((other) => start < other.end && other.start < end)) return false;
  }
  return true;
}
