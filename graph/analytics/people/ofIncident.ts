/** The people, accounts, files … of one recorded incident, from what was claimed about it. */
import type { Graph } from "../../model/graph.ts";
import type { Claim } from "../../model/schema.ts";
import { UNITS, type Unit } from "../../model/vocabulary.ts";
import { groupBy } from "../groupBy.ts";
import type { Assumption } from "./assumptions.ts";
import { type Bounds, capByPopulation, type Population, sumUnlessUnknown } from "./bounds.ts";
import { populationOf } from "./population.ts";

type Figure = Claim & { readonly quantity: number; readonly unit: Unit };

/** Units of size and money count nobody. */
const COUNTS_NOBODY: ReadonlySet<Unit> = new Set(["gigabytes", "euros", "dollars"]);
const COUNTING_UNITS = UNITS.filter((unit) => !COUNTS_NOBODY.has(unit));

/** One interval for each unit in which anybody gave a figure, in the order of the vocabulary. */
export function peopleOfIncident(graph: Graph, incident: string): Bounds[] {
  const figures = figuresOf(graph, incident);
  const population = populationOfIncident(graph, incident);
  return COUNTING_UNITS.flatMap((unit) => {
    const ofUnit = figures.filter((figure) => figure.unit === unit);
    return ofUnit.length === 0 ? [] : [capByPopulation(boundsOf(graph, incident, unit, ofUnit), population)];
  });
}

function boundsOf(graph: Graph, incident: string, unit: Unit, all: readonly Figure[]): Bounds {
  const retracted = all.filter(({ status }) => status === "retracted");
  const figures = all.filter(({ status }) => status !== "retracted");
  const confirmed = figures.filter(({ status }) => status === "confirmed");
  const high = highOf(graph, incident, figures);
  return {
    unit,
    low: confirmed.length === 0 ? null : Math.max(...confirmed.map(({ quantity }) => quantity)),
    high: high.value,
    assumptions: [
      ...high.assumptions,
      ...listed("high-unconfirmed", high.value === null ? [] : unconfirmedBehind(figures, high.value)),
      ...listed("retracted-left-out", retracted),
    ],
  };
}

interface High {
  readonly value: number | null;
  readonly assumptions: readonly Assumption[];
}

/** The larger of what was said of the whole and of what was said of its parts. */
function highOf(graph: Graph, incident: string, figures: readonly Figure[]): High {
  if (figures.length === 0) return { value: null, assumptions: [] };
  const whole = figures.filter(({ about }) => about === null);
  const parts = figures.filter(({ about }) => about !== null);
  const ofWhole = highOfRivals(whole);
  const ofParts = highOfParts(parts);
  const assumptions = [...ofWhole.assumptions, ...ofParts.assumptions];
  if (ofWhole.value !== null) return { value: Math.max(ofWhole.value, ofParts.value ?? 0), assumptions };
  const silent = victimsOf(graph, incident).filter((id) => parts.every(({ about }) => about !== id));
  if (silent.length > 0) {
    return { value: null, assumptions: [...assumptions, { kind: "victims-without-figure", nodes: silent }] };
  }
  return { value: ofParts.value, assumptions };
}

/** Figures about the same are rivals: one corrects, contradicts or is part of another. */
function highOfRivals(figures: readonly Figure[]): High {
  return {
    value: figures.length === 0 ? null : Math.max(...figures.map(({ quantity }) => quantity)),
    assumptions: listed("figures-are-rivals", figures.length > 1 ? figures : []),
  };
}

/** Different victims are parts. */
function highOfParts(figures: readonly Figure[]): High {
  const byVictim = [...groupBy(figures, ({ about }) => about as string)];
  const highs = byVictim.map(([, spoken]) => highOfRivals(spoken));
  return {
    value: highs.length === 0 ? null : sumUnlessUnknown(highs.map(({ value }) => value)),
    assumptions: [
      ...highs.flatMap(({ assumptions }) => assumptions),
      ...(byVictim.length > 1
        ? [{ kind: "victims-add", about: byVictim.map(([id]) => id).sort() } as const]
        : []),
    ],
  };
}

/** What the high would have to do without, were only confirmed figures believed. */
function unconfirmedBehind(figures: readonly Figure[], high: number): Figure[] {
  const confirmed = figures.filter(({ status }) => status === "confirmed");
  const [whole, parts] = [
    confirmed.filter(({ about }) => about === null),
    confirmed.filter(({ about }) => about !== null),
  ];
  const trusted = Math.max(highOfRivals(whole).value ?? 0, highOfParts(parts).value ?? 0);
  return trusted >= high ? [] : figures.filter(({ status }) => status !== "confirmed");
}

function figuresOf(graph: Graph, incident: string): Figure[] {
  return graph.linksFrom(incident).flatMap(({ kind, to }) => {
    const node = kind === "HAS_CLAIM" ? graph.nodeById.get(to) : undefined;
    return node?.kind === "Claim" && node.quantity !== null && node.unit !== null ? [node as Figure] : [];
  });
}

function victimsOf(graph: Graph, incident: string): string[] {
  const ids = graph.linksFrom(incident).flatMap(({ kind, to }) => (kind === "AFFECTED" ? [to] : []));
  return [...new Set(ids)].sort();
}

/** The data lies on the platforms that were hit; where none was, with the institutions that were. */
function populationOfIncident(graph: Graph, incident: string): Population | null {
  const hit = graph.linksFrom(incident).flatMap(({ kind, to }) => (kind === "HIT" ? [to] : []));
  const platforms = hit.filter((id) => graph.nodeById.get(id)?.kind === "Platform");
  return populationOf(graph, platforms.length > 0 ? platforms : hit);
}

function listed(
  kind: "figures-are-rivals" | "high-unconfirmed" | "retracted-left-out",
  claims: readonly Figure[],
): Assumption[] {
  return claims.length === 0 ? [] : [{ kind, claims: claims.map(({ id }) => id).sort() }];
}
