import { describe, expect, test } from "vitest";
import { forAudience, withheldIn } from "../../../graph/files/audience.ts";
import { GRAPH_FORMATS } from "../../../graph/files/formats.ts";
import { subset } from "../../../graph/files/subset.ts";
import { type GraphData, parseGraph } from "../../../graph/model/parse.ts";
import { ABOUT } from "./about.ts";

/** Every text of a row that is not for all holds this word. */
const SECRET = "classified";
const named = (text: string) => ({ fr: text, en: text });

function markedGraph(): GraphData {
  const incident = { kind: "Incident", disclosed: "2026", verification: "confirmed" };
  const uses = { kind: "USES", from: "institution:open", grade: "documented" };
  return parseGraph({
    nodes: [
      {
        id: "institution:open",
        kind: "Institution",
        name: named("Open"),
        sources: ["source:open", `source:${SECRET}`],
      },
      { id: `institution:${SECRET}`, kind: "Institution", name: named(SECRET), audience: "partners" },
      { id: "platform:open", kind: "Platform", name: named("Open"), audience: "public" },
      { id: `platform:${SECRET}`, kind: "Platform", name: named(SECRET), audience: "internal" },
      { id: `category:${SECRET}`, kind: "DataCategory", name: named(SECRET), audience: "internal" },
      { ...incident, id: "incident:open", name: named("Open") },
      { ...incident, id: `incident:${SECRET}`, name: named(SECRET), audience: "internal" },
      {
        id: "source:open",
        kind: "Source",
        title: "Open",
        publisher: "Press",
        type: "press",
        url: "https://example.org/open",
      },
      {
        id: `source:${SECRET}`,
        kind: "Source",
        title: SECRET,
        publisher: SECRET,
        type: "press",
        audience: "partners",
      },
      {
        id: `claim:${SECRET}`,
        kind: "Claim",
        speaker: "official",
        who: named(SECRET),
        statement: named(SECRET),
        status: "confirmed",
        audience: "internal",
      },
      {
        id: "claim:open",
        kind: "Claim",
        speaker: "press",
        who: named("Press"),
        about: `platform:${SECRET}`,
        statement: named("Open"),
        status: "confirmed",
      },
    ],
    links: [
      {
        ...uses,
        id: "uses:open",
        to: "platform:open",
        categories: ["open", SECRET],
        learntFrom: `incident:${SECRET}`,
      },
      { ...uses, id: `uses:${SECRET}`, to: `platform:${SECRET}` },
      {
        ...uses,
        id: `feeds:${SECRET}`,
        kind: "FEEDS",
        to: "platform:open",
        audience: "internal",
        remark: SECRET,
      },
      { id: "hit:open", kind: "HIT", from: "incident:open", to: "platform:open" },
      { id: "has-claim:open", kind: "HAS_CLAIM", from: "incident:open", to: "claim:open" },
      { id: `has-claim:${SECRET}`, kind: "HAS_CLAIM", from: "incident:open", to: `claim:${SECRET}` },
    ],
  });
}

describe("a public audience", () => {
  const { data, leftOut, withheld } = forAudience(markedGraph(), "public");

  test("is shown no marked row, nothing that hangs on one, and is told how many", () => {
    expect(data.nodes.map(({ id }) => id).filter((id) => id.includes(SECRET))).toEqual([]);
    expect(data.links.map(({ id }) => id)).toEqual(["uses:open", "hit:open", "has-claim:open"]);
    expect(leftOut).toEqual({ nodes: 6, links: 3 });
    expect(withheld).toHaveLength(9);
  });

  test.each(Object.entries(GRAPH_FORMATS))("finds no word of them in the bytes of %s", (_, { write }) => {
    const whole = write(markedGraph(), ABOUT).map(({ text }) => text);
    expect(whole.join("")).toContain(SECRET);
    const files = write(data, { ...ABOUT, leftOut });
    expect(files.map(({ text }) => text).join("")).not.toContain(SECRET);
    for (const { text } of files) expect(withheldIn(text, withheld)).toEqual([]);
  });
});

test("partners see what is for partners, and internal files hold everything", () => {
  const partners = forAudience(markedGraph(), "partners");
  expect(partners.data.nodes.map(({ id }) => id)).toContain(`institution:${SECRET}`);
  expect(partners.leftOut).toEqual({ nodes: 4, links: 3 });
  expect(forAudience(markedGraph(), "internal").data).toEqual(markedGraph());
});

test("an id that stands in a text of another row is found in the finished file", () => {
  const id = `platform:${SECRET}`;
  expect(withheldIn(`"name": "as on ${id}, it is"`, [id])).toEqual([id]);
  expect(withheldIn(`"name": "as on ${id}-two"`, [id])).toEqual([]);
});

test("a mark that is none is refused", () => {
  const node = { id: "platform:p", kind: "Platform", audience: "secret" };
  expect(() => parseGraph({ nodes: [node], links: [] })).toThrow(/audience/);
});

test("a subset has the nodes that are named and the links among them", () => {
  const part = subset(markedGraph(), ["institution:open", "platform:open"]);
  expect(part.links.map(({ id }) => id)).toEqual(["uses:open", `feeds:${SECRET}`]);
  expect(() => subset(markedGraph(), ["platform:none"])).toThrow('no node "platform:none"');
});
