/**
 * A second opinion on the engine: the rules of SPEC.md read one by one, over single facts instead of sets,
 * with whole passes over all links instead of worklists. Slow, and shares no code with the engine.
 *
 * A fact is a token at a node: `exposed identity`, `exposed ?` (unknown categories), `controlled`, `accessed`,
 * `accessed identity`, `logged-in`, `entered`, `down`, `degraded`. Every rule makes one fact out of one other
 * over one link, so the wave of a fact is the number of passes it takes to appear.
 */
import type { Scenario } from "../../graph/contract.ts";
import type { GraphData } from "../../graph/model/parse.ts";

export interface NaiveNode {
  readonly id: string;
  readonly wave: number;
  readonly grade: string;
  readonly state: string;
  readonly categories: readonly string[];
  readonly categoryGrades: Readonly<Record<string, string>>;
  readonly unknownCategories: boolean;
  readonly via: readonly string[];
}

export interface NaiveImpact {
  readonly reached: readonly NaiveNode[];
  readonly links: readonly string[];
}

const GRADES_STRICTEST_FIRST = ["documented", "reported", "claimed", "inferred"];
const STATES_STRONGEST_FIRST = ["controlled", "accessed", "exposed", "entered", "down", "degraded"];
const UNKNOWN = "?";

export function naiveImpact(data: GraphData, scenario: Scenario): NaiveImpact {
  const stops = GRADES_STRICTEST_FIRST.slice(0, GRADES_STRICTEST_FIRST.indexOf(scenario.floor) + 1);
  const runs = stops.map((floor) => naiveRun(data, scenario, floor));
  const asked = runs.at(-1) as Run;
  const strictest = (holds: (run: Run) => boolean) => stops[runs.findIndex(holds)] as string;

  const reached = [...asked.facts].map(([id, facts]): NaiveNode => {
    const state = STATES_STRONGEST_FIRST.find((each) => facts.has(each)) as string;
    const wave = (facts.get(state) as Fact).wave;
    const categories = categoriesOf(facts);
    const isOrigin = scenario.origins.includes(id);
    return {
      id,
      state,
      wave,
      grade: isOrigin ? "documented" : strictest(({ facts: all }) => all.has(id)),
      categories,
      categoryGrades: Object.fromEntries(
        categories.map((category) => [
          category,
          strictest((run) => categoriesOf(run.facts.get(id) ?? new Map()).includes(category)),
        ]),
      ),
      unknownCategories:
        facts.has("entered") || facts.has(`exposed ${UNKNOWN}`) || facts.has(`accessed ${UNKNOWN}`),
      via: [...(facts.get(state) as Fact).via].sort(),
    };
  });
  reached.sort((a, b) => a.wave - b.wave || (a.id < b.id ? -1 : 1));
  return { reached, links: [...asked.conducting].sort() };
}

interface Fact {
  readonly wave: number;
  readonly via: Set<string>;
}
type Facts = Map<string, Fact>;
interface Run {
  readonly facts: Map<string, Facts>;
  readonly conducting: Set<string>;
}
type Link = GraphData["links"][number];

function naiveRun(data: GraphData, scenario: Scenario, floor: string): Run {
  const world = readWorld(data, scenario);
  const links = data.links.filter((link) => countsAt(link, scenario, floor));
  const run: Run = { facts: new Map(), conducting: new Set() };
  const factsAt = (id: string): Facts => {
    const facts = run.facts.get(id) ?? new Map<string, Fact>();
    run.facts.set(id, facts);
    return facts;
  };
  for (const id of scenario.origins) {
    for (const token of originTokens(world, scenario, id))
      factsAt(id).set(token, { wave: 0, via: new Set() });
  }
  for (let wave = 1; ; wave++) {
    const found: [id: string, token: string, link: string][] = [];
    for (const link of links) {
      for (const [premiseAt, conclusionAt] of [
        [link.to, link.from],
        [link.from, link.to],
      ] as const) {
        for (const [token, fact] of run.facts.get(premiseAt) ?? []) {
          if (fact.wave >= wave) continue;
          for (const conclusion of cross(world, scenario, link, premiseAt, token)) {
            found.push([conclusionAt, conclusion, link.id]);
          }
        }
      }
    }
    let isNew = false;
    for (const [id, token, link] of found) {
      run.conducting.add(link);
      const known = factsAt(id).get(token);
      if (known === undefined) {
        factsAt(id).set(token, { wave, via: new Set([link]) });
        isNew = true;
      } else if (known.wave === wave) known.via.add(link);
    }
    if (!isNew) return run;
  }
}

