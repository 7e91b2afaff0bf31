import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainValue } from "../../graph/cypher/plainValue.ts";
import { canonicalJson } from "../../graph/model/canonical.ts";
import { parseLink, parseNode } from "../../graph/model/parse.ts";
import {
  linkToProperties,
  nodeToProperties,
  propertiesToLink,
  propertiesToNode,
} from "../../graph/model/properties.ts";
import { INSTITUTION_TYPES, LAYER_OF_INSTITUTION_TYPE } from "../../graph/model/vocabulary.ts";

const SEED = 20261124;
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = fc.string({ minLength: 1, maxLength: 20 }).filter((each) => each.trim() === each && each !== "");
const localized = fc.record({ fr: text, en: text });
const grade = fc.constantFrom("documented", "reported", "claimed", "inferred");
const slug = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const evidence = {
  grade: maybe(grade),
  sources: fc.array(slug.map((each) => `source:${each}`)),
  validFrom: maybe(fc.constantFrom("2021", "2021-05", "2021-05-09")),
};
/** Values that the model does not name, of every shape that a graph file can hold. */
const extra = fc.dictionary(
  fc.stringMatching(/^x[a-z]{1,5}$/),
  fc.oneof(fc.integer(), text, fc.boolean(), fc.array(text), fc.array(fc.integer()), fc.jsonValue()),
);

const institution = fc
  .tuple(
    extra,
    fc.record({
      id: slug.map((each) => `institution:${each}`),
      kind: fc.constant("Institution"),
      name: maybe(localized),
      acronym: maybe(text),
      description: maybe(localized),
      type: maybe(fc.constantFrom(...INSTITUTION_TYPES)),
      class: fc.boolean(),
      mandatory: maybe(fc.boolean()),
      peopleServed: maybe(fc.nat()),
      ...evidence,
    }),
  )
  .map(([more, row]) => ({ ...more, ...row }));

const flow = fc
  .tuple(
    extra,
    fc.record({
      id: slug,
      kind: fc.constantFrom("USES", "FEEDS"),
      from: slug.map((each) => `institution:${each}`),
      to: slug.map((each) => `platform:${each}`),
      categories: maybe(fc.array(slug)),
      ...evidence,
      grade,
    }),
  )
  .map(([more, row]) => ({ ...more, ...row }));

/** Absent and `null` mean the same, so extra properties that are `null` need not come back. */
const same = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe("a database holds flat properties", () => {
  test("from which each institution comes back as it was", () => {
    fc.assert(
      fc.property(institution, (row) => {
        const node = parseNode(row, "").value;
        if (node?.kind !== "Institution") throw new Error("not parsed");
        const again = parseNode(propertiesToNode("Institution", nodeToProperties(node)), "").value;
        expect(canonicalJson(again)).toBe(canonicalJson(node));
      }),
      { seed: SEED },
    );
  });

  test("from which each flow comes back as it was, with unknown and no categories kept apart", () => {
    fc.assert(
      fc.property(flow, (row) => {
        const link = parseLink(row, "").value;
        if (link?.kind !== "USES" && link?.kind !== "FEEDS") throw new Error("not parsed");
        const { from, to, kind } = link;
        const again = parseLink(propertiesToLink(kind, { from, to }, linkToProperties(link)), "").value;
        expect(canonicalJson(again)).toBe(canonicalJson(link));
        expect(same(again)).toMatchObject({ categories: row.categories });
      }),
      { seed: SEED },
    );
  });

  test("that are scalars or lists of one type of scalar", () => {
    fc.assert(
      fc.property(institution, (row) => {
        const node = parseNode(row, "").value!;
        for (const value of Object.values(nodeToProperties(node))) {
          const items: unknown[] = Array.isArray(value) ? value : [value];
          expect(new Set(items.map((item) => typeof item)).size).toBeLessThanOrEqual(1);
          expect(items.every((item) => ["string", "number", "boolean"].includes(typeof item))).toBe(true);
        }
      }),
      { seed: SEED },
    );
  });

  test.each(INSTITUTION_TYPES)("with the layer that follows from the type %s", (type) => {
    const node = parseNode({ id: "institution:a", kind: "Institution", type }, "").value!;
    expect(nodeToProperties(node)).toMatchObject({ layer: LAYER_OF_INSTITUTION_TYPE[type] });
    expect(propertiesToNode("Institution", nodeToProperties(node))).not.toHaveProperty("layer");
  });

  test("and refuse an extra property that has the name of a derived one", () => {
    const node = parseNode({ id: "institution:a", kind: "Institution", nameFr: "A" }, "").value!;
    expect(() => nodeToProperties(node)).toThrow(/institution:a\.nameFr/);
  });
});

describe("what a driver hands over becomes plain data", () => {
  test("whole numbers stay exact, beyond 2^53 too", () => {
    expect(plainValue(42n)).toBe(42);
    expect(plainValue(2n ** 53n + 1n)).toBe("9007199254740993");
    expect(plainValue([1n, [2n]])).toEqual([1, [2]]);
  });

  test("anything that is no plain data becomes its text", () => {
    const date = new (class {
      toString() {
        return "2026-01-16";
      }
    })();
    expect(plainValue({ disclosed: date, name: "a", none: null })).toEqual({
      disclosed: "2026-01-16",
      name: "a",
      none: null,
    });
  });
});
