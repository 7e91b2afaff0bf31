/** An impact as a matrix: institutions against the platforms through which it comes to them. Pure. */
import { type Grade, LAYERS } from "../../graph/model/vocabulary.ts";
import type { ImpactResponse, LinkDetail, NodeBrief } from "../../graph/responses.ts";
import { shortName } from "../names.ts";
import type { MatrixSort } from "../state/parts/picture.ts";
import type { Language } from "../state/view.ts";
import { type Bundle, bestGrade } from "./bundles.ts";
import type { Member } from "./zones.ts";

/** A row or a column: whom it is, and with how many of the other side it has a link. */
export interface MatrixLine {
  readonly member: Member;
  readonly reach: number;
}

export interface MatrixCell {
  readonly institution: string;
  readonly platform: string;
  readonly links: readonly LinkDetail[];
  /** The best among its links. */
  readonly grade: Grade;
}

export interface Matrix {
  /** Institutions. */
  readonly rows: readonly MatrixLine[];
  /** Platforms. */
  readonly columns: readonly MatrixLine[];
  cellAt(institution: string, platform: string): MatrixCell | undefined;
  /** The cells as lines between their two ends, as other layouts have them. */
  readonly lines: readonly Bundle[];
}

export function matrixOf(impact: ImpactResponse, wave: number, language: Language, sort: MatrixSort): Matrix {
  const briefs = new Map(impact.nodes.map((node) => [node.id, node]));
  const shown = impact.reached.filter((node) => node.wave <= wave);
  const members = new Map(
    shown.flatMap(({ id, wave: at, state }): [string, Member][] => {
      const brief = briefs.get(id);
      return brief === undefined
        ? []
        : [[id, { id, brief, label: shortName(brief, language), state, wave: at }]];
    }),
  );
  const cells = cellsOf(impact, members);
  const reachOf = (end: "institution" | "platform", id: string) =>
    cells.filter((cell) => cell[end] === id).length;
  const linesOf = (end: "institution" | "platform", kind: NodeBrief["kind"]) =>
    [...members.values()]
      .filter(({ brief }) => brief.kind === kind)
      .map((member) => ({ member, reach: reachOf(end, member.id) }))
      .sort(comparing(sort, language));
  const byEnds = new Map(cells.map((cell) => [`${cell.institution} ${cell.platform}`, cell]));
  return {
    rows: linesOf("institution", "Institution"),
    columns: linesOf("platform", "Platform"),
    cellAt: (institution, platform) => byEnds.get(`${institution} ${platform}`),
    lines: cells.map(({ institution, platform, links, grade }) => ({
      id: `${platform} > ${institution}`,
      from: platform,
      to: institution,
      links,
      grade,
      wave: Math.max(members.get(institution)?.wave ?? 0, members.get(platform)?.wave ?? 0),
    })),
  };
}

function cellsOf(impact: ImpactResponse, members: ReadonlyMap<string, Member>): MatrixCell[] {
  const conducting = new Set(impact.links);
  const cells = new Map<string, { institution: string; platform: string; links: LinkDetail[] }>();
  for (const link of impact.linkDetails) {
    const [from, to] = [members.get(link.from), members.get(link.to)];
    if (!conducting.has(link.id) || from?.brief.kind !== "Institution" || to?.brief.kind !== "Platform")
      continue;
    const key = `${link.from} ${link.to}`;
    const cell = cells.get(key) ?? { institution: link.from, platform: link.to, links: [] };
    cell.links.push(link);
    cells.set(key, cell);
  }
  return [...cells.values()].map((cell) => ({ ...cell, grade: bestGrade(cell.links) }));
}

/** By reach, by layer of the State (platforms by wave), or by name; what is equal goes on by the next. */
function comparing(sort: MatrixSort, language: Language) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const layerOf = ({ member }: MatrixLine) =>
    member.brief.layer === null ? member.wave : LAYERS.indexOf(member.brief.layer);
  return (a: MatrixLine, b: MatrixLine): number => {
    const byReach = b.reach - a.reach;
    const byLayer = layerOf(a) - layerOf(b);
    const byName = compare(a.member.label, b.member.label) || (a.member.id < b.member.id ? -1 : 1);
    if (sort === "name") return byName;
    return sort === "layer" ? byLayer || byReach || byName : byReach || byLayer || byName;
  };
}
