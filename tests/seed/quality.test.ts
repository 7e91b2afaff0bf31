/** The gates that every change of the dataset of this repository passes. */
import { describe, expect, test } from "vitest";
import { dayInterval } from "../../graph/model/dates.ts";
import { createGraph } from "../../graph/model/graph.ts";
import {
  type GraphLink,
  type GraphNode,
  type Incident,
  type Institution,
  localized as localizedSchema,
  type Platform,
} from "../../graph/model/schema.ts";
import { readDataset } from "../../seed/dataset.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";

const { data, meta } = await readDataset(OWN_DATASET);
const graph = createGraph(data);
const rows = [...data.nodes, ...data.links];
/** Nothing is known after early October 2026. */
const HORIZON = "2026-10-31";
const OWN_WORDS = ["Source", "DataCategory", "Weakness", "HAS_CLAIM", "CITES"];

const kindOf = (kind: string) => rows.filter((row) => row.kind === kind);
const namesOf = (node: Institution | Platform | Incident) =>
  node.name === null ? [] : [node.name.fr, node.name.en];
const sourcesOf = (row: GraphNode | GraphLink): readonly string[] =>
  row.kind === "Source" ? [] : row.sources;

test("the dataset is as large as it says", () => {
  const counts = Object.fromEntries(
    ["Institution", "Platform", "Incident", "DataCategory"].map((kind) => [kind, kindOf(kind).length]),
  );
  expect(counts["Institution"]).toBeGreaterThanOrEqual(500);
  expect(counts["Platform"]).toBeGreaterThanOrEqual(380);
  expect(counts["Incident"]).toBeGreaterThanOrEqual(300);
  expect(counts["DataCategory"]).toBeGreaterThanOrEqual(40);
  const flows = ["USES", "FEEDS", "OPERATES"].reduce((sum, kind) => sum + kindOf(kind).length, 0);
  expect(flows).toBeGreaterThanOrEqual(1_100);
});

