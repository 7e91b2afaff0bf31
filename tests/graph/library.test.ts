import { describe, expect, test } from "vitest";
import { LIBRARY, queryNamed } from "../../graph/queries/index.ts";
import { QUERY_GROUPS } from "../../graph/queries/query.ts";

describe("the library", () => {
  test("holds at least forty queries, and some for every question", () => {
    expect(LIBRARY.length).toBeGreaterThanOrEqual(40);
    expect(new Set(LIBRARY.map(({ group }) => group))).toEqual(new Set(Object.keys(QUERY_GROUPS)));
  });

  test("names each query once", () => {
    for (const query of LIBRARY) expect(queryNamed(query.name)).toBe(query);
    for (const { name } of LIBRARY) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

describe.each(LIBRARY)("the query $name", ({ text, parameters, title, note }) => {
  test("declares exactly the parameters that its text uses", () => {
    const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect(new Set(parameters.map(({ name }) => name))).toEqual(used);
  });

  test("speaks French with its spaces and apostrophes, and English with its own", () => {
    for (const { fr, en } of [title, note]) {
      expect(fr).not.toMatch(/ [:;!?»]|« |'/);
      expect(en).not.toMatch(/ [:;!?]|'/);
      expect(fr).not.toBe("");
    }
  });
});
