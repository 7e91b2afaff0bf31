/**
 * Mutations of both corpora through the gate, and what passes before the real database. `npm run fuzz` is the
 * same with many more.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { examplesOf, LIBRARY } from "../../../graph/queries/index.ts";
import { checkQuery } from "../../../server/console/gate/checkQuery.ts";
import { ATTACKS, HONEST_QUERIES } from "../../console/support.ts";
import { type Explorer, startExplorer } from "../../support/explorer.ts";
import { mutate, type Query } from "../../support/queryMutations.ts";
import { forbiddenCalls } from "./calledNames.ts";
import { kindOf, listCallable } from "./planner.ts";

const CASES = Number(process.env.FUZZ_CASES ?? 5000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_124);
const LONGEST_LOOK_MS = 200;
const EXPLAINED_AT_ONCE = 8;
/** What the database says of a query that it cannot read or plan: that it does not run it. */
const NOT_RUN = /^Neo\.ClientError\.(?:Statement\.(?!AccessMode)|Procedure\.|General\.)/;

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

test(`${CASES} mutations (seed ${SEED}) do not hold the gate up, and none passes that is no read of what may be called`, async () => {
  const callable = await listCallable(explorer.driver);
  const library = LIBRARY.map((query) => ({ query: query.text, parameters: examplesOf(query) }));
  const queries: Query[] = [...HONEST_QUERIES, ...library, ...ATTACKS];
  // Reading the first few queries builds the parser's tables.
  for (const { query, parameters = {} } of HONEST_QUERIES) checkQuery(query, parameters);

  const passed: Query[] = [];
  const slow: { readonly query: string; readonly milliseconds: number }[] = [];
  const forbidden: { readonly query: string; readonly calls: readonly string[] }[] = [];
  const refusals = new Map<string, number>();
  let unforeseen = 0;
  for (const mutant of mutate({ queries, callable, seed: SEED })) {
    const { query, parameters = {} } = mutant;
    const { verdict, milliseconds } = look(query, parameters);
    if (milliseconds > LONGEST_LOOK_MS) slow.push({ query, milliseconds });
    if (verdict.allowed) {
      passed.push(mutant);
      const calls = forbiddenCalls(query, callable);
      if (calls.length > 0) forbidden.push({ query, calls });
    } else {
      refusals.set(verdict.code, (refusals.get(verdict.code) ?? 0) + 1);
      if (verdict.message.startsWith("The query could not be looked at")) unforeseen++;
    }
    if (passed.length + [...refusals.values()].reduce((sum, n) => sum + n, 0) === CASES) break;
  }
  expect(slow).toEqual([]);
  expect(forbidden).toEqual([]);

  const kinds = new Map<string, number>();
  const notReads: { readonly query: string; readonly kind: string }[] = [];
  const waiting = passed.values();
  const explainAll = async () => {
    for (const each of waiting) {
      const kind = await kindOf(explorer.driver, each);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (kind !== "r" && !NOT_RUN.test(kind)) notReads.push({ query: each.query, kind });
    }
  };
  await Promise.all(Array.from({ length: EXPLAINED_AT_ONCE }, explainAll));
  // Read by whoever wants to know whether the mutations are worth their time.
  process.stderr.write(
    `${passed.length} of ${CASES} passed; refused: ${told(refusals)}; the database: ${told(kinds)}\n`,
  );
  expect(notReads).toEqual([]);
  expect(unforeseen).toBe(0);
  expect(kinds.get("r")).toBeGreaterThan(CASES / 20);
}, 3_600_000);

/** Process time, which a busy machine does not lengthen. */
function look(query: string, parameters: Readonly<Record<string, unknown>>) {
  const before = process.cpuUsage();
  const verdict = checkQuery(query, parameters);
  const { user, system } = process.cpuUsage(before);
  return { verdict, milliseconds: (user + system) / 1000 };
}

function told(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([what, count]) => `${what} ${count}`).join(", ");
}
