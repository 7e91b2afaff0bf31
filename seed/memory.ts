/** A load is one transaction, and a database bounds what one transaction may hold in memory. */

/** Measured on Neo4j 5.26, commit and indexes included; what the database itself needs is added. */
const BYTES_PER_ROW = 4600;
const OWN_BYTES = 256 * 2 ** 20;
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
    const gigabytes = Math.ceil((rows * BYTES_PER_ROW + OWN_BYTES) / 0.75 / GIGABYTE);
    super(
      `The load of ${rows} rows is more than one transaction of this database may hold in memory, so nothing was written. With Ricochet's own Neo4j, stop Ricochet, set RICOCHET_MEMORY=${gigabytes}g and try again; with one of yours, raise db.memory.transaction.max there.`,
    );
  }
}

export function isOutOfTransactionMemory(error: unknown): boolean {
  return OUT_OF_MEMORY_CODES.includes(String((error as { code?: unknown } | null)?.code));
}
