import { describe, expect, test } from "vitest";
import { cellText, readCell } from "../../../client/features/console/results/cells.ts";
import { columnWidths, isNumberColumn } from "../../../client/features/console/results/columns.ts";
import { compareCells } from "../../../client/features/console/results/compareCells.ts";
import { durationWords } from "../../../client/features/console/results/durationWords.ts";
import { sortAnswer } from "../../../client/features/console/results/sortAnswer.ts";

const sorted = (values: unknown[], direction: 1 | -1 = 1) =>
  sortAnswer(
    values.map((value) => [value]),
    { column: 0, direction },
    "fr",
  ).map(([value]) => value);
const node = (key: string, id: string | null, nameFr = "Nom") => ({
  $node: { key, labels: ["Platform"], properties: id === null ? {} : { id, nameFr } },
});
const link = (from: string, to: string) => ({
  $link: { key: `r${from}${to}`, type: "USES", from, to, properties: {} },
});

describe("a cell", () => {
  test("reads on one line, whatever it holds", () => {
    const hubee = node("n1", "platform:hubee");
    const bare = node("n2", null);
    const path = {
      $path: {
        nodes: [hubee.$node, bare.$node, hubee.$node],
        links: [link("n1", "n2").$link, link("n1", "n2").$link],
      },
    };
    expect(
      [
        null,
        true,
        1.5,
        { $integer: "9007199254740993" },
        { $float: "NaN" },
        hubee,
        bare,
        link("n1", "n2"),
        path,
        { $point: { srid: 4326, x: 2.35, y: 48.85 } },
        { $point: { srid: 9157, x: 1, y: 2, z: 3 } },
        { $date: "2026-01-16" },
        { $duration: "P1M" },
        ["a", 1, null],
        { a: { $integer: "9007199254740993" } },
        { $map: { $node: 1 } },
        { $cut: "[1,2" },
      ].map(cellText),
    ).toEqual([
      "",
      "true",
      "1.5",
      "9007199254740993",
      "NaN",
      "platform:hubee",
      "(:Platform)",
      "[:USES]",
      "platform:hubee -[:USES]-> (:Platform) <-[:USES]- platform:hubee",
      "point({longitude: 2.35, latitude: 48.85})",
      "point({x: 1, y: 2, z: 3})",
      "2026-01-16",
      "P1M",
      '["a", 1, null]',
      "{a: 9007199254740993}",
      "{$node: 1}",
      "[1,2…",
    ]);
  });

  test("with a map of the user's own is a map, also where its only key looks like a tag", () => {
    expect(readCell({ $map: { $integer: "7" } })).toEqual({ kind: "map", entries: [["$integer", "7"]] });
  });
});

describe("rows in the order of a column", () => {
  test("compare whole numbers exactly, beyond what JavaScript holds too", () => {
    const [small, large] = [{ $integer: "9007199254740992" }, { $integer: "9007199254740993" }];
    // As plain numbers, both would be the same.
    expect(Number(small.$integer)).toBe(Number(large.$integer));
    expect(sorted([large, 3, small, { $integer: "-9007199254740993" }])).toEqual([
      { $integer: "-9007199254740993" },
      3,
      small,
      large,
    ]);
    expect(sorted([2.5, { $integer: "9007199254740993" }, 10], -1)).toEqual([
      { $integer: "9007199254740993" },
      10,
      2.5,
    ]);
  });

  test("put what is nothing last, either way", () => {
    expect(sorted([null, 2, 1])).toEqual([1, 2, null]);
    expect(sorted([null, 1, 2], -1)).toEqual([2, 1, null]);
  });

  test("keep what is equal in its order, and unlike kinds apart", () => {
    expect(sorted(["b", 2, true, "a", 1])).toEqual([1, 2, "a", "b", true]);
    expect(compareCells([1, 2], [3, 4], "fr")).toBe(0);
  });

  test("put moments in the order of time, wherever their clocks stand", () => {
    const [early, late] = [
      { $dateTime: "2026-01-16T12:00:00+02:00" },
      { $dateTime: "2026-01-16T11:00:00Z[Europe/London]" },
    ];
    expect(sorted([late, early])).toEqual([early, late]);
  });

  test("order nodes by the names that one sees", () => {
    const [a, z] = [node("n1", "platform:zzz", "Abc"), node("n2", "platform:aaa", "Xyz")];
    expect(sorted([z, a])).toEqual([a, z]);
  });
});

describe("columns", () => {
  test("are as wide as what they hold, within bounds", () => {
    const [narrow = 0, wide = 0] = columnWidths(["n", "text"], [[1, "x".repeat(500)]]);
    expect(narrow).toBeGreaterThanOrEqual(8);
    expect(wide).toBeGreaterThan(narrow);
    expect(wide).toBeLessThanOrEqual(52);
  });

  test("of nothing but numbers have digits under digits", () => {
    expect(isNumberColumn([[1], [null], [{ $integer: "9007199254740993" }]], 0)).toBe(true);
    expect(isNumberColumn([[1], ["1"]], 0)).toBe(false);
    expect(isNumberColumn([[null]], 0)).toBe(false);
  });
});

describe("a duration in words", () => {
  test.each([
    ["P1Y2M3D", "en", "1 year 2 months 3 days"],
    ["PT36H", "en", "36 hours"],
    ["P1DT-1.5S", "en", "1 day -1.5 seconds"],
    ["PT0S", "en", "0 seconds"],
    ["P2M", "fr", "2 mois"],
    ["nonsense", "en", "nonsense"],
  ] as const)("%s in %s is %s", (iso, language, words) => {
    expect(durationWords(iso, language).replaceAll(/\s/g, " ")).toBe(words);
  });
});