interface World {
  readonly kindOf: Map<string, string>;
  readonly holds: Map<string, Set<string>>;
  readonly holdsUnknown: Set<string>;
  readonly authenticationCount: Map<string, number>;
}

/** What follows from graph and interventions alone: kinds, X0 with I5, O2. */
function readWorld({ nodes, links }: GraphData, scenario: Scenario): World {
  const own = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
  for (const link of links) {
    if (link.kind === "HOLDS") own.get(link.from)?.add(link.to.replace("category:", ""));
    if (link.kind === "USES" || link.kind === "FEEDS")
      for (const category of link.categories ?? []) own.get(link.to)?.add(category);
  }
  const carrying = links.filter((link) => link.kind === "DEPENDS_ON" && isCarrying(link.mode));
  const close = (start: Map<string, Set<string>>, dropped: (id: string, category: string) => boolean) => {
    const holds = new Map(
      [...start].map(([id, set]) => [id, new Set([...set].filter((each) => !dropped(id, each)))]),
    );
    for (let pass = 0; pass <= nodes.length; pass++) {
      for (const { from, to } of carrying) {
        for (const category of holds.get(from) ?? [])
          if (!dropped(to, category)) holds.get(to)?.add(category);
      }
    }
    return holds;
  };
  const whole = close(own, () => false);
  const authentication = links.filter((link) => link.kind === "DEPENDS_ON" && link.mode === "authentication");
  return {
    kindOf: new Map(nodes.map(({ id, kind }) => [id, kind])),
    holds: close(own, (id, category) => isDropped(scenario, id, category)),
    holdsUnknown: new Set([...whole].filter(([, set]) => set.size === 0).map(([id]) => id)),
    authenticationCount: new Map(
      nodes.map(({ id }) => [id, authentication.filter(({ from }) => from === id).length]),
    ),
  };
}

function isDropped({ interventions }: Scenario, id: string, category: string): boolean {
  return interventions.some(
    (each) => each.kind === "shorten-retention" && each.node === id && each.categories.includes(category),
  );
}

function isCarrying(mode: string | null): boolean {
  return mode === "hosting" || mode === "storage";
}

function isNamed({ categories }: Scenario, category: string): boolean {
  if (category === UNKNOWN) return categories === null || categories.length > 0;
  return categories === null || categories.includes(category);
}

function originTokens(world: World, scenario: Scenario, id: string): string[] {
  if (scenario.effect === "outage") return ["down"];
  if (scenario.effect === "exposure") return ["exposed", ...exposes(world, scenario, id, "exposed")];
  const state = world.kindOf.get(id) === "Platform" ? "controlled" : "accessed";
  return [state, ...exposes(world, scenario, id, state === "controlled" ? "exposed" : "accessed")];
}

/** X1: tokens of what a breached node holds. */
function exposes(world: World, scenario: Scenario, id: string, how: string): string[] {
  const held = world.holdsUnknown.has(id) ? [UNKNOWN] : [...(world.holds.get(id) ?? [])];
  return held.filter((category) => isNamed(scenario, category)).map((category) => `${how} ${category}`);
}

