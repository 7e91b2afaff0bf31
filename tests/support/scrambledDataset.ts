/** The real dataset with its links thrown about: cycles, every mode, unknown and empty lists, dates everywhere. */
import fc from "fast-check";
import type { GraphLink } from "../../graph/model/schema.ts";
import { CRITICALITIES, DEPENDENCY_MODES, GRADES } from "../../graph/model/vocabulary.ts";
import type { Dataset } from "../../seed/dataset.ts";
import { contentVersion } from "../../seed/version.ts";

const date = fc.option(fc.constantFrom("2021", "2023-05", "2025-12", "2025-12-31", "2026-01-20"), {
  nil: null,
});

const change = fc.record({
  grade: fc.constantFrom(...GRADES),
  mode: fc.option(fc.constantFrom(...DEPENDENCY_MODES), { nil: null, freq: 8 }),
  criticality: fc.option(fc.constantFrom(...CRITICALITIES), { nil: null, freq: 2 }),
  categories: fc.constantFrom("kept", "kept", "unknown", "none"),
  isDropped: fc.boolean(),
  otherHost: fc.option(fc.nat(), { nil: null, freq: 1 }),
  validFrom: date,
  validTo: date,
  knownFrom: date,
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

export function scramble(dataset: Dataset, seed: number): Dataset {
  const { data } = dataset;
  const platforms = data.nodes.filter(({ kind }) => kind === "Platform").map(({ id }) => id);
  const changes = fc.sample(change, { seed, numRuns: data.links.length });
  const links = data.links.flatMap((link, at) => changed(link, changes[at] as Change, platforms));
  const scrambled = { nodes: data.nodes, links };
  return { ...dataset, data: scrambled, version: contentVersion(scrambled) };
}

function changed(link: GraphLink, change: Change, platforms: readonly string[]): GraphLink[] {
  const { grade, mode, criticality, categories, isDropped, otherHost, ...dates } = change;
  switch (link.kind) {
    case "USES":
    case "FEEDS": {
      const carried = { kept: link.categories, unknown: null, none: [] }[categories];
      return [{ ...link, ...dates, grade, categories: carried }];
    }
    case "DEPENDS_ON": {
      const to = otherHost === null ? link.to : (platforms[otherHost % platforms.length] as string);
      return [{ ...link, ...dates, grade, mode, criticality, to }];
    }
    case "HOLDS":
      return isDropped ? [] : [link];
    default:
      return [link];
  }
}
