import { describe, expect, test } from "vitest";
import { remember, searchHistory } from "../../../client/features/console/kept/history.ts";
import { queriesFile, readQueriesFile, withQuery } from "../../../client/features/console/kept/ownQueries.ts";
import { type OwnQuery, readAll, readPast, readTab } from "../../../client/features/console/kept/shapes.ts";
import {
  activeTab,
  beginningOf,
  changed,
  closed,
  opened,
  openedEmpty,
  type Tabs,
} from "../../../client/features/console/kept/tabs.ts";

const question = (text: string) => ({ text, values: {} });
const own = (name: string, part: Partial<OwnQuery> = {}): OwnQuery => ({
  name,
  description: "",
  tags: [],
  text: "RETURN 1",
  values: {},
  ...part,
});

describe("the open queries", () => {
  const one: Tabs = { all: [{ id: "1", ...question("RETURN 1"), from: null }], active: "1" };

  test("take a question in a tab of its own, or in an empty one that is in front", () => {
    const two = opened(one, question("RETURN 2"), null);
    expect(two.all.map(({ text }) => text)).toEqual(["RETURN 1", "RETURN 2"]);
    expect(activeTab(two).text).toBe("RETURN 2");
    const filled = opened(openedEmpty(one), question("RETURN 3"), { kind: "library", name: "counts" });
    expect(filled.all).toHaveLength(2);
    expect(activeTab(filled).from?.name).toBe("counts");
  });

  test("never are none, and go on with a neighbour when one is closed", () => {
    expect(closed(one, "1").all).toHaveLength(1);
    expect(activeTab(closed(one, "1")).text).toBe("");
    const two = opened(one, question("RETURN 2"), null);
    expect(activeTab(closed(two, two.active)).text).toBe("RETURN 1");
    expect(closed(two, "1").active).toBe(two.active);
  });

  test("change one at a time", () => {
    const two = opened(one, question("RETURN 2"), null);
    expect(changed(two, "1", { text: "RETURN 7" }).all.map(({ text }) => text)).toEqual([
      "RETURN 7",
      "RETURN 2",
    ]);
  });

  test("are told by their first line that is no comment", () => {
    expect(beginningOf("\n// why\n  MATCH (n)\nRETURN n")).toBe("MATCH (n)");
    expect(beginningOf(" // only a comment")).toBe("");
  });
});

describe("what was kept by an older or foreign version", () => {
  test("is read as far as it fits", () => {
    const kept = [
      { id: "1", text: "RETURN 1", values: { a: 1 }, from: { kind: "own", name: "mine" } },
      { id: "2", text: "RETURN 2", from: { kind: "elsewhere", name: "x" } },
      { id: 3, text: "RETURN 3" },
      { id: "4", text: 4 },
      "nonsense",
      null,
    ];
    expect(readAll(kept, readTab)).toEqual([
      { id: "1", text: "RETURN 1", values: { a: 1 }, from: { kind: "own", name: "mine" } },
      { id: "2", text: "RETURN 2", values: {}, from: null },
    ]);
    expect(readAll({ not: "a list" }, readTab)).toEqual([]);
    expect(readPast({ text: "RETURN 1", at: -1, rows: 1 })).toBeNull();
  });
});

describe("the history", () => {
  const past = (text: string, at: number) => ({ ...question(text), at, rows: 1 });

  test("has a question once, where it was asked last", () => {
    const first = remember([], past("RETURN 1", 1));
    const second = remember(first, past("RETURN 2", 2));
    expect(remember(second, past(" RETURN 1", 3)).map(({ at }) => at)).toEqual([3, 2]);
  });

  test("does not grow for ever", () => {
    let all: ReturnType<typeof remember> = [];
    for (let at = 0; at < 300; at++) all = remember(all, past(`RETURN ${at}`, at));
    expect(all).toHaveLength(200);
    expect(all[0]?.at).toBe(299);
  });

  test("is found by words of the text and of the values, in any order and without accents", () => {
    const all = [
      { ...past("MATCH (n:Institution) RETURN n", 1), values: { name: "Santé" } },
      past("RETURN 2", 2),
    ];
    expect(searchHistory(all, "sante institution").map(({ at }) => at)).toEqual([1]);
    expect(searchHistory(all, "")).toHaveLength(2);
    expect(searchHistory(all, "nothing like it")).toEqual([]);
  });
});

describe("own queries", () => {
  test("come back from a file as they were", () => {
    const queries = [
      own("a", { tags: ["x", "y"], values: { n: { $integer: "9007199254740993" } } }),
      own("b"),
    ];
    expect(readQueriesFile(queriesFile(queries))).toEqual({ queries, refused: 0 });
  });

  test("of a file are taken one by one: what is no query is counted and left out", () => {
    const file = JSON.stringify({
      format: "ricochet-queries-1",
      queries: [own("good"), { name: "", text: "RETURN 1" }, { name: "no text" }, own("x".repeat(200)), 7],
    });
    expect(readQueriesFile(file)).toEqual({ queries: [own("good")], refused: 4 });
  });

  test.each(["", "null", "[]", "{}", '{"format":"other","queries":[]}', "<html>"])(
    "are not in %j",
    (text) => {
      expect(readQueriesFile(text)).toBeNull();
    },
  );

  test("of the same name are replaced", () => {
    const both = withQuery([own("a"), own("b")], own("a", { text: "RETURN 2" }));
    expect(both.map(({ name, text }) => [name, text])).toEqual([
      ["a", "RETURN 2"],
      ["b", "RETURN 1"],
    ]);
  });
});
