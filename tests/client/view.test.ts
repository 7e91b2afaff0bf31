import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FILTER_NAMES } from "../../client/state/filters.ts";
import { DATA_SECTIONS } from "../../client/state/pageName.ts";
import { INCIDENT_VIEWS } from "../../client/state/parts/incidents.ts";
import { LAYOUTS, MATRIX_SORTS } from "../../client/state/parts/picture.ts";
import { SIDES } from "../../client/state/parts/whatIf.ts";
import { LANGUAGES, OPENING_VIEW, parseView, type View, viewUrl } from "../../client/state/view.ts";
import type { Intervention } from "../../graph/contract.ts";
import { NO_LAYER } from "../../graph/incidents/filter.ts";
import { EFFECTS, GRADES, LAYERS, LINK_KINDS, UNITS, VERIFICATIONS } from "../../graph/model/vocabulary.ts";
import { CONNECTS_BY_DEFAULT, DIRECTIONS, GROUPINGS } from "../../graph/neighbourhood/exploration.ts";

const SEED = 20261125;
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})?$/);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const date = fc.constantFrom("2026", "2026-01", "2026-01-16");
const idOf = (...kinds: string[]) =>
  fc.tuple(fc.constantFrom(...kinds), slug).map((parts) => parts.join(":"));
const set = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { maxLength: 4 });

const linkIdText = fc.oneof(
  fc.tuple(slug, slug).map(([from, to]) => `uses:${from}--${to}`),
  fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /^[^\p{Cc}\p{Cs}\u2028\u2029]+$/u.test(text)),
);
const intervention: fc.Arbitrary<Intervention> = fc.oneof(
  linkIdText.map((link) => ({ kind: "cut" as const, link })),
  fc
    .tuple(linkIdText, set(slug))
    .map(([link, categories]) => ({ kind: "minimise" as const, link, categories })),
  idOf("platform").map((node) => ({ kind: "harden" as const, node })),
  idOf("platform").map((node) => ({ kind: "second-supplier" as const, node })),
  fc
    .tuple(idOf("platform", "institution"), set(slug))
    .map(([node, categories]) => ({ kind: "shorten-retention" as const, node, categories })),
);
const anyId = idOf("platform", "institution", "incident", "category");
const exploration: fc.Arbitrary<View["exploration"]> = fc.record({
  around: set(anyId),
  expansions: fc.uniqueArray(
    fc.record({
      node: anyId,
      kind: fc.constantFrom(...LINK_KINDS),
      direction: fc.constantFrom(...DIRECTIONS),
    }),
    { maxLength: 4, selector: (expansion) => JSON.stringify(expansion) },
  ),
  connections: fc.uniqueArray(fc.record({ from: anyId, to: anyId }), {
    maxLength: 3,
    selector: (connection) => JSON.stringify(connection),
  }),
  connectBy: fc.oneof(
    fc.constant(CONNECTS_BY_DEFAULT),
    fc.uniqueArray(fc.constantFrom(...LINK_KINDS), { minLength: 1 }),
  ),
  hidden: set(anyId),
  pinned: set(anyId),
  grouping: fc.constantFrom(...GROUPINGS),
});
const view: fc.Arbitrary<View> = fc.record({
  exploration,
  picked: set(anyId),
  filters: fc.uniqueArray(fc.record({ name: fc.constantFrom(...FILTER_NAMES), value: slug }), {
    maxLength: 4,
    selector: (filter) => JSON.stringify(filter),
  }),
  held: maybe(fc.stringMatching(/^[\w-]{0,12}\.[\w-]{0,12}$/)),
  page: fc.oneof(
    fc.constantFrom<View["page"]>(
      { name: "explore" },
      { name: "incidents" },
      { name: "data" },
      { name: "stories" },
    ),
    slug.map((id) => ({ name: "story" as const, id })),
    slug.map((id) => ({ name: "incident" as const, id: `incident:${id}` })),
    fc.constantFrom(...DATA_SECTIONS).map((section) => ({ name: "data" as const, section })),
  ),
  language: maybe(fc.constantFrom(...LANGUAGES)),
  origins: set(idOf("platform", "institution")),
  effect: fc.constantFrom(...EFFECTS),
  categories: maybe(set(slug)),
  floor: fc.constantFrom(...GRADES),
  asOf: maybe(date),
  knownBy: maybe(date),
  replay: maybe(idOf("incident")),
  interventions: fc.uniqueArray(intervention, { maxLength: 5, selector: (each) => JSON.stringify(each) }),
  side: fc.constantFrom(...SIDES),
  advice: fc.boolean(),
  wave: maybe(fc.nat({ max: 20 })),
  selected: maybe(idOf("platform", "institution")),
  boxes: set(slug).map((boxes) => boxes.sort()),
  table: fc.boolean(),
  step: maybe(slug),
  speaker: fc.boolean(),
  fromStory: maybe(slug),
  layout: fc.constantFrom(...LAYOUTS),
  matrixSort: fc.constantFrom(...MATRIX_SORTS),
  openedLayer: maybe(fc.constantFrom(...LAYERS)),
  incidentView: fc.constantFrom(...INCIDENT_VIEWS),
  incidentFilter: fc.record({
    layers: fc.subarray([...LAYERS, NO_LAYER]),
    standings: fc.subarray([...VERIFICATIONS]),
    years: fc.subarray(["2024", "2025", "2026"]),
    weaknesses: set(idOf("weakness")),
    responders: set(idOf("institution")),
    exposed: set(slug),
    cascades: fc.boolean(),
    between: maybe(fc.constant({ from: "2025-11-01", to: "2026-02-28" })),
  }),
  days: maybe(fc.constant({ from: "2025-01-01", to: "2026-03-31" })),
  sizeUnit: fc.constantFrom(...UNITS),
  find: fc.string({ maxLength: 40 }),
  onlyAlone: fc.boolean(),
  claims: fc.constantFrom("with" as const, "without" as const),
  // The text of a query belongs to its own page; see console/address.test.ts.
  cypher: fc.constant(null),
  values: fc.constant({}),
  answerForm: fc.constant("table" as const),
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

  test("has interventions in words that can be read", () => {
    const url = viewUrl({
      ...OPENING_VIEW,
      origins: ["platform:hubee"],
      interventions: [
        { kind: "cut", link: "uses:cnaf--hubee" },
        { kind: "minimise", link: "feeds:dgs--hubee", categories: ["identity", "income"] },
        { kind: "harden", node: "platform:hubee" },
        { kind: "shorten-retention", node: "platform:hubee", categories: [] },
      ],
    });
    expect(url).toBe(
      "/?origin=platform:hubee&if=cut+uses:cnaf--hubee&if=minimise+identity,income+feeds:dgs--hubee&if=harden+platform:hubee&if=shorten-retention+-+platform:hubee",
    );
  });

  test.each([
    "cut",
    "cut ",
    "minimise Identity uses:a--b",
    "minimise uses:a--b",
    "harden uses",
    "melt platform:a",
  ])("drops the intervention %j, which nobody can make", (text) => {
    const { view: read, dropped } = parseView("/", `?if=${encodeURIComponent(text)}&if=cut+uses:a--b`);
    expect(dropped).toEqual(["if"]);
    expect(read.interventions).toEqual([{ kind: "cut", link: "uses:a--b" }]);
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
