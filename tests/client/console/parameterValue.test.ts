import { describe, expect, test } from "vitest";
import {
  type FieldKind,
  kindOfValue,
  readValue,
  valuesNamedIn,
  valueText,
} from "../../../client/features/console/parameterValue.ts";

describe("what is typed into a parameter's field", () => {
  test.each<[string, FieldKind, unknown]>([
    ["platform:hubee", "platform", "platform:hubee"],
    ["  ", "text", null],
    [" as it is ", "text", " as it is "],
    ["42", "number", 42],
    ["-1.5", "number", -1.5],
    ["1,5", "number", 1.5],
    ["9007199254740993", "number", { $integer: "9007199254740993" }],
    ["-9223372036854775808", "number", { $integer: "-9223372036854775808" }],
    ["true", "boolean", true],
    ['["a", 1]', "json", ["a", 1]],
    ["2026", "year", "2026"],
  ])("%j as %s is %j", (text, kind, value) => {
    expect(readValue(text, kind)).toEqual({ ok: true, value });
  });

  test.each<[string, FieldKind]>([
    ["many", "number"],
    ["9223372036854775808", "number"],
    ["yes", "boolean"],
    ["[1,", "json"],
  ])("%j is no %s", (text, kind) => {
    expect(readValue(text, kind)).toEqual({ ok: false });
  });

  test("comes back as it was typed from the value that it gave", () => {
    for (const [text, kind] of [
      ["9007199254740993", "number"],
      ["-1.5", "number"],
      ["platform:hubee", "node"],
      ['{"a":[1,2]}', "json"],
      ["true", "boolean"],
    ] as const) {
      const read = readValue(text, kind);
      expect(read.ok && valueText(read.value)).toBe(text);
      expect(read.ok && kindOfValue(read.value)).toBe(kind);
    }
  });
});

test("only values that the text names are sent; a named one without a value is null", () => {
  const values = { id: 1, "odd name": 2, gone: 3 };
  expect(valuesNamedIn("RETURN $id, $`odd name`, $other", values, ["id", "odd name", "other"])).toEqual({
    id: 1,
    "odd name": 2,
    other: null,
  });
});
