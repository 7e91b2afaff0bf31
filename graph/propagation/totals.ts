/** The numbers of an impact: who is counted, and what is left open. */
import type { Impact, ReachCounts, Scenario } from "../contract.ts";
import type { Graph } from "../model/graph.ts";
import { LAYER_OF_INSTITUTION_TYPE, LAYERS, type Layer } from "../model/vocabulary.ts";
import { categoriesIn, type Words } from "./bits.ts";
import {
  CLASS,
  DEPENDS_ON,
  INSTITUTION,
  MANDATORY,
  modeNumber,
  NO_LAYER,
  UNKNOWN_CRITICALITY,
  UNKNOWN_END,
  UNKNOWN_MODE,
  UNKNOWN_START,
} from "./columns.ts";
import type { CompiledColumns } from "./compile.ts";
import { countsAt, type PreparedScenario } from "./prepare.ts";

/** Origins are given, not reached, and a class is "up to": neither is counted among institutions. */
export function countReached(
  { nodes }: CompiledColumns,
  { isOrigin }: PreparedScenario,
  reached: readonly number[],
): ReachCounts {
  const counts = { institutions: 0, platforms: 0, classes: 0, mandatoryInstitutions: 0 };
  for (const node of reached) {
    const traits = nodes.traits[node] as number;
    if (isOrigin(node)) continue;
    if ((traits & INSTITUTION) === 0) counts.platforms += 1;
    else if ((traits & CLASS) !== 0) counts.classes += 1;
    else {
      counts.institutions += 1;
      if ((traits & MANDATORY) !== 0) counts.mandatoryInstitutions += 1;
    }
  }
  return counts;
}

/** The layer of an institution, where its type is known. */
export function layerOf(graph: Graph, id: string): Layer | null {
  const node = graph.nodeById.get(id);
  return node?.kind === "Institution" && node.type !== null ? LAYER_OF_INSTITUTION_TYPE[node.type] : null;
}

export function countByLayer(
  { nodes }: CompiledColumns,
  { isOrigin }: PreparedScenario,
  reached: readonly number[],
) {
  const byLayer: Partial<Record<Layer, number>> = {};
  for (const node of reached) {
    const layer = nodes.layers[node] as number;
    if (layer === NO_LAYER || isOrigin(node) || ((nodes.traits[node] as number) & CLASS) !== 0) continue;
    const name = LAYERS[layer] as Layer;
    byLayer[name] = (byLayer[name] ?? 0) + 1;
  }
  return byLayer;
}

/** Kinds of data exposed anywhere, and those among them that stay usable for a lifetime. */
export function countCategories({ lifetime, categories, words }: CompiledColumns, bits: Words) {
  const anywhere = new Int32Array(words);
  for (let at = 0; at < bits.length; at++) {
    anywhere[at % words] = (anywhere[at % words] as number) | (bits[at] as number);
  }
  const exposed = categoriesIn(anywhere, 0, words).map((category) => categories[category] as string);
  return { all: exposed.length, lifetime: exposed.filter((slug) => lifetime.has(slug)).length };
}

/**
 * What the answer had to leave open: of the links that conduct, and of the dependencies on reached platforms
 * that count, whether they conduct or not.
 *
 * @param conducting rows
 */
export function countUnknown(
  { links }: CompiledColumns,
  prepared: PreparedScenario,
  { effect, asOf, knownBy }: Scenario,
  floor: number,
  conducting: readonly number[],
  isReached: (node: number) => boolean,
): Impact["totals"]["unknown"] {
  const count = (takes: (row: number) => boolean) =>
    conducting.reduce((sum, row) => sum + (takes(row) ? 1 : 0), 0);
  const unknown = {
    linksWithoutCategories: effect === "outage" ? 0 : count((row) => links.isOpen[row] === 1),
    linksWithoutMode: 0,
    linksWithoutDates:
      asOf === null
        ? 0
        : count((row) => links.validFrom[row] === UNKNOWN_START || links.validTo[row] === UNKNOWN_END),
    linksWithoutKnownFrom: knownBy === null ? 0 : count((row) => links.knownFrom[row] === UNKNOWN_START),
    assumedCriticality: 0,
  };
  for (let row = 0; row < links.kinds.length; row++) {
    if (
      links.kinds[row] !== DEPENDS_ON ||
      !isReached(links.to[row] as number) ||
      !countsAt(links, prepared, row, floor)
    ) {
      continue;
    }
    if (links.modes[row] === UNKNOWN_MODE) unknown.linksWithoutMode += 1;
    // [O2, A2] Criticality decides over outages of any mode, and over logins.
    const matters = effect === "outage" || (effect === "access" && links.modes[row] === AUTHENTICATION);
    if (matters && links.criticalities[row] === UNKNOWN_CRITICALITY) unknown.assumedCriticality += 1;
  }
  return unknown;
}

const AUTHENTICATION = modeNumber("authentication");
