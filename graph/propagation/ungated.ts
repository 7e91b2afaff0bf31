/**
 * Questions in which no gate can close: every category named, no date, no intervention. Whom a platform's
 * breach reaches is then a matter of links alone, and all platforms can be asked at once.
 *
 * Exposure: by X0 a host holds what lies on it, and a platform what its links carry; so whatever is exposed
 * reaches every platform that lies there, and every institution over a link that is not known to carry nothing
 * (X2 to X4). Access: control (A1) exposes so, login (A2) exposes to institutions only (A4). Outage: O1 has no
 * gate. A property test holds this to `propagate` on random graphs.
 */
import { type Effect, GRADES, type Grade, LAYERS, type Layer } from "../model/vocabulary.ts";
import { buildAdjacency } from "./adjacency.ts";
import { CLASS, DEPENDS_ON, INSTITUTION, MANDATORY, modeNumber, NO_LAYER } from "./columns.ts";
import type { CompiledColumns } from "./compile.ts";
import { endsOf, GrowingInts, growingEnds } from "./growing.ts";
import type { ReachQuestion } from "./reachCounts.ts";
import { isInstitution } from "./run.ts";

const HOSTING = modeNumber("hosting");
const STORAGE = modeNumber("storage");
const ADMINISTRATION = modeNumber("administration");
const AUTHENTICATION = modeNumber("authentication");

/** What a platform can be, each a node of its own: exposed or down; for an attacker also the other two. */
const STRUCK = 0;
const CONTROLLED = 1;
const ACCESSED = 2;

export interface UngatedQuestion {
  readonly effect: Effect;
  readonly floor: Grade;
}

/** @param platforms numbers of the platforms asked for, in the order in which they are answered */
export function ungatedReach(
  compiled: CompiledColumns,
  { effect, floor }: UngatedQuestion,
  platforms: Int32Array,
): ReachQuestion {
  const count = compiled.nodes.ids.length;
  const { links, isHard } = compiled;
  const states = effect === "access" ? 3 : 1;
  const platformOf = placesOf(compiled, (node) => !isInstitution(compiled, node));
  const institutionOf = placesOf(compiled, (node) => isInstitution(compiled, node));
  const nodeOf = (platform: number, state: number) => (platformOf[platform] as number) * states + state;
  const [ways, hits] = [growingEnds(), growingEnds()];
  const pass = (from: number, fromState: number, to: number, toState: number) => {
    ways.sources.push(nodeOf(from, fromState));
    ways.targets.push(nodeOf(to, toState));
  };
  const hit = (platform: number, state: number, institution: number) => {
    hits.sources.push(nodeOf(platform, state));
    hits.targets.push(institutionOf[institution] as number);
  };
  for (let row = 0; row < links.kinds.length; row++) {
    if ((links.grades[row] as number) > GRADES.indexOf(floor)) continue; // [E2]
    const [from, to] = [links.from[row] as number, links.to[row] as number];
    const mode = links.modes[row] as number;
    if (links.kinds[row] !== DEPENDS_ON) {
      if (effect !== "outage" && carriesNothing(compiled, row)) continue; // [X3]
      hit(to, STRUCK, from); // [O1, X2]
      if (effect === "access") hit(to, ACCESSED, from); // [A4]
    } else if (effect === "outage") {
      if (isHard[row] === 1) pass(to, STRUCK, from, STRUCK); // [O1]
    } else {
      if (mode === HOSTING || mode === STORAGE) pass(to, STRUCK, from, STRUCK); // [X4]
      if (effect === "exposure") continue;
      if (mode === HOSTING || mode === ADMINISTRATION) pass(to, CONTROLLED, from, CONTROLLED); // [A1]
      if (mode !== AUTHENTICATION || isHard[row] === 0) continue;
      pass(to, CONTROLLED, from, ACCESSED); // [A2]
      pass(to, ACCESSED, from, ACCESSED);
    }
  }
  if (effect === "access") {
    for (let node = 0; node < count; node++) {
      if (!isInstitution(compiled, node)) pass(node, CONTROLLED, node, STRUCK); // [A1, X1]
    }
  }
  const nodes = states * platformOf.filter((place) => place >= 0).length;
  return {
    nodes,
    ways: buildAdjacency(nodes, endsOf(ways)),
    hits: buildAdjacency(nodes, endsOf(hits)),
    groupOf: groupsOfInstitutions(compiled),
    groups: GROUPS,
    starts: platforms.map((node) => nodeOf(node, effect === "access" ? CONTROLLED : STRUCK)),
  };
}

/** Classes; then institutions by layer, the last for those whose layer is unknown; then those without opt-out. */
const CLASSES = 0;
const LAYER_GROUPS = LAYERS.length + 1;
const GROUPS = 1 + 2 * LAYER_GROUPS;

export interface InstitutionCounts {
  /** Neither class nor origin. */
  readonly institutions: number;
  readonly mandatoryInstitutions: number;
  readonly classes: number;
  /** Of `institutions`; layers without any are absent. */
  readonly byLayer: Partial<Record<Layer, number>>;
}

/** @param counts by start and group, as a `ReachCounter` gives them */
export function institutionCounts(counts: Int32Array, start: number): InstitutionCounts {
  const of = counts.subarray(start * GROUPS, (start + 1) * GROUPS);
  const sum = (from: number, to: number) => of.subarray(from, to).reduce((total, each) => total + each, 0);
  const byLayer: Partial<Record<Layer, number>> = {};
  for (const [at, layer] of LAYERS.entries()) {
    const inLayer = (of[1 + at] as number) + (of[1 + LAYER_GROUPS + at] as number);
    if (inLayer > 0) byLayer[layer] = inLayer;
  }
  return {
    institutions: sum(1, GROUPS),
    mandatoryInstitutions: sum(1 + LAYER_GROUPS, GROUPS),
    classes: of[CLASSES] as number,
    byLayer,
  };
}

function groupsOfInstitutions({ nodes: { traits, layers } }: CompiledColumns): Uint8Array {
  const groups = new GrowingInts((length) => new Uint8Array(length));
  for (const [node, trait] of traits.entries()) {
    if ((trait & INSTITUTION) === 0) continue;
    const layer = layers[node] === NO_LAYER ? LAYERS.length : (layers[node] as number);
    const ofLayer = 1 + layer + ((trait & MANDATORY) === 0 ? 0 : LAYER_GROUPS);
    groups.push((trait & CLASS) === 0 ? ofLayer : CLASSES);
  }
  return groups.items();
}

function carriesNothing({ links: { starts, isOpen } }: CompiledColumns, row: number): boolean {
  return isOpen[row] === 0 && starts[row] === starts[row + 1];
}

/** By node: its place among those of its sort; -1 for all others. */
function placesOf({ nodes }: CompiledColumns, isOfSort: (node: number) => boolean): Int32Array {
  let place = 0;
  return Int32Array.from({ length: nodes.ids.length }, (_, node) => (isOfSort(node) ? place++ : -1));
}
