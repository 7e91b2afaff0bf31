/** Links sorted by the node that a breach crosses them from, and there by grade: compressed sparse rows. */

/**
 * The links of node `u` that meet floor `f` stand together, from `offsets[4u]` to `offsets[4u + f + 1]`:
 * the strictest come first, so that a floor is a shorter range and costs nothing in the loop.
 */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Which link of the caller's each one is. */
  readonly rows: Int32Array;
}

/** Parallel lists, one entry a link; grades are positions in `GRADES`, absent when all are the strictest. */
export interface Ends {
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  readonly grades?: ArrayLike<number> | null;
}

/** As many as there are grades. */
const STOPS = 4;

/**
 * @param rows the links to take; all of them when absent
 */
export function buildAdjacency(nodes: number, ends: Ends, rows?: ArrayLike<number>): Adjacency {
  const { sources, targets, grades = null } = ends;
  const count = rows === undefined ? sources.length : rows.length;
  const offsets = new Int32Array(nodes * STOPS + 1);
  const bucketOf = (row: number) =>
    (sources[row] as number) * STOPS + (grades === null ? 0 : (grades[row] as number));
  for (let at = 0; at < count; at++) {
    const bucket = bucketOf(rows === undefined ? at : (rows[at] as number));
    offsets[bucket + 1] = (offsets[bucket + 1] as number) + 1;
  }
  for (let bucket = 1; bucket < offsets.length; bucket++) {
    offsets[bucket] = (offsets[bucket] as number) + (offsets[bucket - 1] as number);
  }
  const ordered = { offsets, targets: new Int32Array(count), rows: new Int32Array(count) };
  for (let at = 0; at < count; at++) {
    const row = rows === undefined ? at : (rows[at] as number);
    const bucket = bucketOf(row);
    // Offsets serve as cursors while filling, and are shifted back afterwards.
    const place = offsets[bucket] as number;
    offsets[bucket] = place + 1;
    ordered.targets[place] = targets[row] as number;
    ordered.rows[place] = row;
  }
  offsets.copyWithin(1, 0, offsets.length - 1);
  offsets[0] = 0;
  return ordered;
}

/** The first link of a node, and the end of those that meet a floor (position of the grade). */
export function firstLink({ offsets }: Pick<Adjacency, "offsets">, node: number): number {
  return offsets[node * STOPS] as number;
}

export function endOfLinks({ offsets }: Pick<Adjacency, "offsets">, node: number, floor: number): number {
  return offsets[node * STOPS + floor + 1] as number;
}
