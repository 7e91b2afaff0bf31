/** The shapes of a slide's groups and origins. */
import { wrapText } from "./fitText.ts";
import type { Group, GroupMember } from "./impactGroups.ts";
import type { PlacedGroup } from "./placeGroups.ts";
import type { MarkShape, Paint, Shape } from "./shapes.ts";
import {
  COLUMN_HEAD,
  HEADER,
  MARK_RADIUS,
  NAME_SIZE,
  ORIGIN_WIDTH,
  PAD,
  ROW,
  TITLE_SIZE,
} from "./slideSizes.ts";
import { type DrawingLanguage, groupCount, groupTitle } from "./slideWords.ts";
import { textShape } from "./textShape.ts";
import { textWidth } from "./textWidth.ts";

const ORIGIN_RADIUS = 24;
const MOST_ORIGIN_STEP = 110;
/** A column in which long words leave no room for the title. */
const NARROW = 230;

/** Origins stand around the middle, one below the other, each with a line to where the bundles leave. */
export function drawOrigins(groups: readonly Group[], middle: number, hasWaves: boolean): Shape[] {
  const members = groups.flatMap((group) => group.members);
  const step = Math.min(MOST_ORIGIN_STEP, (middle * 1.6) / Math.max(1, members.length));
  return members.flatMap((member, index): Shape[] => {
    const y = middle + (index - (members.length - 1) / 2) * step;
    const radius = Math.min(ORIGIN_RADIUS, step / 4);
    const lines = wrapText(member.label, ORIGIN_WIDTH, NAME_SIZE, 600).slice(0, 2);
    const line: Shape = {
      kind: "curve",
      id: `leaves ${member.id}`,
      fromX: ORIGIN_WIDTH / 2,
      fromY: y,
      toX: ORIGIN_WIDTH + 6,
      toY: middle,
      width: 3,
      paint: "alarm",
      dash: "solid",
    };
    return [
      ...(hasWaves ? [line] : []),
      markOf(member, ORIGIN_WIDTH / 2, y, radius, "alarm"),
      ...lines.map((line, at) =>
        textShape({
          id: `name ${member.id} ${at}`,
          x: ORIGIN_WIDTH / 2,
          y: y + radius + 24 * (at + 1),
          width: ORIGIN_WIDTH,
          text: line,
          size: NAME_SIZE,
          weight: 600,
          paint: "ink",
          anchor: "middle",
        }),
      ),
    ];
  });
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly paint: Paint;
  readonly focus: string | null;
  readonly language: DrawingLanguage;
}

export function drawGroup({ group, top, size, nameColumns, markStep }: PlacedGroup, place: Place): Shape[] {
  const { x, width, focus, paint, language } = place;
  const y = COLUMN_HEAD + top;
  const inner = width - 2 * PAD;
  const counted = groupCount(group, language, width < NARROW);
  const countWidth = textWidth(counted, TITLE_SIZE, 600);
  const perRow = Math.max(1, Math.floor(inner / markStep));
  return [
    {
      kind: "rect",
      id: `box ${group.id}`,
      x,
      y,
      width,
      height: size,
      fill: "surface",
      stroke: "rule",
      radius: 4,
    },
    textShape({
      id: `title ${group.id}`,
      x: x + PAD,
      y: y + 22,
      width: inner - countWidth - PAD,
      text: groupTitle(group, language),
      size: TITLE_SIZE,
      weight: 600,
      paint: "second",
    }),
    textShape({
      id: `count ${group.id}`,
      x: x + width - PAD,
      y: y + 22,
      width: inner,
      text: counted,
      size: TITLE_SIZE,
      weight: 600,
      paint: "second",
      anchor: "end",
    }),
    ...group.members.flatMap((member, index): Shape[] => {
      if (nameColumns === 0) {
        const markX = x + PAD + ((index % perRow) + 0.5) * markStep;
        const markY = y + HEADER + (Math.floor(index / perRow) + 0.5) * markStep;
        return [markOf(member, markX, markY, Math.min(MARK_RADIUS, markStep * 0.36), paint)];
      }
      const nameWidth = inner / nameColumns;
      const left = x + PAD + (index % nameColumns) * nameWidth;
      const middle = y + HEADER + (Math.floor(index / nameColumns) + 0.5) * ROW;
      return drawName(member, { left, middle, width: nameWidth, paint, isFocus: member.id === focus });
    }),
  ];
}

function drawName(
  member: GroupMember,
  place: { left: number; middle: number; width: number; paint: Paint; isFocus: boolean },
): Shape[] {
  const { left, middle, width, paint, isFocus } = place;
  const frame: Shape = {
    kind: "rect",
    id: `focus ${member.id}`,
    x: left - 4,
    y: middle - ROW / 2,
    width: width - 2,
    height: ROW,
    fill: null,
    stroke: "blue",
    radius: 4,
  };
  return [
    ...(isFocus ? [frame] : []),
    markOf(member, left + MARK_RADIUS, middle, MARK_RADIUS, paint),
    textShape({
      id: `name ${member.id}`,
      x: left + 24,
      y: middle + 7,
      width: width - 30,
      text: member.label,
      size: NAME_SIZE,
      weight: isFocus ? 600 : 400,
      paint: member.isSaved ? "second" : "ink",
      struck: member.isSaved,
    }),
  ];
}

function markOf(member: GroupMember, x: number, y: number, radius: number, paint: Paint): MarkShape {
  const { id, brief, label, isSaved } = member;
  const mark = brief.kind === "Platform" ? "square" : brief.class ? "stack" : "circle";
  return {
    kind: "mark",
    id: `mark ${id}`,
    mark,
    x,
    y,
    radius,
    paint: isSaved ? "second" : paint,
    hollow: isSaved,
    label,
  };
}
