import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ANSWER_FORMS, fitsInLink } from "../../../client/state/parts/console.ts";
import { OPENING_VIEW, parseView, type View, viewUrl } from "../../../client/state/view.ts";

const SEED = 20261125;
const onQuery = (part: Partial<View>): View => ({ ...OPENING_VIEW, page: { name: "query" }, ...part });
const read = (url: string) => {
  const { pathname, search } = new URL(url, "http://localhost");
  return parseView(pathname, search);
};

describe("a link to a query", () => {
  test("gives back the text, the values and the form of the answer", () => {
    const question = fc.record({
      cypher: fc
        .string({ minLength: 1, maxLength: 200, unit: "binary" })
        .filter((text) => !/\p{Cs}/u.test(text)),
      values: fc.dictionary(
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.jsonValue({ maxDepth: 2, noUnicodeString: false }),
      ),
      answerForm: fc.constantFrom(...ANSWER_FORMS),
    });
    fc.assert(
      fc.property(question, (part) => {
        const values = JSON.parse(JSON.stringify(part.values)) as View["values"];
        const view = onQuery({ ...part, values });
        fc.pre(fitsInLink(view.cypher ?? "", view.values));
        expect(read(viewUrl(view))).toEqual({ view, dropped: [] });
      }),
      { seed: SEED },
    );
  });

  test("carries a query as a whole or not at all", () => {
    const long = `RETURN "${"é".repeat(3000)}" AS text`;
    expect(fitsInLink(long, {})).toBe(false);
    expect(read(viewUrl(onQuery({ cypher: long }))).view.cypher).toBeNull();
    expect(read(viewUrl(onQuery({ cypher: "RETURN 1" }))).view.cypher).toBe("RETURN 1");
  });

  test("is short enough for every server that it passes", () => {
    const longest = "RETURN ".padEnd(5900, "1");
    expect(fitsInLink(longest, {})).toBe(true);
    expect(viewUrl(onQuery({ cypher: longest })).length).toBeLessThan(8000);
  });

  test("says which part of it is no values", () => {
    for (const values of ["[1]", "7", "{", '"text"'])
      expect(read(`/query?cypher=RETURN+1&with=${encodeURIComponent(values)}`)).toMatchObject({
        view: { cypher: "RETURN 1", values: {} },
        dropped: ["with"],
      });
  });

  test("leaves the query behind on the way to another page", () => {
    const view = onQuery({ cypher: "RETURN 1", values: { a: 1 } });
    expect(viewUrl({ ...view, page: { name: "incidents" } })).toBe("/incidents");
  });
});
