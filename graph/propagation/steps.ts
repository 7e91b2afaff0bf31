/** What travels along one single path: from a node and what reached it, to its neighbours. */

import type { State } from "../model/vocabulary.ts";
import { openedAccounts } from "./access.ts";
import type { Adjacency } from "./adjacency.ts";
import { endOfLinks, firstLink } from "./adjacency.ts";
import { CONDUCTING, UNKNOWN, type Words } from "./bits.ts";
import { DEPENDS_ON } from "./columns.ts";
import { forEachMasked } from "./exposure.ts";
import { breachedBits, isInstitution, type Run } from "./run.ts";

export interface Step {
  readonly node: number;
  readonly state: State;
  /** What is exposed there by this path, marks included. */
  readonly bits: Words;
  /** [A2] Logins follow from here. */
  readonly passesLogin: boolean;
}

/** An origin is given: down, or exposing what it holds; in the hands of an attacker, all of a platform. */
export function firstStep(run: Run, origin: number): Step {
  const { effect } = run.scenario;
  if (effect === "outage") return { node: origin, state: "down", bits: nothing(run), passesLogin: false };
  const ofAttacker: State = isInstitution(run.compiled, origin) ? "accessed" : "controlled";
  const state = effect === "exposure" ? "exposed" : ofAttacker;
  return { node: origin, state, bits: breachedBits(run, origin), passesLogin: state === "controlled" };
}

/** @param isFirst whether this is the origin of the path, which alone has an account to be abused */
export function forEachStep(
  run: Run,
  from: Step,
  isFirst: boolean,
  visit: (row: number, to: Step) => void,
): void {
  if (run.scenario.effect === "outage") {
    passOutage(run, from, visit);
    return;
  }
  if (isInstitution(run.compiled, from.node)) {
    if (run.scenario.effect !== "access" || !isFirst) return;
    for (const { platform, row, bits } of openedAccounts(run, [from.node])) {
      visit(row, { node: platform, state: "accessed", bits, passesLogin: false });
    }
    return;
  }
  if (from.state !== "entered") passData(run, from, visit);
  if (run.scenario.effect === "access") passControlAndLogin(run, from, visit);
}

/** [O1, I4] */
function passOutage(run: Run, { node, state }: Step, visit: (row: number, to: Step) => void): void {
  const { links, isHard, supplying } = run.compiled;
  const isAlone = !run.scenario.backedUp.has(node);
  if (state !== "down") return;
  forEachCounting(run, supplying, node, (target, row) => {
    const isDependency = links.kinds[row] === DEPENDS_ON;
    if (!isDependency && !isAlone) return;
    const goesDown = isAlone && (!isDependency || isHard[row] === 1);
    visit(row, {
      node: target,
      state: goesDown ? "down" : "degraded",
      bits: nothing(run),
      passesLogin: false,
    });
  });
}

/** [X2, X3, X4, A4] */
function passData(run: Run, { node, state, bits }: Step, visit: (row: number, to: Step) => void): void {
  const { compiled } = run;
  const crossing = new Int32Array(compiled.words);
  forEachMasked(run, node, bits, crossing, (target, row) => {
    const toInstitution = isInstitution(compiled, target);
    if (state === "accessed" && !toInstitution) return;
    const arriving = crossing.slice();
    const marks = toInstitution
      ? (crossing[0] as number) & CONDUCTING
        ? UNKNOWN
        : 0
      : (compiled.marks[target] as number);
    arriving[0] = (arriving[0] as number) | marks;
    visit(row, { node: target, state: "exposed", bits: arriving, passesLogin: false });
  });
}

/** [A1, A2, A5] */
function passControlAndLogin(run: Run, from: Step, visit: (row: number, to: Step) => void): void {
  const { compiled, scenario } = run;
  if (from.state === "controlled") {
    forEachCounting(run, compiled.controlling, from.node, (target, row) => {
      if (scenario.isShielded(target)) return;
      visit(row, { node: target, state: "controlled", bits: breachedBits(run, target), passesLogin: true });
    });
  }
  if (!from.passesLogin) return;
  forEachCounting(run, compiled.authenticating, from.node, (target, row) => {
    if (scenario.isShielded(target)) return;
    visit(
      row,
      compiled.isHard[row] === 1
        ? { node: target, state: "accessed", bits: breachedBits(run, target), passesLogin: true }
        : {
            node: target,
            state: "entered",
            bits: Int32Array.from(nothing(run), (_, at) => (at === 0 ? UNKNOWN : 0)),
            passesLogin: false,
          },
    );
  });
}

function forEachCounting(
  { scenario: { excluded }, floor }: Run,
  adjacency: Adjacency,
  node: number,
  visit: (target: number, row: number) => void,
): void {
  const end = endOfLinks(adjacency, node, floor);
  for (let link = firstLink(adjacency, node); link < end; link++) {
    const row = adjacency.rows[link] as number;
    if (excluded?.[row] !== 1) visit(adjacency.targets[link] as number, row);
  }
}

function nothing({ compiled }: Run): Words {
  return new Int32Array(compiled.words);
}
