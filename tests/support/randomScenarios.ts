/** Scenarios that make a difference on a given graph, drawn with a seed. */
import fc from "fast-check";
import { type Intervention, type Scenario, scenarioSchema } from "../../graph/contract.ts";
import { EFFECTS, GRADES, LINK_RULES } from "../../graph/model/vocabulary.ts";
import type { CompiledGraph } from "../../graph/propagation/compile.ts";
import { propagate } from "../../graph/propagation/propagate.ts";

const DATES = ["2022-06", "2024-02-29", "2025", "2025-12-31", "2026-01", "2026-01-15", "2026-09", "2026"];

/** What a scenario asks for, without the values. Queries have one text for each. */
const shape = fc.record({
  effect: fc.constantFrom(...EFFECTS),
  fromInstitutionToo: fc.boolean(),
  categories: fc.constantFrom("all", "all", "some", "some", "none"),
  hasAsOf: fc.boolean(),
  hasKnownBy: fc.boolean(),
  interventions: fc.subarray(["cut", "minimise", "harden", "second-supplier"] as const),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

interface SampleSize {
  readonly seed: number;
  readonly shapes: number;
  readonly scenariosOfEach: number;
}

/** The same scenarios for the same seed and graph. */
export function sampleScenarios(compiled: CompiledGraph, { seed, shapes, scenariosOfEach }: SampleSize) {
  return fc
    .sample(shape, { seed, numRuns: shapes })
    .flatMap((each, at) =>
      fc.sample(scenarioOf(compiled, each), { seed: seed + at, numRuns: scenariosOfEach }),
    );
}

function scenarioOf(compiled: CompiledGraph, shape: Shape): fc.Arbitrary<Scenario> {
  const { effect, fromInstitutionToo, categories, hasAsOf, hasKnownBy } = shape;
  // Drawn by their links: what nothing is joined to would be over before it begins.
  const links = compiled.graph.links.filter(({ kind }) => LINK_RULES[kind].conducts);
  const users = links.filter(({ kind }) => kind === "USES").map(({ from }) => from);
  const slugs = links.flatMap((link) => ("categories" in link ? (link.categories ?? []) : []) as string[]);
  const date = fc.constantFrom(...DATES);
  const platforms = fc.uniqueArray(fc.constantFrom(...links.map(({ to }) => to)), {
    minLength: 1,
    maxLength: 2,
  });
  const institution = fromInstitutionToo ? [fc.constantFrom(...users)] : [];
  const some = fc.uniqueArray(fc.constantFrom(...slugs), { minLength: 1, maxLength: 4 });
  return fc
    .record({
      origins: fc.tuple(platforms, ...institution).map((ids) => ids.flat()),
      floor: fc.oneof(fc.constant("inferred" as const), fc.constantFrom(...GRADES)),
      categories: categories === "some" ? some : fc.constant(categories === "all" ? null : []),
      asOf: hasAsOf ? date : fc.constant(null),
      knownBy: hasKnownBy ? date : fc.constant(null),
      picks: fc.array(fc.tuple(fc.nat(), some), { minLength: 8, maxLength: 8 }),
    })
    .map(({ picks, ...fields }) => {
      const scenario = scenarioSchema.parse({ effect, ...fields });
      return { ...scenario, interventions: interventionsOn(compiled, scenario, shape, picks) };
    });
}

/** Changes to what conducts, since a change elsewhere changes nothing; two of each kind asked for. */
function interventionsOn(
  compiled: CompiledGraph,
  scenario: Scenario,
  { interventions: kinds }: Shape,
  picks: readonly (readonly [number, readonly string[]])[],
): Intervention[] {
  const { reached, links } = propagate(compiled, scenario);
  const platforms = reached.filter(({ kind }) => kind === "Platform");
  const flows = links.filter((id) => ["USES", "FEEDS"].includes(compiled.graph.linkById.get(id)?.kind ?? ""));
  return picks.flatMap(([at, categories], index): Intervention[] => {
    const kind = kinds[index % Math.max(1, kinds.length)];
    const pick = <T>(items: readonly T[]) => items[at % Math.max(1, items.length)];
    const node = pick(platforms)?.id;
    const link = pick(kind === "minimise" ? flows : links);
    if ((kind === "harden" || kind === "second-supplier") && node !== undefined) return [{ kind, node }];
    if (kind === "cut" && link !== undefined) return [{ kind, link }];
    if (kind === "minimise" && link !== undefined) return [{ kind, link, categories: [...categories] }];
    return [];
  });
}
