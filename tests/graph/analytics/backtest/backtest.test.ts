import { describe, expect, test } from "vitest";
import { backtest } from "../../../../graph/analytics/backtest/backtest.ts";
import { runToEnd } from "../../../../graph/analytics/steps.ts";
import {
  affected,
  category,
  exposed,
  graphOf,
  hit,
  hostedOn,
  incident,
  institution,
  platform,
  type Row,
  uses,
} from "../build.ts";

const question = { effect: "exposure", floor: "inferred", claims: "without" } as const;
type Rows = readonly Row[];
const run = (...rows: Rows) => runToEnd(backtest(graphOf(...rows), question));

/** A hub that was breached on 16 January 2026, with institutions that are named by what was known of them. */
const HUB: Rows = [
  platform("hub"),
  platform("portal"),
  incident("hub-2026", { disclosed: "2026-01-16" }),
  hit("hub-2026", "platform:hub"),
  hostedOn("portal", "hub", { knownFrom: "2025-06-01" }),
];

describe("back-test", () => {
  test("predicts from links known the day before, without those that the incident revealed", () => {
    const { rows } = run(
      ...HUB,
      ...["known", "through-portal", "revealed", "published-that-day", "published-later", "nowhere"].flatMap(
        (name) => [institution(name), affected("hub-2026", name, { disclosed: "2026-01-20" })],
      ),
      uses("known", "hub", { knownFrom: "2024", grade: "reported" }),
      uses("through-portal", "portal", { knownFrom: "2026-01-15" }),
      uses("revealed", "hub", { knownFrom: "2025", learntFrom: "incident:hub-2026" }),
      uses("published-that-day", "hub", { knownFrom: "2026-01-16" }),
      uses("published-later", "hub", { knownFrom: "2026-01" }),
    );
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(row?.doubt).toBeNull();
    expect(row?.victims.map(({ id, predicted, missedBecause }) => [id, predicted, missedBecause])).toEqual([
      ["institution:known", { wave: 1, grade: "reported" }, null],
      ["institution:nowhere", null, "no-link"],
      ["institution:published-later", null, "known-later"],
      ["institution:published-that-day", null, "known-later"],
      ["institution:revealed", null, "learnt-from-incident"],
      ["institution:through-portal", { wave: 2, grade: "documented" }, null],
    ]);
    expect(row?.scores?.main).toEqual({ predicted: 2, hits: 2 });
    expect(row?.scores?.usersAtAnyTime).toEqual({ predicted: 4, hits: 4 });
    expect(row?.victims[0]?.lag).toEqual({ least: 4, most: 4 });
  });

  test("gives its figures with and without links of which nobody can say since when they are known", () => {
    const { rows } = run(
      ...HUB,
      ...["dated", "undated"].flatMap((name) => [institution(name), affected("hub-2026", name)]),
      uses("dated", "hub", { knownFrom: "2024" }),
      uses("undated", "hub"),
    );
    expect(rows[0]?.scores).toMatchObject({
      main: { predicted: 2, hits: 2 },
      datedOnly: { predicted: 1, hits: 1 },
    });
  });

  test("calls what was predicted and not disclosed just that, and not what was claimed", () => {
    const { rows } = run(
      ...HUB,
      ...["a", "b", "silent", "claimed"].flatMap((name) => [
        institution(name),
        uses(name, "hub", { knownFrom: "2024" }),
      ]),
      affected("hub-2026", "a"),
      affected("hub-2026", "b"),
      affected("hub-2026", "claimed", { status: "claimed" }),
    );
    expect(rows[0]).toMatchObject({
      notYetDisclosed: ["institution:silent"],
      scores: { main: { predicted: 4, hits: 2 } },
    });
    expect(rows[0]?.cascade.setAside.claimed).toEqual(["institution:claimed"]);
  });

  test("sets aside who is no victim to predict: hit itself, a class, only inferred", () => {
    const { rows, overall } = run(
      ...HUB,
      institution("operator"),
      institution("communes", { class: true }),
      institution("perhaps"),
      institution("a"),
      hit("hub-2026", "institution:operator"),
      affected("hub-2026", "operator"),
      affected("hub-2026", "communes"),
      affected("hub-2026", "perhaps", { status: "inferred" }),
      affected("hub-2026", "a"),
    );
    expect(rows[0]?.cascade.setAside).toEqual({
      origins: ["institution:operator"],
      classes: ["institution:communes"],
      claimed: [],
      inferred: ["institution:perhaps"],
    });
    expect(rows[0]?.doubt).toBe("fewer-than-two-victims");
    expect([overall.cascades, overall.victims]).toEqual([0, 0]);
  });

  test("says when the data does not suffice, and counts a cascade of which nothing was known as failed", () => {
    const undated = [
      incident("undated"),
      hit("undated", "platform:hub"),
      affected("undated", "a"),
      affected("undated", "b"),
    ];
    const result = run(
      platform("hub"),
      platform("other"),
      institution("a"),
      institution("b"),
      ...undated,
      incident("unknown-users", { disclosed: "2025" }),
      hit("unknown-users", "platform:other"),
      affected("unknown-users", "a"),
      affected("unknown-users", "b"),
    );
    expect(result.rows.map(({ cascade, doubt }) => [cascade.incident, doubt])).toEqual([
      ["incident:unknown-users", "no-link-known-before"],
      ["incident:undated", "disclosure-unknown"],
    ]);
    expect(result.overall.recall.main).toEqual({ hits: 0, victims: 2, share: 0 });
    expect(result.whereLinksWereKnown.recall.main).toEqual({ hits: 0, victims: 0, share: null });
    expect(result.hasSufficientData).toBe(false);
  });

  test("leaves out incidents that hit no platform or affected a single institution", () => {
    const { rows } = run(
      platform("hub"),
      institution("a"),
      institution("b"),
      incident("one-victim", { disclosed: "2025" }),
      hit("one-victim", "platform:hub"),
      affected("one-victim", "a"),
      incident("no-platform", { disclosed: "2025" }),
      hit("no-platform", "institution:a"),
      affected("no-platform", "a"),
      affected("no-platform", "b"),
    );
    expect(rows).toEqual([]);
  });

  test("dates a cascade by the first that surely spoke; a month is no evidence for its first day", () => {
    const { rows } = run(
      ...HUB,
      institution("a"),
      institution("b"),
      affected("hub-2026", "a", { disclosed: "2026-01" }),
      affected("hub-2026", "b", { disclosed: "2026-01-12" }),
    );
    expect(rows[0]?.cascade.day).toBe("2026-01-12");
    expect(rows[0]?.victims.map(({ lag }) => lag)).toEqual([
      { least: 0, most: 19 },
      { least: 0, most: 0 },
    ]);
  });

  test("gives the category gate as a reason where links carry nothing, and counts disclosed data apart", () => {
    const { rows } = run(
      ...HUB,
      category("identity"),
      category("income"),
      ...["gated", "income-only", "plain"].flatMap((name) => [institution(name), affected("hub-2026", name)]),
      exposed("hub-2026", "identity"),
      uses("gated", "hub", { knownFrom: "2024", categories: [] }),
      uses("income-only", "hub", { knownFrom: "2024", categories: ["income"] }),
      uses("plain", "hub", { knownFrom: "2024" }),
    );
    expect(rows[0]?.victims.map(({ missedBecause }) => missedBecause)).toEqual(["category-gate", null, null]);
    expect(rows[0]?.scores).toMatchObject({ main: { hits: 2 }, disclosedCategories: { hits: 1 } });
  });

  test("tells evidence below the floor and links no longer true as reasons", () => {
    const graph = graphOf(
      ...HUB,
      ...["weak", "ended", "weak-and-later"].flatMap((name) => [
        institution(name),
        affected("hub-2026", name),
      ]),
      uses("weak", "hub", { knownFrom: "2024", grade: "inferred" }),
      uses("ended", "hub", { knownFrom: "2024", validTo: "2025-03" }),
      uses("weak-and-later", "hub", { knownFrom: "2026-06", grade: "inferred" }),
    );
    const { rows } = runToEnd(backtest(graph, { ...question, floor: "reported" }));
    expect(rows[0]?.victims.map(({ id, missedBecause }) => [id, missedBecause])).toEqual([
      ["institution:ended", "not-true-then"],
      ["institution:weak", "floor"],
      ["institution:weak-and-later", "several"],
    ]);
  });

  test("guessing within the same layers is worked out exactly", () => {
    const { overall } = run(
      ...HUB,
      // Four ministries, two of them victims, one predicted and hit: guessing one of four hits 2 times in 4.
      ...["a", "b", "c", "d"].map((name) => institution(name)),
      ...["x", "y"].map((name) => institution(name, { type: "insurer" })),
      affected("hub-2026", "a"),
      affected("hub-2026", "b"),
      uses("a", "hub", { knownFrom: "2024" }),
      uses("x", "hub", { knownFrom: "2024" }),
    );
    expect(overall.recall.main).toEqual({ hits: 1, victims: 2, share: 0.5 });
    expect(overall.random.expectedHits).toBeCloseTo(0.5, 12);
    expect(overall.random.chanceOfAsMany).toBeCloseTo(0.5, 12);
    // Wilson's interval for 1 of 2.
    expect(overall.interval?.low).toBeCloseTo(0.0945, 4);
    expect(overall.interval?.high).toBeCloseTo(0.9055, 4);
  });
});
