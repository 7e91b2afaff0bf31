/** An incident as a slide shows it: what was confirmed and what was only said, beside each other, never merged. */
import type { Graph } from "../model/graph.ts";
import type { Claim } from "../model/schema.ts";
import { UNIT_TERMS } from "../terms/units.ts";
import { wrapText } from "./fitText.ts";
import type { Drawing, Shape } from "./shapes.ts";
import { NAME_SIZE, TITLE_SIZE } from "./slideSizes.ts";
import { type DrawingLanguage, formatCount } from "./slideWords.ts";
import { textShape } from "./textShape.ts";

export interface ClaimsSlideOptions {
  readonly width: number;
  readonly height: number;
  readonly language: DrawingLanguage;
}

const GAP = 24;
const PAD = 14;
const HEAD = 52;
const LINE = 26;

const HEADS = {
  confirmed: { fr: "Confirmé", en: "Confirmed" },
  open: { fr: "Affirmé, non confirmé", en: "Claimed, not confirmed" },
};

/** @throws Error where the graph has no such incident */
export function claimsSlide(graph: Graph, incident: string, options: ClaimsSlideOptions): Drawing {
  const { width, height, language } = options;
  const node = graph.nodeById.get(incident);
  if (node?.kind !== "Incident") throw new Error(`There is no incident "${incident}" in the graph.`);
  const claims = graph.linksFrom(incident).flatMap((link): Claim[] => {
    const claim = link.kind === "HAS_CLAIM" ? graph.nodeById.get(link.to) : undefined;
    return claim?.kind === "Claim" ? [claim] : [];
  });
  const columns = [
    { head: HEADS.confirmed[language], claims: claims.filter(({ status }) => status === "confirmed") },
    { head: HEADS.open[language], claims: claims.filter(({ status }) => status !== "confirmed") },
  ];
  const columnWidth = (width - GAP) / 2;
  const shapes = columns.flatMap(({ head, claims: said }, index): Shape[] => {
    const x = index * (columnWidth + GAP);
    const box: Shape = {
      kind: "rect",
      id: `box ${index}`,
      x,
      y: 0,
      width: columnWidth,
      height,
      fill: "surface",
      stroke: "rule",
      radius: 4,
    };
    const title = textShape({
      id: `head ${index}`,
      x: x + PAD,
      y: 32,
      width: columnWidth - 2 * PAD,
      text: `${head} · ${formatCount(said.length, language)}`,
      size: NAME_SIZE,
      weight: 600,
      paint: "ink",
    });
    return [
      box,
      title,
      ...drawClaims(
        withFiguresFirst(said),
        { x: x + PAD, width: columnWidth - 2 * PAD, height },
        index,
        language,
      ),
    ];
  });
  const description = columns
    .map(({ head, claims: said }) => `${head}: ${said.map(({ statement }) => statement[language]).join(" ")}`)
    .join(" ");
  return { width, height, shapes, description };
}

function drawClaims(
  claims: readonly Claim[],
  { x, width, height }: { x: number; width: number; height: number },
  column: number,
  language: DrawingLanguage,
): Shape[] {
  const shapes: Shape[] = [];
  let y = HEAD;
  for (const [at, claim] of claims.entries()) {
    const lines = wrapText(claim.statement[language], width, NAME_SIZE);
    const size = (lines.length + 1) * LINE + 14;
    const rest = claims.length - at;
    // Room for the line that says how many more there are, unless this is the last one.
    if (y + size > height - (rest > 1 ? LINE + PAD : 4)) {
      shapes.push(
        textShape({
          id: `more ${column}`,
          x,
          y: y + 18,
          width,
          text:
            language === "fr"
              ? `et ${formatCount(rest, language)} autres`
              : `and ${formatCount(rest, language)} more`,
          size: TITLE_SIZE,
          weight: 600,
          paint: "second",
        }),
      );
      break;
    }
    lines.forEach((line, index) => {
      shapes.push(
        textShape({
          id: `${claim.id} ${index}`,
          x,
          y: y + 20 + index * LINE,
          width,
          text: line,
          size: NAME_SIZE,
          weight: 400,
          paint: "ink",
        }),
      );
    });
    shapes.push(
      textShape({
        id: `${claim.id} who`,
        x,
        y: y + 20 + lines.length * LINE,
        width,
        text: claim.who[language],
        size: TITLE_SIZE - 2,
        weight: 400,
        paint: "second",
      }),
    );
    y += size;
  }
  return shapes;
}

/** Those with a number first, the largest first within a unit; units are never compared. */
function withFiguresFirst(claims: readonly Claim[]): Claim[] {
  const unitsInOrder = Object.keys(UNIT_TERMS);
  const rank = ({ quantity, unit }: Claim) =>
    quantity === null ? unitsInOrder.length : unitsInOrder.indexOf(unit ?? "");
  return [...claims].sort(
    (a, b) => rank(a) - rank(b) || (b.quantity ?? 0) - (a.quantity ?? 0) || (a.id < b.id ? -1 : 1),
  );
}
