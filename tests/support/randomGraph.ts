/** Random small graphs and scenarios: everything the model allows, and often what is awkward about it. */
import fc from "fast-check";
import { type Scenario, scenarioSchema } from "../../graph/contract.ts";
import { type GraphData, parseGraph } from "../../graph/model/parse.ts";
import { CRITICALITIES, DEPENDENCY_MODES, EFFECTS, GRADES } from "../../graph/model/vocabulary.ts";

export interface Case {
  readonly data: GraphData;
  readonly scenario: Scenario;
}

const DATES = ["2019", "2021-06", "2023", "2023-02", "2023-02-28", "2024-02-29", "2025-11", "2026"];
const date = fc.option(fc.constantFrom(...DATES), { freq: 2 });
const grade = fc.constantFrom(...GRADES);

/** @param count how many different categories there are to draw from; more than 32 need a second word */
const categoriesFrom = (count: number) =>
  fc.uniqueArray(fc.nat(count - 1), { maxLength: 6 }).map((numbers) => numbers.map((n) => `c${n}`));

function linkArbitrary(platforms: number, institutions: number, categories: number) {
  const platform = fc.nat(platforms - 1).map((n) => `platform:p${n}`);
  const institution = fc.nat(institutions - 1).map((n) => `institution:i${n}`);
  const evidence = { grade, validFrom: date, validTo: date, knownFrom: date };
  const flow = fc.record({
    kind: fc.constantFrom("USES", "FEEDS"),
    from: institution,
    to: platform,
    categories: fc.option(categoriesFrom(categories), { freq: 4 }),
    ...evidence,
  });
  const dependency = fc.record({
    kind: fc.constant("DEPENDS_ON"),
    from: platform,
    to: platform,
    mode: fc.option(fc.constantFrom(...DEPENDENCY_MODES), { freq: 8 }),
    criticality: fc.option(fc.constantFrom(...CRITICALITIES), { freq: 2 }),
    ...evidence,
  });
  const holding = fc.record({
    kind: fc.constant("HOLDS"),
    from: fc.oneof(platform, institution),
    to: fc.nat(categories - 1).map((n) => `category:c${n}`),
    grade,
  });
  const idle = fc.record({ kind: fc.constant("OPERATES"), from: institution, to: platform, grade });
  return fc.oneof(
    { weight: 5, arbitrary: flow },
    { weight: 6, arbitrary: dependency },
    { weight: 2, arbitrary: holding },
    { weight: 1, arbitrary: idle },
  );
}

/** What is counted, and plays no part in the rules. */
const TRAITS = [
  { mandatory: true, type: "ministry" },
  { mandatory: false, type: "hospital-group" },
  { mandatory: true, type: null },
];

function dataArbitrary(platforms: number, institutions: number, categories: number): fc.Arbitrary<GraphData> {
  const classes = fc.array(fc.boolean(), { minLength: institutions, maxLength: institutions });
  const links = fc.array(linkArbitrary(platforms, institutions, categories), { maxLength: 28 });
  return fc.tuple(classes, links).map(([isClass, rows]) =>
    parseGraph({
      nodes: [
        ...Array.from({ length: platforms }, (_, n) => ({ id: `platform:p${n}`, kind: "Platform" })),
        ...isClass.map((each, n) => ({
          id: `institution:i${n}`,
          kind: "Institution",
          class: each,
          ...TRAITS[n % 3],
        })),
        // Every category is known to the graph, so that a scenario may name any of them.
        ...Array.from({ length: categories }, (_, n) => ({ id: `category:c${n}`, kind: "DataCategory" })),
      ],
      links: rows.map((row, n) => ({ id: `link-${n}`, ...row })),
    }),
  );
}

function scenarioArbitrary(data: GraphData, categories: number): fc.Arbitrary<Scenario> {
  const platforms = data.nodes.filter(({ kind }) => kind === "Platform").map(({ id }) => id);
  const ends = [...platforms, ...data.nodes.filter(({ kind }) => kind === "Institution").map(({ id }) => id)];
  const node = fc.constantFrom(...ends);
  const onNode = [
    fc.record({ kind: fc.constant("harden"), node }),
    fc.record({ kind: fc.constant("second-supplier"), node: fc.constantFrom(...platforms) }),
    fc.record({
      kind: fc.constant("shorten-retention"),
      node,
      categories: categoriesFrom(categories),
    }),
  ];
  const linkIds = data.links.map(({ id }) => id);
  const flowIds = data.links.filter(({ kind }) => kind === "USES" || kind === "FEEDS").map(({ id }) => id);
  const onLink = [
    ...(linkIds.length > 0
      ? [fc.record({ kind: fc.constant("cut"), link: fc.constantFrom(...linkIds) })]
      : []),
    ...(flowIds.length > 0
      ? [
          fc.record({
            kind: fc.constant("minimise"),
            link: fc.constantFrom(...flowIds),
            categories: categoriesFrom(categories),
          }),
        ]
      : []),
  ];
  const interventions = fc.array(fc.oneof(...onNode, ...onLink), { maxLength: 4 });
  return fc
    .record({
      origins: fc.uniqueArray(node, { minLength: 1, maxLength: 3 }),
      effect: fc.constantFrom(...EFFECTS),
      categories: fc.option(categoriesFrom(categories), { freq: 2 }),
      floor: grade,
      asOf: date,
      knownBy: date,
      interventions: fc.oneof(fc.constant([]), interventions),
    })
    .map((scenario) => scenarioSchema.parse(scenario));
}

/** A graph and a scenario on it; at times with more categories than fit one word of bits. */
export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(2, 5, 70))
  .chain(([platforms, institutions, categories]) =>
    dataArbitrary(platforms, institutions, categories).chain((data) =>
      scenarioArbitrary(data, categories).map((scenario) => ({ data, scenario })),
    ),
  );
