import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createGraph } from "../../graph/model/graph.ts";
import { readDataset } from "../../seed/dataset.ts";
import { KINDS } from "../../seed/files.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";

const FOLDER = fileURLToPath(new URL("../../seed/examples/ostrelle", import.meta.url));
const { meta, data, formatOf } = await readDataset(FOLDER);
const graph = createGraph(data);

describe("the teaching example", () => {
  test("says in its title that the country is imaginary, and in every source that it is fictional", () => {
    expect(meta.title.fr).toContain("imaginaire");
    expect(meta.title.en).toContain("imaginary");
    for (const source of graph.nodesOfKind("Source")) {
      expect(source.publisher).toContain("(fictional)");
      expect(source.url ?? "https://example.org/").toMatch(/^https:\/\/example\.org\//);
    }
  });

  test.each(KINDS)("has rows of the kind %s, as CSV", (kind) => {
    expect([...data.nodes, ...data.links].filter((row) => row.kind === kind).length).toBeGreaterThan(0);
    expect(formatOf(kind)).toBe("csv");
  });

  test("shows what is easily mistaken: unknown and no categories, a class, partial dates, rival claims", () => {
    const flows = data.links.flatMap((link) => (link.kind === "USES" ? [link] : []));
    expect(flows.map(({ categories }) => categories)).toContain(null);
    expect(flows.map(({ categories }) => categories)).toContainEqual([]);
    expect(graph.nodesOfKind("Institution").filter((each) => each.class)).toHaveLength(1);
    expect(new Set(flows.map(({ validFrom }) => validFrom?.length ?? 0))).toEqual(new Set([0, 4, 7]));
    expect(new Set(graph.nodesOfKind("Claim").map(({ status }) => status))).toEqual(
      new Set(["confirmed", "disputed"]),
    );
    expect(new Set(data.links.flatMap((link) => link.grade ?? []))).toEqual(
      new Set(["documented", "reported", "claimed", "inferred"]),
    );
  });

  test("has no row in common with the dataset of this repository", async () => {
    const own = await readDataset(OWN_DATASET);
    const ids = new Set([...own.data.nodes, ...own.data.links].map(({ id }) => id));
    expect([...data.nodes, ...data.links].filter(({ id }) => ids.has(id))).toEqual([]);
  });
});
