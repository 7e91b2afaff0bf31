/** The committed decisions of curation, checked against the dataset without the facts they came from. */
import { describe, expect, test } from "vitest";
import { readDataset } from "../../seed/dataset.ts";
import { readCuration } from "../../seed/reconcile/curation.ts";
import type { Facts } from "../../seed/reconcile/factsFolder.ts";
import { addedIncidents, reconcile } from "../../seed/reconcile/reconcile.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";

const { data } = await readDataset(OWN_DATASET);
const curation = await readCuration();
const ids = new Set(data.nodes.map(({ id }) => id));

describe("curation", () => {
  test("resolves each name of the facts to a body or platform of the dataset, or says why to none", () => {
    const wrong = curation.names.filter(({ is, note }) => (is === null ? note === undefined : !ids.has(is)));
    expect(wrong).toEqual([]);
  });

  test("names no row twice in one file", () => {
    const keys = curation.names.map((entry) => `${entry.in} ${entry.name} ${entry.is}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("traces rows only to incidents that exist", () => {
    const { incidents, context } = curation.provenance;
    const slugs = [...Object.values(incidents), ...Object.values(context)].flat();
    expect(slugs.filter((slug) => !ids.has(`incident:${slug}`))).toEqual([]);
  });

  test("accounts for every incident: from the facts, or listed as added", () => {
    const fromFacts = new Set(Object.values(curation.provenance.incidents).flat());
    const all = data.nodes.filter(({ kind }) => kind === "Incident").length;
    expect(fromFacts.size + addedIncidents(curation, data).length).toBe(all);
  });
});

describe("reconciliation", () => {
  const facts = (change: Partial<Facts>): Facts => ({
    "institutions.json": [],
    "platforms.json": [],
    "dependencies.json": [],
    "core-incidents.json": [],
    "tracker-incidents.json": [],
    "tracker-clusters.json": [],
    "context.json": { sanctions: [], statistics: [], findings: [], not_found: [] },
    ...change,
  });
  const outcomesOf = (change: Partial<Facts>, file: string) =>
    reconcile(facts(change), curation, data).find((entry) => entry.file === file)?.outcomes;

  test("finds a row that the dataset does not carry", () => {
    expect(
      outcomesOf({ "institutions.json": [{ id: "cnaf" }, { id: "atlantis" }] }, "institutions.json"),
    ).toEqual([
      expect.objectContaining({ row: "cnaf", outcome: "kept" }),
      expect.objectContaining({ row: "atlantis", outcome: "lost" }),
    ]);
  });

  test("finds a source that was dropped, whatever the protocol", () => {
    const [url] = data.nodes.flatMap((node) => (node.kind === "Source" && node.url ? [node.url] : []));
    const row = {
      id: "dinum-2026-09",
      organisation: "DINUM",
      sources: [`${url}/`, "https://nowhere.example/"],
    };
    expect(
      outcomesOf({ "tracker-incidents.json": [row] }, "tracker-incidents.json, sources")?.map(
        ({ outcome }) => outcome,
      ),
    ).toEqual(["kept", "lost"]);
  });

  test("tells a refused row with its reason", () => {
    const [refused] = curation.provenance.refused.filter(({ row }) => row === "sanction:cnil-cegedim-2024");
    const sanctions = [{ id: "cnil-cegedim-2024", sources: [] }];
    const context = { sanctions, statistics: [], findings: [], not_found: [] };
    expect(outcomesOf({ "context.json": context }, "context.json")).toEqual([
      expect.objectContaining({ outcome: "refused", why: refused?.why }),
    ]);
  });
});
