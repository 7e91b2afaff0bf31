/** How much memory the managed database may take, and how much of that one transaction. */

/** Enough to load the dataset of this repository twice over. */
export const DEFAULT_HEAP_MEGABYTES = 512;

/**
 * A transaction may hold what the database does not need for itself: 128 MB of 512 MB, 2.8 GB of 4 GB. Queries
 * of the console are transactions too, so what a large import needs is not given before somebody asks for it.
 */
export function memoryArguments(heapMegabytes: number): { jvm: string[]; database: string[] } {
  const transaction = Math.floor(heapMegabytes * 0.75) - 256;
  return {
    jvm: ["-Xms256m", `-Xmx${heapMegabytes}m`],
    database: [
      "-c",
      `db.memory.transaction.max=${transaction}m`,
      "-c",
      `dbms.memory.transaction.total.max=${transaction + 128}m`,
    ],
  };
}
