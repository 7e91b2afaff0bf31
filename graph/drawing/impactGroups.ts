/** Who stands in which column of a slide: by wave, and there by layer of the State, platforms first. */
import { presentNode } from "../answers/nodes.ts";
import { shortName, withoutPrefix } from "../answers/shortName.ts";
import type { Impact, ReachedNode } from "../contract.ts";
import type { Graph } from "../model/graph.ts";
import { GRADES, type Grade, LAYERS, type Layer } from "../model/vocabulary.ts";
import type { NodeBrief } from "../responses.ts";

export interface GroupMember {
  readonly id: string;
  readonly brief: NodeBrief;
  readonly label: string;
  readonly isSaved: boolean;
}

export interface Group {
  readonly id: string;
  /** `platforms`, a layer, or institutions whose layer nobody told. */
  readonly of: "platforms" | Layer | "other";
  readonly members: readonly GroupMember[];
  /** The weakest by which a member is reached: a bundle never looks surer than what is in it. */
  readonly grade: Grade;
}

export interface Column {
  /** 0: the origins. */
  readonly wave: number;
  /** Whether later waves stand in it as well, for want of room. */
  readonly isLast: boolean;
  readonly groups: readonly Group[];
}

interface Asked {
  readonly graph: Graph;
  readonly impact: Impact;
  /** What the same scenario reaches without its interventions: who is reached there alone is saved. */
  readonly before: Impact | null;
  /** The last wave shown. */
  readonly wave: number;
  readonly mostColumns: number;
  readonly language: "fr" | "en";
}

export function columnsOf({ graph, impact, before, wave, mostColumns, language }: Asked): Column[] {
  const now = new Set(impact.reached.map(({ id }) => id));
  const saved = (before?.reached ?? []).filter(({ id }) => !now.has(id));
  const shown = [...impact.reached, ...saved].filter((node) => node.wave <= wave);
  const lastWave = Math.max(...shown.map((node) => node.wave));
  const lastColumn = Math.min(lastWave, mostColumns - 1);
  const savedIds = new Set(saved.map(({ id }) => id));
  const origins = shown.filter((node) => node.wave === 0).flatMap(({ id }) => graph.nodeById.get(id) ?? []);
  const originNames = origins.map((node) => shortName(presentNode(node), language));
  const columns: Column[] = [];
  for (let column = 0; column <= lastColumn; column++) {
    const here = shown.filter((node) => Math.min(node.wave, lastColumn) === column);
    columns.push({
      wave: column,
      isLast: column === lastColumn && lastWave > lastColumn,
      groups: groupsOf(graph, here, savedIds, column, language, column === 0 ? [] : originNames),
    });
  }
  return columns;
}

function groupsOf(
  { nodeById }: Graph,
  nodes: readonly ReachedNode[],
  saved: ReadonlySet<string>,
  column: number,
  language: "fr" | "en",
  /** Names that go without saying in front of others. */
  saidBefore: readonly string[],
): Group[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const groups = new Map<Group["of"], { members: GroupMember[]; grade: Grade }>();
  for (const { id, grade } of nodes) {
    const node = nodeById.get(id);
    if (node === undefined) continue;
    const brief = presentNode(node);
    const of = brief.kind === "Platform" ? "platforms" : (brief.layer ?? "other");
    const group = groups.get(of) ?? { members: [], grade: "documented" };
    group.members.push({
      id,
      brief,
      label: saidBefore.reduce(withoutPrefix, shortName(brief, language)),
      isSaved: saved.has(id),
    });
    if (GRADES.indexOf(grade) > GRADES.indexOf(group.grade)) group.grade = grade;
    groups.set(of, group);
  }
  return [...groups]
    .map(([of, { members, grade }]) => ({
      id: `${column} ${of}`,
      of,
      grade,
      members: members.sort((a, b) => compare(a.label, b.label) || (a.id < b.id ? -1 : 1)),
    }))
    .sort((a, b) => rankOf(a.of) - rankOf(b.of));
}

function rankOf(of: Group["of"]): number {
  if (of === "platforms") return -1;
  return of === "other" ? LAYERS.length : LAYERS.indexOf(of);
}
