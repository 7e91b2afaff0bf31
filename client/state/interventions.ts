/** What could be done about a node or about links, and the list of what was chosen. Pure. */
import type { Intervention } from "../../graph/contract.ts";
import type { Effect } from "../../graph/model/vocabulary.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import { interventionText } from "./interventionText.ts";

/** What somebody points at; several links where a bundle stands for them. */
export type Target =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "links"; readonly ids: readonly string[] };

/** One thing that could be done there. Where it takes a choice of data, that is made afterwards. */
export type Offer =
  | { readonly kind: "cut"; readonly links: readonly string[] }
  | { readonly kind: "minimise"; readonly link: string }
  | { readonly kind: "harden" | "second-supplier" | "shorten-retention"; readonly node: string };

/** The effects in which a rule looks at an intervention; in the others it changes nothing. */
const MATTERS_IN: Readonly<Record<Intervention["kind"], readonly Effect[]>> = {
  cut: ["exposure", "access", "outage"],
  minimise: ["exposure", "access"],
  harden: ["access"],
  "second-supplier": ["outage"],
  "shorten-retention": ["exposure", "access"],
};

export function mattersIn(kind: Intervention["kind"], effect: Effect): boolean {
  return MATTERS_IN[kind].includes(effect);
}

/** The effect in which an intervention shows, for those that do not show in all. */
export function effectOf(kind: Intervention["kind"]): Effect {
  return MATTERS_IN[kind][0] ?? "exposure";
}

export function offersFor(target: Target, impact: ImpactResponse): Offer[] {
  if (target.kind === "links") return offersForLinks(target.ids, impact);
  const { id } = target;
  const brief = impact.nodes.find((node) => node.id === id);
  const reached = impact.reached.find((node) => node.id === id);
  const isOrigin = impact.scenario.origins.includes(id);
  const isPlatform = brief?.kind === "Platform";
  const offers: Offer[] = [];
  if (reached !== undefined && !isOrigin && reached.via.length > 0)
    offers.push({ kind: "cut", links: reached.via });
  // [A5] An origin is breached, however hard it is.
  if (isPlatform && !isOrigin) offers.push({ kind: "harden", node: id });
  if (isPlatform) offers.push({ kind: "second-supplier", node: id });
  if (isPlatform || isOrigin) offers.push({ kind: "shorten-retention", node: id });
  return offers;
}

function offersForLinks(ids: readonly string[], impact: ImpactResponse): Offer[] {
  const [only, ...others] = impact.linkDetails.filter(({ id }) => ids.includes(id));
  const isFlow = only?.kind === "USES" || only?.kind === "FEEDS";
  return [
    { kind: "cut", links: ids },
    ...(isFlow && others.length === 0 ? [{ kind: "minimise" as const, link: only.id }] : []),
  ];
}

/** The list with further ones: each stands in it once, and a new choice of data replaces the one before. */
export function withAll(
  chosen: readonly Intervention[],
  further: readonly Intervention[],
): readonly Intervention[] {
  return further.reduce<readonly Intervention[]>(
    (list, next) => [...list.filter((each) => placeOf(each) !== placeOf(next)), next],
    chosen,
  );
}

export function without(chosen: readonly Intervention[], gone: Intervention): readonly Intervention[] {
  return chosen.filter((each) => interventionText(each) !== interventionText(gone));
}

function placeOf(intervention: Intervention): string {
  return `${intervention.kind} ${"link" in intervention ? intervention.link : intervention.node}`;
}
