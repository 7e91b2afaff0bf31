/** The table twin of the picture: the same nodes and links, as rows. */

import type { Grade, Layer, LinkKind, State } from "../../../graph/model/vocabulary.ts";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { shortName } from "../../names.ts";
import type { Difference } from "../../state/difference.ts";
import type { Language } from "../../state/view.ts";

/** What interventions make of a node: `eased` is still reached, with less data. */
export type NodeChange = "saved" | "eased" | "otherwise" | "same";

export interface NodeRow {
  readonly id: string;
  readonly name: string;
  readonly kind: "Institution" | "Platform" | "class";
  readonly layer: Layer | null;
  readonly wave: number;
  readonly grade: Grade;
  readonly state: State;
  readonly mandatory: boolean | null;
  readonly isOrigin: boolean;
  readonly categories: readonly string[];
  readonly unknownCategories: boolean;
  /** Names of the nodes it is reached from, in its wave. */
  readonly via: readonly string[];
  readonly change: NodeChange;
}

export interface LinkRow {
  readonly id: string;
  readonly from: string;
  readonly fromId: string;
  readonly kind: LinkKind;
  readonly to: string;
  readonly toId: string;
  readonly grade: Grade | null;
  readonly categories: readonly string[] | null;
  readonly knownFrom: string | null;
  /** Whether it still conducts with the interventions. */
  readonly conducts: boolean;
}

export function nodeRows(
  impact: ImpactResponse,
  difference: Difference | null,
  wave: number,
  language: Language,
): NodeRow[] {
  const { nameOf, categoryName } = naming(impact, language);
  const briefs = new Map(impact.nodes.map((node) => [node.id, node]));
  const links = new Map(impact.linkDetails.map((link) => [link.id, link]));
  return impact.reached
    .filter((node) => node.wave <= wave)
    .map((node) => {
      const brief = briefs.get(node.id);
      const via = node.via.flatMap((id) => {
        const link = links.get(id);
        return link === undefined ? [] : [nameOf(link.from === node.id ? link.to : link.from)];
      });
      return {
        id: node.id,
        name: brief?.name[language] ?? node.id,
        kind: brief?.class ? "class" : node.kind === "Platform" ? "Platform" : "Institution",
        layer: brief?.layer ?? null,
        wave: node.wave,
        grade: node.grade,
        state: node.state,
        mandatory: brief?.mandatory ?? null,
        isOrigin: impact.scenario.origins.includes(node.id),
        categories: node.categories.map(categoryName),
        unknownCategories: node.unknownCategories,
        via: [...new Set(via)],
        change: changeOf(node.id, difference),
      };
    });
}

function changeOf(id: string, difference: Difference | null): NodeChange {
  if (difference?.saved.has(id)) return "saved";
  const change = difference?.changed.get(id);
  if (change === undefined) return "same";
  return change.lostCategories.length > 0 ? "eased" : "otherwise";
}

export function linkRows(
  impact: ImpactResponse,
  difference: Difference | null,
  wave: number,
  language: Language,
): LinkRow[] {
  const { nameOf, categoryName } = naming(impact, language);
  const shown = new Set(impact.reached.filter((node) => node.wave <= wave).map(({ id }) => id));
  const conducting = new Set(impact.links);
  return impact.linkDetails
    .filter((link) => conducting.has(link.id) && shown.has(link.from) && shown.has(link.to))
    .map((link) => ({
      id: link.id,
      from: nameOf(link.from),
      fromId: link.from,
      kind: link.kind,
      to: nameOf(link.to),
      toId: link.to,
      grade: link.grade,
      categories: link.categories?.map(categoryName) ?? null,
      knownFrom: link.knownFrom,
      conducts: difference === null || difference.conducting.has(link.id),
    }));
}

export function naming(impact: ImpactResponse, language: Language) {
  const nodes = new Map(impact.nodes.map((node) => [node.id, node]));
  const categories = new Map(impact.categories.map((category) => [category.slug, category.name[language]]));
  return {
    nameOf: (id: string) => {
      const brief = nodes.get(id);
      return brief === undefined ? id : shortName(brief, language);
    },
    categoryName: (slug: string) => categories.get(slug) ?? slug,
  };
}
