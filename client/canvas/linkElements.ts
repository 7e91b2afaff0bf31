/** Links as elements: the lines of a scene, and single links for what is looked at. Pure. */
import type { Grade } from "../../graph/model/vocabulary.ts";
import type { ImpactResponse, LinkDetail } from "../../graph/responses.ts";
import type { Bundle } from "./bundles.ts";
import type { Focus, PictureElement } from "./scene.ts";

const WIDEST_BUNDLE = 7;

/** What it takes to draw the links of a scene. */
export interface LinkDrawing {
  readonly impact: ImpactResponse;
  readonly lines: readonly Bundle[];
  /** By the id of a node: what is drawn for it, itself or the closed box that counts it. */
  readonly standIn: ReadonlyMap<string, string>;
  linksOf(node: string): readonly LinkDetail[];
  /** How the line between two drawn things runs. */
  route(from: string, to: string): Route;
}

interface Route {
  readonly shape: "curved" | "straight";
  readonly data: Readonly<Record<string, string>>;
}

export function linkElements(drawing: LinkDrawing, focus: Focus): PictureElement[] {
  const { impact, lines, linksOf } = drawing;
  const looksAt = [...new Set([focus.selected, focus.hovered])].filter((id) => id !== null);
  const singles = looksAt.flatMap((id) => linksOf(id));
  const onPath = new Set(focus.path?.links);
  const details = new Map(impact.linkDetails.map((link) => [link.id, link]));
  const ofPath = [...onPath].flatMap((id) => details.get(id) ?? []);
  const isDim = focus.path !== null || singles.length > 0;
  return [
    ...lines.map((line) => lineElement(line, drawing, focus, isDim)),
    ...new Map(
      [...singles, ...ofPath].map((link) => [link.id, singleElement(link, drawing, focus, onPath)]),
    ).values(),
  ].filter((element) => element !== null);
}

function lineElement(line: Bundle, drawing: LinkDrawing, focus: Focus, isDim: boolean): PictureElement {
  const { id, from, to, links, grade, wave } = line;
  const route = drawing.route(from, to);
  const classes = ["bundle", route.shape, gradeClass(grade), waveClass(wave)];
  if (isDim) classes.push("dim");
  if (wave >= 0 && links.every((link) => isSaved(link, focus))) classes.push("saved");
  const width = Math.round(10 * Math.min(WIDEST_BUNDLE, 1 + Math.sqrt(links.length))) / 10;
  return {
    group: "edges",
    data: {
      id: `bundle ${id}`,
      source: from,
      target: to,
      links: links.length,
      width: wave < 0 || (route.shape === "straight" && links.length === 1) ? 1.2 : width,
      ...route.data,
    },
    classes: classes.join(" "),
  };
}

/** A breach crosses a link against its direction: from the platform to who uses it or rests on it. */
function singleElement(
  link: LinkDetail,
  { standIn, route }: LinkDrawing,
  focus: Focus,
  onPath: ReadonlySet<string>,
): PictureElement | null {
  const from = standIn.get(link.to);
  const to = standIn.get(link.from);
  if (from === undefined || to === undefined || from === to) return null;
  const isOnPath = onPath.has(link.id);
  const { shape, data } = route(from, to);
  const classes = ["link", shape, gradeClass(link.grade ?? "inferred")];
  if (isOnPath) classes.push("on-path");
  if (isSaved(link, focus)) classes.push("saved");
  return {
    group: "edges",
    data: { id: `link ${link.id}`, source: from, target: to, width: isOnPath ? 3 : 1.8, ...data },
    classes: classes.join(" "),
  };
}

function isSaved({ id }: LinkDetail, { difference }: Focus): boolean {
  return difference !== null && !difference.conducting.has(id);
}

function waveClass(wave: number): string {
  return wave < 0 ? "unreached" : `wave-${Math.min(Math.max(wave, 1), 4)}`;
}

/** One line style for each grade, here and in the stylesheet and the legend. */
function gradeClass(grade: Grade): string {
  return `grade-${grade}`;
}
