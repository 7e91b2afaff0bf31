/**
 * A breach as a slide shows it: columns by wave, a group a layer, names in letters for the back row where there is
 * room and one mark a member where there is not. Nothing is left out: what has no name drawn is counted.
 */
import type { Impact } from "../contract.ts";
import type { Graph } from "../model/graph.ts";
import type { Grade } from "../model/vocabulary.ts";
import { drawGroup, drawOrigins } from "./drawGroups.ts";
import { type Column, columnsOf, type Group } from "./impactGroups.ts";
import { placeGroups } from "./placeGroups.ts";
import type { Dash, Drawing, Paint, Shape } from "./shapes.ts";
import { COLUMN_HEAD, ORIGIN_WIDTH, TITLE_SIZE } from "./slideSizes.ts";
import { columnTitle, type DrawingLanguage, groupCount, groupTitle } from "./slideWords.ts";
import { textShape } from "./textShape.ts";

export interface ImpactSlideOptions {
  readonly width: number;
  readonly height: number;
  readonly language: DrawingLanguage;
  /** The last wave shown; `null`: all. */
  readonly wave: number | null;
  /** The node that is marked. */
  readonly focus: string | null;
  /** The impact without the scenario's interventions, where it has any. */
  readonly before: Impact | null;
}

const MOST_COLUMNS = 4;
const COLUMN_GAP = 36;

const DASH_OF_GRADE: Readonly<Record<Grade, Dash>> = {
  documented: "solid",
  reported: "long",
  claimed: "dots",
  inferred: "short",
};

/** Where a bundle can leave from: the origins, or a group of an earlier wave. */
interface Exit {
  readonly x: number;
  readonly y: number;
  readonly members: ReadonlySet<string>;
}

export function impactSlide(graph: Graph, impact: Impact, options: ImpactSlideOptions): Drawing {
  const { width, height, language, focus, before } = options;
  const allWaves = Math.max(impact.waves.length, before?.waves.length ?? 0) - 1;
  const columns = columnsOf({
    graph,
    impact,
    before,
    wave: options.wave ?? allWaves,
    mostColumns: MOST_COLUMNS,
    language,
  });
  const [origins, ...waves] = columns;
  const columnWidth =
    waves.length === 0 ? 0 : (width - ORIGIN_WIDTH - COLUMN_GAP * waves.length) / waves.length;
  const middle = COLUMN_HEAD + (height - COLUMN_HEAD) / 2;
  const isOutage = impact.scenario.effect === "outage";
  const head = (column: Column, x: number, room: number) =>
    textShape({
      id: `column ${column.wave}`,
      x,
      y: 24,
      width: room,
      text: columnTitle(column, isOutage, language),
      size: TITLE_SIZE,
      weight: 600,
      paint: "ink",
    });

  const viaOf = new Map([...(before?.reached ?? []), ...impact.reached].map(({ id, via }) => [id, via]));
  const shapes: Shape[] = [];
  // Beside the names of the origins, so that no bundle crosses them.
  const exits: Exit[] = [{ x: ORIGIN_WIDTH + 6, y: middle, members: new Set(impact.scenario.origins) }];
  if (origins !== undefined) {
    shapes.push(head(origins, 0, ORIGIN_WIDTH), ...drawOrigins(origins.groups, middle, waves.length > 0));
  }
  waves.forEach((column, index) => {
    const x = ORIGIN_WIDTH + COLUMN_GAP + index * (columnWidth + COLUMN_GAP);
    const paint = paintOfWave(column.wave);
    const placed = placeGroups(column, columnWidth, height - COLUMN_HEAD, focus);
    shapes.push(head(column, x, columnWidth));
    const found: Exit[] = [];
    for (const { group, top, size } of placed) {
      const y = COLUMN_HEAD + top + size / 2;
      const from = exitTo(group, exits, graph, viaOf);
      shapes.push({
        kind: "curve",
        id: `curve ${group.id}`,
        fromX: from.x,
        fromY: from.y,
        toX: x,
        toY: y,
        width: group.members.some(({ id }) => id === focus) ? 6 : 3,
        paint: group.members.every(({ isSaved }) => isSaved) ? "rule" : paint,
        dash: DASH_OF_GRADE[group.grade],
      });
      found.push({ x: x + columnWidth, y, members: new Set(group.members.map(({ id }) => id)) });
    }
    for (const each of placed) {
      shapes.push(...drawGroup(each, { x, width: columnWidth, paint, focus, language }));
    }
    exits.push(...found);
  });
  return { width, height, shapes, description: describe(columns, isOutage, language) };
}

/** The place from which most members of the group are reached. */
function exitTo(
  { members }: Group,
  exits: readonly Exit[],
  graph: Graph,
  viaOf: ReadonlyMap<string, readonly string[]>,
): Exit {
  const countFrom = (exit: Exit) =>
    members.filter(({ id }) =>
      (viaOf.get(id) ?? []).some((link) => {
        const { from = "", to = "" } = graph.linkById.get(link) ?? {};
        return exit.members.has(from === id ? to : from);
      }),
    ).length;
  return exits.reduce((best, exit) => (countFrom(exit) > countFrom(best) ? exit : best));
}

export function paintOfWave(wave: number): Paint {
  if (wave === 0) return "alarm";
  return wave === 1 ? "wave1" : wave === 2 ? "wave2" : "wave3";
}

function describe(columns: readonly Column[], isOutage: boolean, language: DrawingLanguage): string {
  return columns
    .map((column) => {
      const groups = column.groups.map((group) =>
        column.wave === 0
          ? group.members.map(({ label }) => label).join(", ")
          : `${groupTitle(group, language)} ${groupCount(group, language)}`,
      );
      return `${columnTitle(column, isOutage, language)}: ${groups.join("; ")}`;
    })
    .join(". ");
}
