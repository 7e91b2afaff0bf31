/** The three effects: where each starts, and how it passes from a node along the links that count. */
import type { Effect } from "../model/vocabulary.ts";
import { type CategorySet, emptySet, isEmpty, without } from "./categorySets.ts";
import type { CompiledGraph, Dependency, Flow } from "./compile.ts";
import type { PreparedScenario } from "./counting.ts";
import { carriesData } from "./holdings.ts";
import type { Arrival, Exposure, NodeReach } from "./reach.ts";
import { crossFlow, crossHosting, exposeHoldings, openAccount } from "./rules.ts";
import { runWaves, type Spread } from "./waves.ts";

/** Runs one effect at one floor (position of the grade, 0 being the strictest). */
export function spread(
  compiled: CompiledGraph,
  scenario: PreparedScenario,
  effect: Effect,
  floor: number,
): Spread {
  const start = scenario.origins.map((origin) => originArrival(compiled, scenario, effect, origin));
  return runWaves(compiled.words, start, (node, reach) =>
    passOnFrom(compiled, scenario, effect, floor, node, reach),
  );
}

/** What a node passes on over the links that count, given what has reached it. */
export function passOnFrom(
  compiled: CompiledGraph,
  scenario: PreparedScenario,
  effect: Effect,
  floor: number,
  node: number,
  reach: NodeReach,
): Iterable<Arrival> {
  const passOn = { exposure: passExposure, access: passAccess, outage: passOutage }[effect];
  return passOn({ compiled, scenario, floor }, node, reach);
}

interface Run {
  readonly compiled: CompiledGraph;
  readonly scenario: PreparedScenario;
  readonly floor: number;
}

/** An origin is given: down, or exposing what it holds; in the hands of an attacker, all of a platform. */
export function originArrival(
  compiled: CompiledGraph,
  scenario: PreparedScenario,
  effect: Effect,
  origin: number,
): Arrival {
  if (effect === "outage") return { node: origin, state: "down", link: null, exposure: null };
  const reachOfAttacker = compiled.nodes[origin]?.kind === "Institution" ? "accessed" : "controlled";
  const state = effect === "exposure" ? "exposed" : reachOfAttacker;
  return { node: origin, state, link: null, exposure: ownExposure({ compiled, scenario }, origin) };
}

/** [O1] Down passes to users, feeders and hard dependents; degraded passes nothing on. */
function* passOutage(run: Run, node: number, reach: NodeReach): Generator<Arrival> {
  if (!reach.is("down") || isInstitution(run, node)) return;
  // [I4] With a second supplier, users keep their service and dependents lose one provider among several.
  const isAlone = !run.scenario.backedUp.has(node);
  if (isAlone) {
    for (const { institution, link } of countingFlows(run, node)) {
      yield { node: institution, state: "down", link: link.id, exposure: null };
    }
  }
  for (const { dependent, link, hard } of countingDependents(run, node)) {
    yield { node: dependent, state: hard && isAlone ? "down" : "degraded", link: link.id, exposure: null };
  }
}

function* passExposure(run: Run, node: number, reach: NodeReach): Generator<Arrival> {
  if (isInstitution(run, node)) return; // [X5]
  yield* passToInstitutions(run, node, reach);
  for (const dependency of countingDependents(run, node)) yield* passHosting(run, dependency, reach.exposed);
}

function* passAccess(run: Run, node: number, reach: NodeReach): Generator<Arrival> {
  if (isInstitution(run, node)) {
    if (run.scenario.origins.includes(node)) yield* passAccount(run, node);
    return;
  }
  yield* passToInstitutions(run, node, reach);
  for (const dependency of countingDependents(run, node)) {
    yield* passHosting(run, dependency, reach.exposed);
    yield* passControlAndLogin(run, dependency, reach);
  }
}

