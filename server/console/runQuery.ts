/** One query, from the database's own look at it to the last row that is taken; nothing it does stays. */
import type { Result, Session, Transaction } from "neo4j-driver";
import type { ConsoleAnswer, PlanStep } from "../../graph/consoleContract.ts";
import { DatabaseUnavailableError } from "../neo4j/errors.ts";
import { type Cell, createCellPresenter, toDriverValue } from "./cells.ts";
import { toRefusedQuery } from "./databaseErrors.ts";
import { RefusedQuery } from "./errors.ts";
import type { Lane } from "./lane.ts";
import { BYTE_LIMIT, CELL_LIMIT, ROW_LIMIT, TIME_LIMIT_MS, WIRE_LIMIT } from "./limits.ts";
import { markOf } from "./marked.ts";
import { checkPlan } from "./plan.ts";

export interface Run {
  readonly id: string;
  readonly query: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

type Rows = Pick<ConsoleAnswer, "columns" | "truncated" | "cutCells"> & { rows: Cell[][] };

/** @throws RefusedQuery, DatabaseUnavailableError */
export async function runQuery(lane: Lane, run: Run): Promise<ConsoleAnswer> {
  const started = performance.now();
  let isTooLarge = false;
  const endWatch = lane.watchBytes(WIRE_LIMIT, () => {
    isTooLarge = true;
    lane.sever();
  });
  try {
    return await lane.withSession(async (session) => {
      const { plan, ...rows } = await runInTransaction(session, run);
      return { ...rows, elapsedMs: Math.round(performance.now() - started), plan };
    });
  } catch (error) {
    if (!isTooLarge) throw error;
    throw new RefusedQuery(
      "answer_too_large",
      `The database sent more than ${WIRE_LIMIT / 1e6} MB for this query. Return fewer or smaller values.`,
    );
  } finally {
    endWatch();
  }
}

async function runInTransaction(session: Session, { id, query, parameters }: Run) {
  const values = toDriverValue(parameters) as Record<string, unknown>;
  const transaction = session.beginTransaction({ timeout: TIME_LIMIT_MS, metadata: markOf(id) });
  try {
    const plan = await planOf(transaction, query, values);
    return { plan, ...(await readRows(transaction.run(query, values))) };
  } finally {
    await transaction.rollback().catch(() => {});
  }
}

async function planOf(
  transaction: Transaction,
  query: string,
  values: Record<string, unknown>,
): Promise<PlanStep> {
  const { summary } = await transaction.run(`EXPLAIN\n${query}`, values).catch((error: unknown) => {
    throw explained(error, 1);
  });
  return checkPlan(summary);
}

async function readRows(result: Result): Promise<Rows> {
  const presenter = createCellPresenter(CELL_LIMIT);
  const rows: Cell[][] = [];
  let characters = 0;
  let cutCells = 0;
  let truncated: Rows["truncated"] = null;
  let columns: string[] = [];
  try {
    columns = await result.keys();
    for await (const record of result) {
      if (rows.length === ROW_LIMIT) truncated = { by: "rows", limit: ROW_LIMIT };
      else if (characters > BYTE_LIMIT) truncated = { by: "bytes", limit: BYTE_LIMIT };
      if (truncated !== null) break;
      const cells = columns.map((column) => presenter.present(record.get(column)));
      rows.push(cells.map(({ cell }) => cell));
      characters += cells.reduce((sum, cell) => sum + cell.characters, 0);
      cutCells += cells.filter(({ isCut }) => isCut).length;
    }
  } catch (error) {
    const refusal = explained(error, 0);
    const isLate = refusal instanceof RefusedQuery && refusal.code === "time_limit";
    // Rows that came in time are an answer, as long as it says that there were to be more.
    if (!isLate || rows.length === 0) throw refusal;
    truncated = { by: "time", limit: TIME_LIMIT_MS };
  }
  return { columns, rows, truncated, cutCells };
}

function explained(error: unknown, linesBefore: number): Error {
  return toRefusedQuery(error, linesBefore) ?? new DatabaseUnavailableError({ cause: error });
}
