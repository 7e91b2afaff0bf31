/** [X1 to X5] Whose data gets out: from breached platforms over hosting and storage, and to institutions. */
import { endOfLinks, firstLink } from "./adjacency.ts";
import { CONDUCTING, UNKNOWN, type Words } from "./bits.ts";
import { INSTITUTION } from "./columns.ts";
import type { Facts, Recorder } from "./facts.ts";
import { addBits, breachedBits, dropMarks, isInstitution, NO_WAVES, type Run } from "./run.ts";
import type { SpreadLog } from "./spread.ts";

/** A platform that gives bits away from some wave on. */
export interface ExposureStart {
  readonly node: number;
  readonly wave: number;
  readonly bits: Words;
}

export interface Exposure {
  /** The wave in which each node was first exposed; -1: never. */
  readonly waves: Int32Array;
  readonly bits: Words;
}

export function runExposure(run: Run): Facts {
  const { compiled, scenario } = run;
  const platforms = scenario.origins.filter((origin) => !isInstitution(compiled, origin)); // [X5]
  const starts = platforms.map((node) => ({ node, wave: 0, bits: breachedBits(run, node) }));
  const { waves, bits } = spreadExposure(run, starts);
  for (const origin of scenario.origins) {
    waves[origin] = 0;
    addBits(bits, origin * compiled.words, breachedBits(run, origin));
  }
  return { waves: { ...NO_WAVES, exposed: waves }, bits: dropMarks(bits, compiled.words) };
}

/** @param starts ascending by wave */
export function spreadExposure(
  { compiled, scenario, floor, record }: Run,
  starts: readonly ExposureStart[],
): Exposure {
  const { words, spread, marks, nodes } = compiled;
  const links = scenario.links();
  const log: SpreadLog | null = record === null ? null : { nodes: [], waves: [], bits: [] };
  const bitsGiven = new Int32Array(starts.length * words);
  for (const [at, start] of starts.entries()) bitsGiven.set(start.bits, at * words);
  spread.run(links, {
    needs: scenario.needs(),
    starts: { nodes: starts.map(({ node }) => node), waves: starts.map(({ wave }) => wave), bits: bitsGiven },
    floor,
    marks,
    log,
  });
  const found = { waves: spread.waves(), bits: spread.bits() };
  for (let node = 0; node < found.waves.length; node++) {
    if (found.waves[node] !== -1 && ((nodes.traits[node] as number) & INSTITUTION) !== 0) {
      nameUnknown(found.bits, node * words);
    }
  }
  if (log !== null && record !== null) replay({ compiled, scenario, floor, record }, log, record);
  return found;
}

/**
 * [A4] One step, to institutions only: no control was gained, so X4 does not apply.
 * Adds to what is `found` already.
 */
export function passToInstitutions(
  run: Run,
  starts: readonly ExposureStart[],
  { waves, bits }: Exposure,
): void {
  const { compiled, record } = run;
  const crossing = new Int32Array(compiled.words);
  for (const { node, wave, bits: given } of starts) {
    forEachMasked(run, node, given, crossing, (target, row) => {
      if (!isInstitution(compiled, target)) return;
      const earlier = waves[target] as number;
      if (earlier < 0 || earlier > wave + 1) waves[target] = wave + 1;
      addBits(bits, target * compiled.words, crossing);
      nameUnknown(bits, target * compiled.words);
      record?.(row, target, "exposed", wave + 1);
    });
  }
}

/** Tells the recorder what crossed which link, from the course of a run. */
function replay(run: Run, log: SpreadLog, record: Recorder): void {
  const { words } = run.compiled;
  const crossing = new Int32Array(words);
  const bits = new Int32Array(words);
  for (const [at, node] of log.nodes.entries()) {
    for (let word = 0; word < words; word++) bits[word] = log.bits[at * words + word] as number;
    const wave = log.waves[at] as number;
    forEachMasked(run, node, bits, crossing, (target, row) => record(row, target, "exposed", wave + 1));
  }
}

/** Visits the links over which some of the bits cross; what crosses is in `crossing` meanwhile. */
export function forEachMasked(
  { compiled, scenario, floor }: Pick<Run, "compiled" | "scenario" | "floor">,
  node: number,
  bits: Words,
  crossing: Words,
  visit: (target: number, row: number) => void,
): void {
  const { words, exposing } = compiled;
  const { cells } = scenario.links();
  const needs = scenario.needs();
  const end = endOfLinks(exposing, node, floor);
  for (let link = firstLink(exposing, node); link < end; link++) {
    const cell = link * (words + 1);
    const target = cells[cell] as number;
    let some = 0;
    for (let word = 0; word < words; word++) {
      crossing[word] =
        (bits[word] as number) &
        (cells[cell + 1 + word] as number) &
        (needs[target * words + word] as number);
      some |= crossing[word] as number;
    }
    if (some !== 0) visit(target, exposing.rows[link] as number);
  }
}

/** [X3] What reaches an institution over a link of unknown categories is unknown there. */
function nameUnknown(bits: Words, at: number): void {
  if (((bits[at] as number) & CONDUCTING) !== 0) bits[at] = (bits[at] as number) | UNKNOWN;
}
