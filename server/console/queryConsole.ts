/**
 * The console: takes a query through the gate to the database and back, a few at once, and closes itself when
 * the database cannot be trusted to refuse writes, or cannot be made to stop.
 */
import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import type { ConsoleAnswer, ConsoleRequest, ConsoleState } from "../../graph/consoleContract.ts";
import type { ConsoleSchema } from "../../graph/consoleSchema.ts";
import { CallerLeft } from "../http/refusals.ts";
import type { DatabaseAccess } from "../neo4j/driver.ts";
import { refusesWrites } from "./canary.ts";
import { ConsoleBusy, ConsoleClosed, RefusedQuery } from "./errors.ts";
import { checkQuery } from "./gate/checkQuery.ts";
import { LONGEST_QUERY } from "./gate/limits.ts";
import { ALLOWED_PROCEDURES, FUNCTION_NAMES } from "./gate/names.ts";
import { type Lane, openLane } from "./lane.ts";
import { BYTE_LIMIT, CELL_LIMIT, CONCURRENT_QUERIES, GRACE_MS, ROW_LIMIT, TIME_LIMIT_MS } from "./limits.ts";
import { openMarkedTransactions } from "./marked.ts";
import { type Run, runQuery } from "./runQuery.ts";
import { openSchemaReader } from "./schema.ts";
import { isStillListed, waitUntilGone } from "./watchdog.ts";

export interface QueryConsole {
  /**
   * @param signal aborted when the caller no longer waits for the answer
   * @throws RefusedQuery, ConsoleBusy, ConsoleClosed, DatabaseUnavailableError
   */
  run(request: ConsoleRequest, signal: AbortSignal): Promise<ConsoleAnswer>;
  state(): ConsoleState;
  /**
   * What a query can name.
   * @throws DatabaseUnavailableError
   */
  schema(): Promise<ConsoleSchema>;
  close(): Promise<void>;
}

export interface ConsoleDependencies {
  readonly access: DatabaseAccess;
  /** Ends the database's process and starts it again; `null` where it is not ours. */
  readonly restart: (() => Promise<void>) | null;
  /** Told when the console ended a query by force, and when it takes queries again. */
  readonly onForcedStop?: (reopened: Promise<void>) => void;
}

/** Rows fetched at once: few enough that stopping early wastes little. */
const FETCH_SIZE = 100;
const NOT_STOPPABLE =
  "A query could not be stopped in time, so the console is closed until the database has let it go. Everything else goes on.";
const NOT_SAFE =
  "The database did not refuse a write in a transaction that only reads, so the console stays closed.";

export function openConsole({ access, restart, onForcedStop }: ConsoleDependencies): QueryConsole {
  const closing = new AbortController();
  const transactions = openMarkedTransactions(access);
  const schemaReader = openSchemaReader(access);
  const free: Lane[] = Array.from({ length: CONCURRENT_QUERIES }, () => openLane(access, FETCH_SIZE));
  let running = 0;
  let forcedStops = 0;
  let closedBecause: string | null = null;
  let isProven = false;

  async function prove(lane: Lane): Promise<void> {
    if (isProven) return;
    if (!(await refusesWrites(lane))) closedBecause = NOT_SAFE;
    isProven = closedBecause === null;
    if (closedBecause !== null) throw new ConsoleClosed(closedBecause);
  }

  async function runOn(lane: Lane, run: Run, signal: AbortSignal): Promise<ConsoleAnswer> {
    const work = runQuery(lane, run);
    const overtime = endOf(run, work, signal);
    try {
      return await Promise.race([work, overtime.passed]);
    } finally {
      overtime.cancel();
    }
  }

  /** Asks for the end of a run whose caller left, and rejects when a run goes on after its end. */
  function endOf(run: Run, work: Promise<unknown>, signal: AbortSignal) {
    const ended = new AbortController();
    work.catch(() => {});
    const passed = new Promise<never>((_, reject) => {
      const giveUpAfter = (milliseconds: number) =>
        sleep(milliseconds, undefined, { signal: ended.signal, ref: false }).then(
          () => reject(new ConsoleClosed(NOT_STOPPABLE)),
          () => {},
        );
      giveUpAfter(TIME_LIMIT_MS + GRACE_MS);
      const leave = () => {
        transactions.terminate(run.id).catch(() => {});
        giveUpAfter(GRACE_MS);
      };
      if (signal.aborted) leave();
      else signal.addEventListener("abort", leave, { once: true, signal: ended.signal });
    });
    passed.catch(() => {});
    return { passed, cancel: () => ended.abort() };
  }

  async function stopByForce(): Promise<void> {
    if (closedBecause !== null) return;
    closedBecause = NOT_STOPPABLE;
    forcedStops++;
    isProven = false;
    const reopened = waitUntilGone({ transactions, restart, signal: closing.signal }).finally(() => {
      closedBecause = null;
    });
    // A database that could not be revived is told of by whoever owns it.
    reopened.catch(() => {});
    onForcedStop?.(reopened);
  }

  return {
    async run({ query, parameters }, signal) {
      if (closedBecause !== null) throw new ConsoleClosed(closedBecause);
      const lane = free.pop();
      if (lane === undefined) throw new ConsoleBusy(running);
      let usable = lane;
      running++;
      try {
        // Looking at a query takes some milliseconds; of many at once, most are to be told at once that they wait.
        await nextTurn();
        const verdict = checkQuery(query, parameters);
        if (!verdict.allowed) throw RefusedQuery.of(verdict);
        await prove(lane);
        const run = { id: randomUUID(), query, parameters };
        try {
          return await runOn(lane, run, signal);
        } catch (error) {
          if (error instanceof ConsoleClosed) {
            usable = openLane(access, FETCH_SIZE);
            if (await isStillListed(transactions, run.id)) await stopByForce();
            void lane.close();
          }
          throw signal.aborted ? new CallerLeft() : error;
        }
      } finally {
        running--;
        free.push(usable);
      }
    },
    state: () => ({
      open: closedBecause === null,
      reason: closedBecause,
      running,
      limits: {
        concurrent: CONCURRENT_QUERIES,
        milliseconds: TIME_LIMIT_MS,
        rows: ROW_LIMIT,
        bytes: BYTE_LIMIT,
        cellCharacters: CELL_LIMIT,
        queryCharacters: LONGEST_QUERY,
      },
      functions: [...FUNCTION_NAMES],
      procedures: [...ALLOWED_PROCEDURES],
      forcedStops,
    }),
    schema: () => schemaReader.read(),
    async close() {
      closing.abort();
      closedBecause = "Ricochet is stopping.";
      await Promise.all([transactions.close(), schemaReader.close(), ...free.map((lane) => lane.close())]);
    },
  };
}