/** What one fact at one end of a link makes true at the other end; the rules, one after the other. */
function cross(world: World, scenario: Scenario, link: Link, premiseAt: string, token: string): string[] {
  const { effect, origins, interventions } = scenario;
  const [state = "", category] = token.split(" ");
  const other = premiseAt === link.to ? link.from : link.to;
  const isHardened =
    interventions.some((each) => each.kind === "harden" && each.node === other) && !origins.includes(other);

  if (effect === "outage") {
    if (premiseAt !== link.to || token !== "down") return [];
    const hasSecond = interventions.some(
      (each) => each.kind === "second-supplier" && each.node === premiseAt,
    );
    if (link.kind === "USES" || link.kind === "FEEDS") return hasSecond ? [] : ["down"]; // O1, I4
    if (link.kind !== "DEPENDS_ON") return [];
    return isHard(world, link) && !hasSecond ? ["down"] : ["degraded"];
  }

  const conclusions: string[] = [];
  const opensAccount =
    effect === "access" &&
    link.kind === "USES" &&
    premiseAt === link.from &&
    origins.includes(premiseAt) &&
    token === "accessed" &&
    !isHardened;
  if (opensAccount) {
    const carried = (carriedBy(scenario, link) ?? [UNKNOWN]).filter(
      (each) => isNamed(scenario, each) && !isDropped(scenario, link.to, each),
    );
    if (carried.length > 0) conclusions.push("accessed", ...carried.map((each) => `accessed ${each}`)); // A3
  }
  // X5 and the direction of every other rule: from the platform at the end of the link to its start.
  if (premiseAt !== link.to || world.kindOf.get(premiseAt) !== "Platform") return conclusions;

  if (link.kind === "USES" || link.kind === "FEEDS") {
    const carried = carriedBy(scenario, link);
    const isBreached =
      state === "controlled" || token === "accessed" || (token === "exposed" && origins.includes(premiseAt));
    if (carried === null) {
      const conducts = (isBreached || category !== undefined) && isNamed(scenario, UNKNOWN);
      if (conducts) conclusions.push("exposed", `exposed ${UNKNOWN}`); // X3
    } else if (category === UNKNOWN) {
      if (carried.length > 0) conclusions.push("exposed", `exposed ${UNKNOWN}`); // X3
    } else if (category !== undefined && carried.includes(category)) {
      conclusions.push("exposed", `exposed ${category}`); // X2, A4
    }
  }
  if (link.kind !== "DEPENDS_ON") return conclusions;
  if (state === "exposed" && category !== undefined && isCarrying(link.mode)) {
    if (world.holds.get(other)?.has(category)) conclusions.push("exposed", `exposed ${category}`); // X4
    if (category === UNKNOWN || world.holdsUnknown.has(other)) {
      conclusions.push("exposed", `exposed ${UNKNOWN}`); // X4
    }
  }
  if (effect !== "access" || isHardened) return conclusions; // A5
  if (token === "controlled" && (link.mode === "hosting" || link.mode === "administration")) {
    conclusions.push("controlled", ...exposes(world, scenario, other, "exposed")); // A1
  }
  if ((token === "controlled" || token === "logged-in") && link.mode === "authentication") {
    if (!isHard(world, link))
      conclusions.push("entered"); // A2
    else conclusions.push("accessed", "logged-in", ...exposes(world, scenario, other, "accessed")); // A2
  }
  return conclusions;
}

/** Categories of the link after minimising; `null`: unknown. */
function carriedBy({ interventions }: Scenario, link: Link & { kind: "USES" | "FEEDS" }): string[] | null {
  let carried: string[] | null = link.categories;
  for (const each of interventions) {
    if (each.kind !== "minimise" || each.link !== link.id) continue;
    carried = carried === null ? each.categories : carried.filter((c) => each.categories.includes(c));
  }
  return carried;
}

/** O2 */
function isHard({ authenticationCount }: World, link: Link & { kind: "DEPENDS_ON" }): boolean {
  if (link.criticality !== null) return link.criticality === "hard";
  if (link.mode === "hosting") return true;
  return link.mode === "authentication" && authenticationCount.get(link.from) === 1;
}

function countsAt(link: Link, { asOf, knownBy, interventions }: Scenario, floor: string): boolean {
  if (interventions.some((each) => each.kind === "cut" && each.link === link.id)) return false;
  if (link.grade === null) return false;
  if (GRADES_STRICTEST_FIRST.indexOf(link.grade) > GRADES_STRICTEST_FIRST.indexOf(floor)) return false; // E2
  if (asOf !== null) {
    if (link.validFrom !== null && firstDay(link.validFrom) > lastDay(asOf)) return false; // T1
    if (link.validTo !== null && lastDay(link.validTo) < firstDay(asOf)) return false; // T1
  }
  return knownBy === null || link.knownFrom === null || lastDay(link.knownFrom) <= lastDay(knownBy); // T2
}

/** Milliseconds of the first day that a partial date can mean. */
function firstDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Milliseconds of the last day: the day before the next year, month or day begins. */
function lastDay(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return Date.UTC(year, 11, 31);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

function categoriesOf(facts: Facts): string[] {
  const named = [...facts.keys()].flatMap((token) => token.split(" ")[1] ?? []);
  return [...new Set(named)].filter((category) => category !== UNKNOWN).sort();
}
