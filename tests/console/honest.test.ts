import { describe, expect, test } from "vitest";
import { examplesOf, LIBRARY } from "../../graph/queries/index.ts";
import { checkQuery } from "../../server/console/gate/checkQuery.ts";
import { HONEST_QUERIES } from "./support.ts";

describe("the gate lets pass", () => {
  test.each(HONEST_QUERIES)("$query", ({ query, parameters = {} }) => {
    expect(checkQuery(query, parameters)).toEqual({ allowed: true });
  });

  test.each(LIBRARY)("the library's $name", (query) => {
    expect(checkQuery(query.text, examplesOf(query))).toEqual({ allowed: true });
  });
});
