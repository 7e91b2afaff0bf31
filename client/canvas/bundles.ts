/**
 * Links as the picture draws them: one bundle from what passes the breach on to each box, and single links
 * only for what is looked at.
 */
import { GRADES, type Grade } from "../../graph/model/vocabulary.ts";
import type { ImpactResponse, LinkDetail } from "../../graph/responses.ts";
import type { ZonesLayout } from "./layouts/geometry.ts";

export interface Bundle {
  readonly id: string;
  /** A node or a box that stands for it. */
  readonly from: string;
  readonly to: string;
  readonly links: readonly LinkDetail[];
  /** The best grade among its links, which its line shows. */
  readonly grade: Grade;
  readonly wave: number;
}

/** Which drawn element stands for a node: itself where it is drawn, else the closed box that counts it. */
export function standIns(layout: ZonesLayout): ReadonlyMap<string, string> {
  const standIn = new Map<string, string>();
  for (const { boxes } of layout.zones) {
    for (const { box, isOpen } of boxes) {
      for (const { id } of box.members) standIn.set(id, isOpen ? id : box.id);
    }
  }
  return standIn;
}

/** One bundle per source and box, of the links by which its members are first reached. */
export function bundlesOf(impact: ImpactResponse, layout: ZonesLayout): Bundle[] {
  const links = new Map(impact.linkDetails.map((link) => [link.id, link]));
  const boxOf = new Map<string, string>();
  for (const { boxes, zone } of layout.zones) {
    for (const { box } of boxes) {
      for (const { id } of box.members) boxOf.set(id, zone.wave <= 0 ? id : box.id);
    }
  }
  const bundles = new Map<string, { from: string; to: string; wave: number; links: LinkDetail[] }>();
  const add = (from: string | undefined, to: string | undefined, wave: number, link: LinkDetail) => {
    if (from === undefined || to === undefined || from === to) return;
    const id = `${from} > ${to}`;
    const bundle = bundles.get(id) ?? { from, to, wave, links: [] };
    bundle.wave = Math.min(bundle.wave, wave);
    if (!bundle.links.includes(link)) bundle.links.push(link);
    bundles.set(id, bundle);
  };
  for (const node of impact.reached) {
    for (const id of node.via) {
      const link = links.get(id);
      if (link === undefined) continue;
      const other = link.from === node.id ? link.to : link.from;
      add(boxOf.get(other), boxOf.get(node.id), node.wave, link);
    }
  }
  for (const link of impact.linkDetails) {
    const isRested =
      link.kind === "DEPENDS_ON" &&
      impact.restsOn.includes(link.to) &&
      impact.scenario.origins.includes(link.from);
    if (isRested && !impact.links.includes(link.id)) add(boxOf.get(link.to), boxOf.get(link.from), -1, link);
  }
  return [...bundles].map(([id, bundle]) => ({ id, ...bundle, grade: bestGrade(bundle.links) }));
}

/** Every conducting link of one node that has something drawn at both ends. */
export function linksOfNode(
  impact: ImpactResponse,
  standIn: ReadonlyMap<string, string>,
  node: string,
): LinkDetail[] {
  const conducting = new Set(impact.links);
  return impact.linkDetails.filter(
    ({ id, from, to }) =>
      conducting.has(id) && (from === node || to === node) && standIn.has(from) && standIn.has(to),
  );
}

export function bestGrade(links: readonly { readonly grade: Grade | null }[]): Grade {
  const ranks = links.map(({ grade }) => (grade === null ? GRADES.length - 1 : GRADES.indexOf(grade)));
  return GRADES[Math.min(...ranks)] ?? "inferred";
}
