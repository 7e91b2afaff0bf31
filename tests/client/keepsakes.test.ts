import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joined, noteOn, withNote, withView } from "../../client/state/keeping.ts";
import {
  type Keepsakes,
  type KeepsakesRefusal,
  NOTHING_KEPT,
  readKeepsakes,
  writeKeepsakes,
} from "../../client/state/keepsakes.ts";

const SEED = 20261125;
const text = (maxLength: number) => fc.string({ maxLength, unit: "binary" });
const address = fc.constantFrom(
  "/",
  "/?origin=platform:hubee&effect=outage",
  "/?around=platform:hubee&expand=platform:hubee.uses.in&pick=platform:hubee",
  "/incidents/hubee-2026",
);
const view = fc.record({
  name: text(200).filter((name) => name.trim() !== ""),
  note: text(500),
  address,
  savedOn: fc.constantFrom("2026-01-16", "2026-11-25"),
});
const note = fc.record({
  node: fc.constantFrom("platform:a", "institution:b", "incident:c"),
  text: text(500),
});
const keepsakes: fc.Arbitrary<Keepsakes> = fc.record({
  views: fc.uniqueArray(view, { selector: ({ name }) => name, maxLength: 4 }),
  notes: fc.uniqueArray(note, { selector: ({ node }) => node, maxLength: 3 }),
});

const VIEW = { name: "A", note: "", address: "/?origin=platform:hubee", savedOn: "2026-01-16" };
const fileOf = (part: object) =>
  JSON.stringify({ format: "ricochet-keepsakes-1", views: [], notes: [], ...part });

describe("the file of saved views and notes", () => {
  test("gives the same back, whatever names and notes say", () => {
    fc.assert(
      fc.property(keepsakes, (kept) => {
        expect(readKeepsakes(writeKeepsakes(kept))).toEqual({ keepsakes: kept, refusal: null });
      }),
      { seed: SEED },
    );
  });

  test("never makes reading fail, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => fileOf({ views: [JSON.parse(json)] })),
        ),
        (any) => {
          expect(() => readKeepsakes(any)).not.toThrow();
        },
      ),
      { seed: SEED },
    );
  });

  const refusals: [string, string, KeepsakesRefusal][] = [
    ["that is no JSON", "{", { reason: "not-json", at: "" }],
    ["of somebody else", '{"views":[]}', { reason: "not-ours", at: "" }],
    ["that is too large", `"${"a".repeat(5_000_000)}"`, { reason: "too-large", at: "" }],
    [
      "with a script for an address",
      fileOf({ views: [{ ...VIEW, address: "javascript:alert(1)" }] }),
      { reason: "does-not-fit", at: "views[0].address" },
    ],
    [
      "with an address elsewhere",
      fileOf({ views: [VIEW, { ...VIEW, address: "//elsewhere.example/" }] }),
      { reason: "does-not-fit", at: "views[1].address" },
    ],
    [
      "with a name of 5,000 letters",
      fileOf({ views: [{ ...VIEW, name: "a".repeat(5000) }] }),
      { reason: "does-not-fit", at: "views[0].name" },
    ],
    [
      "whose view is its own prototype",
      fileOf({ views: [JSON.parse('{"__proto__":{"name":"A"}}')] }),
      { reason: "does-not-fit", at: "views[0].address" },
    ],
    [
      "with a note on no node",
      fileOf({ notes: [{ node: "__proto__", text: "" }] }),
      { reason: "does-not-fit", at: "notes[0].node" },
    ],
    ["with a list for a note", fileOf({ notes: [[]] }), { reason: "does-not-fit", at: "notes[0]" }],
  ];
  test.each(refusals)("%s is refused, with the place", (_label, file, refusal) => {
    expect(readKeepsakes(file)).toEqual({ keepsakes: null, refusal });
  });
});

describe("what is kept", () => {
  test("loses nothing when a file is brought in, and brought in twice is brought in once", () => {
    fc.assert(
      fc.property(keepsakes, keepsakes, (here, imported) => {
        const all = joined(here, imported);
        expect(all.views.slice(0, here.views.length)).toEqual(here.views);
        for (const { address: to, note: words } of imported.views)
          expect(all.views.some((each) => each.address === to && each.note === words)).toBe(true);
        for (const { node, text: words } of [...here.notes, ...imported.notes])
          if (words.trim() !== "") expect(noteOn(all, node)).toContain(words);
        expect(new Set(all.views.map(({ name }) => name)).size).toBe(all.views.length);
        expect(joined(all, here)).toEqual(all);
      }),
      { seed: SEED },
    );
  });

  test("a view of the same name takes the other's place, and an empty note goes", () => {
    const two = withView(withView(NOTHING_KEPT, VIEW), { ...VIEW, address: "/data" });
    expect(two.views.map(({ address: to }) => to)).toEqual(["/data"]);
    expect(withNote(withNote(NOTHING_KEPT, "platform:a", "x"), "platform:a", " ").notes).toEqual([]);
  });
});
