import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExploringStep, explore } from "../../client/state/exploring.ts";
import { historyOf, redone, undone, withStep } from "../../client/state/history.ts";
import { LINK_KINDS } from "../../graph/model/vocabulary.ts";
import { DIRECTIONS, GROUPINGS, NOTHING_EXPLORED } from "../../graph/neighbourhood/exploration.ts";

const SEED = 20261125;
const id = fc.nat(5).map((n) => `platform:p${n}`);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const expansions = fc.array(
  fc.record({ node: id, kind: fc.constantFrom(...LINK_KINDS), direction: fc.constantFrom(...DIRECTIONS) }),
  { minLength: 1, maxLength: 2 },
);
const connection = fc.record({ from: id, to: id });
const step: fc.Arbitrary<ExploringStep> = fc.oneof(
  ids.map((nodes) => ({ type: "begin" as const, nodes })),
  expansions.map((all) => ({ type: "expand" as const, expansions: all })),
  expansions.map((all) => ({ type: "fold" as const, expansions: all })),
  connection.map((one) => ({ type: "connect" as const, connection: one })),
  connection.map((one) => ({ type: "disconnect" as const, connection: one })),
  ids.map((nodes) => ({ type: "hide" as const, nodes })),
  ids.map((nodes) => ({ type: "showAgain" as const, nodes })),
  ids.map((nodes) => ({ type: "pin" as const, nodes })),
  ids.map((nodes) => ({ type: "unpin" as const, nodes })),
  fc.constantFrom(...GROUPINGS).map((grouping) => ({ type: "group" as const, grouping })),
);
const steps = fc.array(step, { maxLength: 60 });

const begun = () => historyOf(explore(NOTHING_EXPLORED, { type: "begin", nodes: ["platform:p0"] }));
const exploredBy = (taken: readonly ExploringStep[]) =>
  taken.reduce((history, each) => withStep(history, explore(history.present, each)), begun());

describe("undo and redo", () => {
  test("undo takes back any step whatever came before", () => {
    fc.assert(
      fc.property(steps, step, (before, last) => {
        const history = exploredBy(before);
        const done = withStep(history, explore(history.present, last));
        if (done === history) return;
        expect(undone(done).present).toBe(history.present);
        expect(redone(undone(done)).present).toBe(done.present);
      }),
      { seed: SEED },
    );
  });

  test("as many undos as steps lead back to the beginning, and as many redos to the end", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const end = exploredBy(taken);
        const times = end.past.length;
        let back = end;
        for (let n = 0; n < times; n++) back = undone(back);
        expect(back.present).toEqual(begun().present);
        expect(back.past).toEqual([]);
        let forth = back;
        for (let n = 0; n < times; n++) forth = redone(forth);
        expect(forth).toEqual(end);
        expect(redone(forth)).toEqual(forth);
      }),
      { seed: SEED },
    );
  });

  test("a step after an undo forgets what was undone", () => {
    const history = exploredBy([{ type: "hide", nodes: ["platform:p1"] }]);
    const other = withStep(
      undone(history),
      explore(undone(history).present, { type: "pin", nodes: ["platform:p2"] }),
    );
    expect(other.future).toEqual([]);
    expect(other.present).toMatchObject({ hidden: [], pinned: ["platform:p2"] });
  });
});

describe("a step of an exploration", () => {
  test("leaves the exploration that it was taken from as it was", () => {
    fc.assert(
      fc.property(steps, step, (before, last) => {
        const { present } = exploredBy(before);
        const copy = structuredClone(present);
        explore(present, last);
        expect(present).toEqual(copy);
      }),
      { seed: SEED },
    );
  });

  test("taken twice is taken once", () => {
    fc.assert(
      fc.property(steps, step, (before, last) => {
        const once = explore(exploredBy(before).present, last);
        expect(explore(once, last)).toEqual(once);
      }),
      { seed: SEED },
    );
  });

  test("what is pinned is not hidden, and what is hidden is not pinned", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { hidden, pinned } = exploredBy(taken).present;
        expect(hidden.filter((one) => pinned.includes(one))).toEqual([]);
      }),
      { seed: SEED },
    );
  });

  test("a connection has no direction", () => {
    const [from, to] = ["platform:p1", "platform:p2"];
    const at = explore(NOTHING_EXPLORED, { type: "connect", connection: { from, to } });
    expect(explore(at, { type: "connect", connection: { from: to, to: from } })).toBe(at);
    expect(explore(at, { type: "disconnect", connection: { from: to, to: from } }).connections).toEqual([]);
  });
});
