import { expect, test } from "vitest";
import { formatDate, formatList, formatNumber } from "../../client/i18n/format.ts";

test("a partial date keeps its precision, in words", () => {
  expect(["2026", "2026-01", "2026-01-16"].map((date) => formatDate(date, "en"))).toEqual([
    "2026",
    "January 2026",
    "16 January 2026",
  ]);
  expect(["2026", "2026-01", "2026-01-16"].map((date) => formatDate(date, "fr"))).toEqual([
    "2026",
    "janvier 2026",
    "16 janvier 2026",
  ]);
});

test("numbers are grouped as each language does", () => {
  expect(formatNumber(1234567, "en")).toBe("1,234,567");
  expect(formatNumber(1234567, "fr")).toBe("1\u202f234\u202f567");
});

test("lists end as a sentence does", () => {
  expect(formatList(["a", "b", "c"], "en")).toBe("a, b and c");
  expect(formatList(["a", "b", "c"], "fr")).toBe("a, b et c");
});
