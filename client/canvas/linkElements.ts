/** Links as elements: the bundles, and single links for what is looked at. Pure. */
import type { Grade } from "../../graph/model/vocabulary.ts";
import type { ImpactResponse, LinkDetail } from "../../graph/responses.ts";
import type { Difference } from "../state/difference.ts";
import { type Bundle, bundlesOf, linksOfNode, standIns } from "./bundles.ts";
import { type Anchors, anchorsOf, curve } from "./curves.ts";
import type { ZonesLayout } from "./layouts/geometry.ts";
import type { Focus, PictureElement } from "./toElements.ts";

const WIDEST_BUNDLE = 7;

export function linkElements(
  impact: ImpactResponse,
  layout: ZonesLayout,
  { selected, hovered, path, difference }: Focus,
): PictureElement[] {
  const anchors = anchorsOf(layout);
  const standIn = standIns(layout);
  const looksAt = [...new Set([selected, hovered])].filter((id) => id !== null);
  const singles = looksAt.flatMap((id) => linksOfNode(impact, layout, id));
  const onPath = new Set(path?.links);
  const details = new Map(impact.linkDetails.map((link) => [link.id, link]));
  const ofPath = [...onPath].flatMap((id) => details.get(id) ?? []);
  const isDim = path !== null || singles.length > 0;
  return [
    ...bundlesOf(impact, layout).map((bundle) => bundleElement(bundle, anchors, isDim, difference)),
    ...new Map(
      [...singles, ...ofPath].map((link) => [
        link.id,
        singleElement(link, standIn, anchors, onPath, difference),
      ]),
    ).values(),
  ].filter((element) => element !== null);
}

function bundleElement(
  bundle: Bundle,
  anchors: Anchors,
  isDim: boolean,
  difference: Difference | null,
): PictureElement {
  const { id, from, to, links, grade, wave } = bundle;
  const isSaved =
    wave > 0 && difference !== null && !links.some((link) => difference.conducting.has(link.id));
  const classes = ["bundle", gradeClass(grade), wave < 0 ? "unreached" : `wave-${Math.min(wave, 4)}`];
  const width = Math.round(10 * Math.min(WIDEST_BUNDLE, 1 + Math.sqrt(links.length))) / 10;
  return {
    group: "edges",
    data: {
      id: `bundle ${id}`,
      source: from,
      target: to,
      links: links.length,
      width: wave < 0 ? 1 : width,
      ...curve(anchors, from, to),
    },
    classes: [...classes, ...(isDim ? ["dim"] : []), ...(isSaved ? ["saved"] : [])].join(" "),
  };
}

/** A breach crosses a link against its direction: from the platform to who uses it or rests on it. */
function singleElement(
  link: LinkDetail,
  standIn: ReadonlyMap<string, string>,
  anchors: Anchors,
  onPath: ReadonlySet<string>,
  difference: Difference | null,
): PictureElement | null {
  const from = standIn.get(link.to);
  const to = standIn.get(link.from);
  if (from === undefined || to === undefined || from === to) return null;
  const isOnPath = onPath.has(link.id);
  const isSaved = difference !== null && !difference.conducting.has(link.id);
  const marks = [...(isOnPath ? ["on-path"] : []), ...(isSaved ? ["saved"] : [])];
  return {
    group: "edges",
    data: {
      id: `link ${link.id}`,
      source: from,
      target: to,
      width: isOnPath ? 3 : 1.5,
      ...curve(anchors, from, to),
    },
    classes: ["link", gradeClass(link.grade ?? "inferred"), ...marks].join(" "),
  };
}

/** One line style for each grade, here and in the stylesheet and the legend. */
function gradeClass(grade: Grade): string {
  return `grade-${grade}`;
}
