import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES, OPENING_VIEW, parseView, type View, viewUrl } from "../../client/state/view.ts";
import { EFFECTS, GRADES } from "../../graph/model/vocabulary.ts";

const SEED = 20261125;
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})?$/);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const date = fc.constantFrom("2026", "2026-01", "2026-01-16");
const idOf = (...kinds: string[]) =>
  fc.tuple(fc.constantFrom(...kinds), slug).map((parts) => parts.join(":"));
const set = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { maxLength: 4 });

const view: fc.Arbitrary<View> = fc.record({
  page: fc.oneof(
    fc.constantFrom<View["page"]>({ name: "explore" }, { name: "incidents" }, { name: "data" }),
    slug.map((id) => ({ name: "incident" as const, id: `incident:${id}` })),
  ),
  language: maybe(fc.constantFrom(...LANGUAGES)),
  origins: set(idOf("platform", "institution")),
  effect: fc.constantFrom(...EFFECTS),
  categories: maybe(set(slug)),
  floor: fc.constantFrom(...GRADES),
  asOf: maybe(date),
  knownBy: maybe(date),
  replay: maybe(idOf("incident")),
  wave: maybe(fc.nat({ max: 20 })),
  selected: maybe(idOf("platform", "institution")),
  boxes: set(slug).map((boxes) => boxes.sort()),
  table: fc.boolean(),
  version: maybe(slug.map((text) => text.replace("-", ""))),
});

const split = (url: string) => {
  const [path = "", query = ""] = url.split("?");
  return parseView(path, query === "" ? "" : `?${query}`);
};

describe("the address of a view", () => {
  test("gives the same view back", () => {
    fc.assert(
      fc.property(view, (made) => {
        expect(split(viewUrl(made))).toEqual({ view: made, dropped: [] });
      }),
      { seed: SEED },
    );
  });

  test("of the opening view is the bare address", () => {
    expect(viewUrl(OPENING_VIEW)).toBe("/");
  });

  test("never makes reading fail, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, query) => {
        expect(() => parseView(`/${path}`, `?${query}`)).not.toThrow();
      }),
      { seed: SEED },
    );
  });

  test("names the parts that were not understood, and leaves them out", () => {
    const { view: read, dropped } = parseView(
      "/",
      "?origin=platform:hubee&origin=<img>&floor=certain&as-of=2026-02-30",
    );
    expect(dropped).toEqual(["origin", "floor", "as-of"]);
    expect(read).toEqual({ ...OPENING_VIEW, origins: ["platform:hubee"] });
  });
});
