/** What a query may take once it runs. What its text may hold is in `gate/limits.ts`. */

/** Queries at once; the rest of Ricochet must go on answering on a machine with two cores. */
export const CONCURRENT_QUERIES = 3;
/** The database ends a query after this time, between two rows. */
export const TIME_LIMIT_MS = 6_000;
/** A query that still runs so long after its end is one that does not look at its time: the watchdog's. */
export const GRACE_MS = 3_000;
export const ROW_LIMIT = 5_000;
/** Characters of all cells together, as JSON. */
export const BYTE_LIMIT = 5_000_000;
/** Characters of one cell, as JSON. */
export const CELL_LIMIT = 200_000;
/** Bytes that the database may send for one query, whatever becomes of them here. */
export const WIRE_LIMIT = 32_000_000;
/** Rows that the planner expects in any step: beyond, it is a product of everything with everything. */
export const ESTIMATED_ROWS_LIMIT = 1e10;