/** [X2, X3, A4] */
function* passToInstitutions(run: Run, node: number, reach: NodeReach): Generator<Arrival> {
  const { scenario } = run;
  // [A2] Being let in among others is not yet reading anything: "entered" alone conducts nothing.
  const onlyEntered = [...reach.firstArrivals.keys()].every((state) => state === "entered");
  const namesNothing = scenario.named !== null && isEmpty(scenario.named);
  if (onlyEntered || namesNothing) return;
  const there = reach.everything();
  const isBreached = scenario.origins.includes(node) || reach.is("controlled") || reach.is("accessed");
  for (const flow of countingFlows(run, node)) {
    const exposure = crossFlow(scenario.categoriesOf(flow), there, isBreached);
    if (exposure !== null) yield { node: flow.institution, state: "exposed", link: flow.link.id, exposure };
  }
}

/** [X4] */
function* passHosting(run: Run, { dependent, link }: Dependency, host: Exposure): Generator<Arrival> {
  if (!carriesData(link.mode)) return;
  const { categoriesOf, isUnknown } = run.scenario.holdings;
  const held = categoriesOf[dependent] ?? emptySet(run.compiled.words);
  const exposure = crossHosting(host, held, isUnknown[dependent] ?? true);
  if (exposure !== null) yield { node: dependent, state: "exposed", link: link.id, exposure };
}

/** [A1, A2, A5] */
function* passControlAndLogin(run: Run, dependency: Dependency, reach: NodeReach): Generator<Arrival> {
  const { dependent, link, hard } = dependency;
  if (isShielded(run, dependent)) return;
  const passesControl = link.mode === "hosting" || link.mode === "administration";
  if (passesControl && reach.is("controlled")) {
    yield { node: dependent, state: "controlled", link: link.id, exposure: ownExposure(run, dependent) };
  }
  if (link.mode === "authentication" && (reach.is("controlled") || reach.byLogin)) {
    yield hard
      ? {
          node: dependent,
          state: "accessed",
          link: link.id,
          exposure: ownExposure(run, dependent),
          byLogin: true,
        }
      : { node: dependent, state: "entered", link: link.id, exposure: null };
  }
}

/** [A3, A5] */
function* passAccount(run: Run, institution: number): Generator<Arrival> {
  const { compiled, scenario, floor } = run;
  for (const flow of compiled.flowsOfInstitution[institution] ?? []) {
    const opens =
      flow.link.kind === "USES" && scenario.counts(flow, floor) && !isShielded(run, flow.platform);
    if (!opens) continue;
    const exposure = openAccount(whatAccountShows(run, flow), scenario.named, compiled.words);
    if (exposure !== null) yield { node: flow.platform, state: "accessed", link: flow.link.id, exposure };
  }
}

/** What flows along the link, less what the platform no longer holds [I5]. */
function whatAccountShows({ scenario }: Run, flow: Flow): CategorySet | null {
  const carried = scenario.categoriesOf(flow);
  const dropped = scenario.dropped.get(flow.platform);
  return carried === null || dropped === undefined ? carried : without(carried, dropped);
}

function ownExposure({ compiled, scenario }: Pick<Run, "compiled" | "scenario">, node: number): Exposure {
  const { categoriesOf, isUnknown } = scenario.holdings;
  return exposeHoldings(
    categoriesOf[node] ?? emptySet(compiled.words),
    isUnknown[node] ?? true,
    scenario.named,
  );
}

/** [A5] A hardened node is not reached by control, login or account, unless it is an origin. */
function isShielded({ scenario }: Run, node: number): boolean {
  return scenario.hardened.has(node) && !scenario.origins.includes(node);
}

function isInstitution({ compiled }: Run, node: number): boolean {
  return compiled.nodes[node]?.kind === "Institution";
}

function countingFlows({ compiled, scenario, floor }: Run, node: number) {
  return (compiled.flowsOfPlatform[node] ?? []).filter((flow) => scenario.counts(flow, floor));
}

function countingDependents({ compiled, scenario, floor }: Run, node: number) {
  return (compiled.dependents[node] ?? []).filter((dependency) => scenario.counts(dependency, floor));
}
