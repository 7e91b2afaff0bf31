/** How the groups of a column share its height: names where there is room, else one mark a member. */
import type { Column, Group } from "./impactGroups.ts";
import { HEADER, NAME_SIZE, PAD, ROW } from "./slideSizes.ts";
import { textWidth } from "./textWidth.ts";

const GAP = 12;
const MARK_STEP = 22;
const LEAST_MARK_STEP = 4;
/** The mark before a name, and what parts it from the next. */
const NAME_MARGIN = 34;
const LEAST_NAME_WIDTH = 150;

export interface PlacedGroup {
  readonly group: Group;
  /** From below the column's head. */
  readonly top: number;
  readonly size: number;
  /** In how many columns of names; 0: marks only. */
  readonly nameColumns: number;
  readonly markStep: number;
}

/** Names where there is room, the smallest groups and the one that is looked at first; else marks. */
export function placeGroups(
  { groups }: Column,
  width: number,
  height: number,
  focus: string | null,
): PlacedGroup[] {
  const gaps = GAP * (groups.length - 1);
  let markStep = MARK_STEP;
  const marksHeight = (group: Group) => {
    const perRow = Math.max(1, Math.floor((width - 2 * PAD) / markStep));
    return HEADER + Math.ceil(group.members.length / perRow) * markStep + PAD;
  };
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, gaps);
  while (markStep > LEAST_MARK_STEP && total(groups.map(marksHeight)) > height) markStep -= 1;

  const sizes = new Map(groups.map((group) => [group, { size: marksHeight(group), nameColumns: 0 }]));
  const order = [...groups].sort(
    (a, b) => Number(has(b, focus)) - Number(has(a, focus)) || a.members.length - b.members.length,
  );
  for (const group of order) {
    const nameColumns = columnsForNames(group, width);
    const size = HEADER + Math.ceil(group.members.length / nameColumns) * ROW + PAD;
    const others = [...sizes].reduce((sum, [other, each]) => sum + (other === group ? 0 : each.size), gaps);
    if (others + size <= height) sizes.set(group, { size, nameColumns });
  }
  const used = total([...sizes.values()].map(({ size }) => size));
  let top = Math.max(0, (height - used) / 2);
  return groups.map((group) => {
    const { size, nameColumns } = sizes.get(group) ?? { size: 0, nameColumns: 0 };
    const placed = { group, top, size, nameColumns, markStep };
    top += size + GAP;
    return placed;
  });
}

/** As many as let every name stand whole, and one where none does. */
function columnsForNames({ members }: Group, width: number): number {
  const inner = width - 2 * PAD;
  const widest = Math.max(...members.map(({ label }) => textWidth(label, NAME_SIZE))) + NAME_MARGIN;
  return Math.max(1, Math.min(members.length, Math.floor(inner / Math.max(LEAST_NAME_WIDTH, widest))));
}

const has = ({ members }: Group, id: string | null) => members.some((member) => member.id === id);
