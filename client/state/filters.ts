/**
 * What of an impact is looked at. Filters narrow the picture and the table; the impact itself, and with it the
 * sentence and its figures, stays what it is. Values of one filter widen each other, filters narrow each other.
 */
import type { ReachedNode } from "../../graph/contract.ts";
import type { ImpactResponse, LinkDetail, NodeBrief } from "../../graph/responses.ts";

export const FILTER_NAMES = ["kind", "layer", "data", "grade", "refusal", "known"] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

export interface Filter {
  readonly name: FilterName;
  readonly value: string;
}

/** A value that a filter can take, and how many reached nodes have it beside what the other filters ask. */
export interface FilterOption extends Filter {
  readonly count: number;
}

/** Where nothing is on record. */
export const NOT_KNOWN = "unknown";

interface Known {
  readonly briefs: ReadonlyMap<string, NodeBrief>;
  readonly links: ReadonlyMap<string, LinkDetail>;
}

const VALUES_OF: Readonly<Record<FilterName, (node: ReachedNode, known: Known) => readonly string[]>> = {
  kind: ({ id, kind }, { briefs }) => [briefs.get(id)?.class === true ? "class" : kind.toLowerCase()],
  layer: ({ id }, { briefs }) => [briefs.get(id)?.layer ?? ""].filter(Boolean),
  data: ({ categories, unknownCategories }) => [...categories, ...(unknownCategories ? [NOT_KNOWN] : [])],
  grade: ({ grade }) => [grade],
  refusal: ({ id }, { briefs }) => {
    const mandatory = briefs.get(id)?.mandatory ?? null;
    return [mandatory === null ? NOT_KNOWN : mandatory ? "none" : "possible"];
  },
  /** The year in which the first of the links by which it is reached became known. */
  known: ({ via }, { links }) => {
    const years = via.flatMap((id) => links.get(id)?.knownFrom?.slice(0, 4) ?? []).sort();
    return via.length === 0 ? [] : [years[0] ?? NOT_KNOWN];
  },
};

/** The impact as far as it is looked at; origins always are. */
export function narrowed(impact: ImpactResponse, filters: readonly Filter[]): ImpactResponse {
  if (filters.length === 0) return impact;
  const known = knownOf(impact);
  const reached = impact.reached.filter((node) => node.wave === 0 || matches(node, filters, known));
  const ids = new Set([...reached.map(({ id }) => id), ...impact.restsOn]);
  const linkDetails = impact.linkDetails.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const kept = new Set(linkDetails.map(({ id }) => id));
  return {
    ...impact,
    reached,
    linkDetails,
    waves: impact.waves.map((wave) => wave.filter((id) => ids.has(id))),
    links: impact.links.filter((id) => kept.has(id)),
  };
}

/** Every value that occurs, with its count; the values that are chosen stay, also with a count of none. */
export function filterOptions(impact: ImpactResponse, filters: readonly Filter[]): FilterOption[] {
  const known = knownOf(impact);
  const candidates = impact.reached.filter(({ wave }) => wave > 0);
  return FILTER_NAMES.flatMap((name) => {
    const others = filters.filter((filter) => filter.name !== name);
    const counts = new Map<string, number>();
    for (const node of candidates) for (const value of VALUES_OF[name](node, known)) counts.set(value, 0);
    for (const { value } of filters.filter((filter) => filter.name === name)) counts.set(value, 0);
    for (const node of candidates.filter((each) => matches(each, others, known)))
      for (const value of VALUES_OF[name](node, known)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ name, value, count }));
  });
}

export function toggled(filters: readonly Filter[], { name, value }: Filter): Filter[] {
  const others = filters.filter((filter) => filter.name !== name || filter.value !== value);
  return others.length < filters.length ? others : [...others, { name, value }];
}

function matches(node: ReachedNode, filters: readonly Filter[], known: Known): boolean {
  return FILTER_NAMES.every((name) => {
    const wanted = filters.filter((filter) => filter.name === name);
    if (wanted.length === 0) return true;
    const values = VALUES_OF[name](node, known);
    return wanted.some(({ value }) => values.includes(value));
  });
}

function knownOf(impact: ImpactResponse): Known {
  return {
    briefs: new Map(impact.nodes.map((node) => [node.id, node])),
    links: new Map(impact.linkDetails.map((link) => [link.id, link])),
  };
}
