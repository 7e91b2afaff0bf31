/** A load is one transaction, and a database bounds what one transaction may hold in memory. */

/** Measured on Neo4j 5.26: 2.1 KB a node and somewhat less a link, with some room. */
const BYTES_PER_ROW = 2500;
const GIGABYTE = 2 ** 30;

const OUT_OF_MEMORY_CODES = [
  "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
  "Neo.TransientError.General.TransactionOutOfMemoryError",
  "Neo.TransientError.General.OutOfMemoryError",
];

/** The database refused a load because it is more than one transaction may hold; nothing of it was kept. */
export class DatasetTooLargeError extends Error {
  override readonly name = "DatasetTooLargeError";
  constructor(readonly rows: number) {
    const gigabytes = Math.ceil((2 * rows * BYTES_PER_ROW) / GIGABYTE) + 1;
    super(
      `The load of ${rows} rows is more than one transaction of this database may hold in memory, so nothing was written. With Ricochet's own Neo4j, stop Ricochet, set RICOCHET_MEMORY=${gigabytes}g and try again; with one of yours, raise db.memory.transaction.max there.`,
    );
  }
}

export function isOutOfTransactionMemory(error: unknown): boolean {
  return OUT_OF_MEMORY_CODES.includes(String((error as { code?: unknown } | null)?.code));
}