test("every fact has a grade and a source", () => {
  const bare = rows.filter(
    (row) =>
      row.kind !== "Source" &&
      !OWN_WORDS.includes(row.kind) &&
      (row.grade === null || row.sources.length === 0),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test("every incident, institution and platform is named and described in both languages", () => {
  const mute = data.nodes.filter(
    (node) =>
      (node.kind === "Incident" || node.kind === "Institution" || node.kind === "Platform") &&
      (node.name === null || node.description === null),
  );
  expect(mute.map(({ id }) => id)).toEqual([]);
});

describe("texts are written as their language wants", () => {
  const localized = rows.flatMap((row) =>
    Object.values(row as Record<string, unknown>).flatMap((value) => {
      const text = localizedSchema.safeParse(value);
      return text.success ? [{ id: row.id, ...text.data }] : [];
    }),
  );

  test("with typographic apostrophes", () => {
    expect(localized.filter(({ fr, en }) => /'/.test(fr + en))).toEqual([]);
  });

  test("with a narrow space before French ; : ! ? and none before English ones", () => {
    expect(
      localized.filter(({ fr }) => /[^\u202f] ?[;!?](\s|$)| :/.test(fr.replaceAll(/https?:\S+/g, ""))),
    ).toEqual([]);
    expect(localized.filter(({ en }) => /\s[;:!?](\s|$)/.test(en))).toEqual([]);
  });
});

test("no date lies beyond what the sources can know", () => {
  const dates = rows.flatMap((row) =>
    Object.entries(row).flatMap(([field, value]) =>
      ["validFrom", "knownFrom", "disclosed", "detected", "occurredFrom", "occurredTo"].includes(field) &&
      typeof value === "string"
        ? [{ id: row.id, field, value }]
        : [],
    ),
  );
  expect(dates.filter(({ value }) => dayInterval(value).first > HORIZON)).toEqual([]);
});

test("no incident is disclosed before it can have happened, and no victim before its incident", () => {
  const early = graph.nodesOfKind("Incident").flatMap(({ id, occurredFrom, disclosed }) => {
    if (disclosed === null) return [id];
    const last = dayInterval(disclosed).last;
    const victims = graph.linksFrom(id).filter((link) => link.kind === "AFFECTED" && link.disclosed !== null);
    return [
      ...(occurredFrom !== null && dayInterval(occurredFrom).first > last ? [id] : []),
      ...victims
        .filter(
          (link) =>
            link.kind === "AFFECTED" && dayInterval(link.disclosed ?? "").last < dayInterval(disclosed).first,
        )
        .map((link) => link.id),
    ];
  });
  expect(early).toEqual([]);
});

test("a link learnt from an incident was known no earlier than the incident", () => {
  const wrong = data.links.filter((link) => {
    const learnt = "learntFrom" in link ? graph.nodeById.get(String(link.learntFrom)) : undefined;
    if (learnt?.kind !== "Incident" || learnt.disclosed === null) return false;
    return (
      typeof link.knownFrom !== "string" ||
      dayInterval(link.knownFrom).last < dayInterval(learnt.disclosed).first
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("every incident hits something, and every claim belongs to one incident and cites a source", () => {
  const idle = graph
    .nodesOfKind("Incident")
    .filter(({ id }) => !graph.linksFrom(id).some(({ kind }) => kind === "HIT"));
  expect(idle.map(({ id }) => id)).toEqual([]);
  const loose = graph
    .nodesOfKind("Claim")
    .filter(({ id }) => graph.linksTo(id).length !== 1 || graph.linksFrom(id).length === 0);
  expect(loose.map(({ id }) => id)).toEqual([]);
});

test("a figure has a unit, and is written in what it says", () => {
  const digits = (text: string) => text.replaceAll(/[\s\u202f.,]/g, "");
  const silent = graph.nodesOfKind("Claim").filter(({ quantity, unit, statement }) => {
    if (quantity === null) return unit !== null;
    const written = String(quantity).replace(".", "");
    const inWords = quantity < 20 || quantity >= 1_000_000;
    return unit === null || !(digits(statement.en).includes(written) || inWords);
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("a retracted or disputed figure is kept and marked", () => {
  const statuses = graph.nodesOfKind("Claim").map(({ status }) => status);
  expect(statuses.filter((status) => status === "retracted")).not.toEqual([]);
  expect(statuses.filter((status) => status === "disputed")).not.toEqual([]);
});

test("every source but the dataset's own has an address, and is cited", () => {
  const cited = new Set([
    ...rows.flatMap(sourcesOf),
    ...data.links.filter(({ kind }) => kind === "CITES").map(({ to }) => to),
  ]);
  const sources = graph.nodesOfKind("Source");
  expect(sources.filter(({ url, publisher }) => url === null && publisher !== "Ricochet")).toEqual([]);
  expect(sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
});

test("no two bodies and no two platforms share a name", () => {
  for (const kind of ["Institution", "Platform", "Incident"] as const) {
    const seen = new Map<string, string>();
    const twins = graph.nodesOfKind(kind).flatMap((node) =>
      [...new Set(namesOf(node))].flatMap((name) => {
        const key = name
          .toLowerCase()
          .normalize("NFKD")
          .replaceAll(/[^a-z0-9+]/g, "");
        const other = seen.get(key);
        seen.set(key, node.id);
        return other === undefined || other === node.id ? [] : [`${other} and ${node.id}: ${name}`];
      }),
    );
    expect(twins).toEqual([]);
  }
});

test("a class is never a member of the sort that it stands for", () => {
  const nested = data.links.filter((link) => {
    const [child, parent] = [graph.nodeById.get(link.from), graph.nodeById.get(link.to)];
    return (
      link.kind === "PART_OF" &&
      child?.kind === "Institution" &&
      parent?.kind === "Institution" &&
      child.class &&
      parent.class &&
      child.type !== parent.type
    );
  });
  expect(nested.map(({ id }) => id)).toEqual([]);
});

test("a SIREN has the check digit of the national register", () => {
  const isLuhn = (digits: string) =>
    [...digits].reverse().reduce((sum, digit, index) => {
      const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return sum + (doubled > 9 ? doubled - 9 : doubled);
    }, 0) %
      10 ===
    0;
  const wrong = graph.nodesOfKind("Institution").filter(({ siren }) => siren !== null && !isLuhn(siren));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("the data sheet says that nothing is known after early October 2026", () => {
  expect(meta.gaps.map(({ en }) => en).join(" ")).toContain("early October 2026");
});
