/** Seeded random graphs with what makes the rules hard: cycles, parallel links, unknowns, every mode and grade. */
import fc from "fast-check";
import { DEPENDENCY_MODES, GRADES, INSTITUTION_TYPES } from "../../../graph/model/vocabulary.ts";
import { compiledOf, institution, platform } from "./build.ts";

const PLATFORMS = 5;
const INSTITUTIONS = 6;
const slugs = fc.subarray(["identity", "income", "health"]);
const grade = fc.constantFrom(...GRADES);
const place = (count: number) => fc.nat({ max: count - 1 });

const institutions = fc.tuple(
  ...Array.from({ length: INSTITUTIONS }, (_, index) =>
    fc
      .record({
        class: fc.boolean(),
        mandatory: fc.constantFrom(true, false, null),
        type: fc.constantFrom(...INSTITUTION_TYPES.slice(0, 3)),
      })
      .map((more) => institution(`i${index}`, more)),
  ),
);
const flow = fc.record({
  kind: fc.constantFrom("USES", "FEEDS"),
  from: place(INSTITUTIONS).map((index) => `institution:i${index}`),
  to: place(PLATFORMS).map((index) => `platform:p${index}`),
  categories: fc.option(slugs),
  grade,
});
const dependency = fc.record({
  kind: fc.constant("DEPENDS_ON"),
  from: place(PLATFORMS).map((index) => `platform:p${index}`),
  to: place(PLATFORMS).map((index) => `platform:p${index}`),
  mode: fc.constantFrom(...DEPENDENCY_MODES, null),
  criticality: fc.constantFrom("hard", "soft", null),
  grade,
});

export const randomGraph = fc
  .record({
    institutions,
    flows: fc.array(flow, { maxLength: 14 }),
    dependencies: fc.array(dependency, { maxLength: 8 }),
  })
  .map(({ institutions, flows, dependencies }) =>
    compiledOf(
      ...institutions,
      ...Array.from({ length: PLATFORMS }, (_, index) => platform(`p${index}`)),
      ...[...flows, ...dependencies].map((link, index) => ({ ...link, id: `link-${index}` })),
    ),
  );

export const SEEDED = { seed: 20261125, numRuns: 150 } as const;
