/** Where the arrow keys lead: up and down in a column, left and right to the nearest in the next. Pure. */
import type { Stop } from "../../canvas/scene.ts";

const STEPS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The stop that a key leads to from another; `undefined` for any other key. Stays where there is no way on. */
export function walk(
  columns: readonly (readonly Stop[])[],
  from: string | null,
  key: string,
): string | null | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const columnAt = columns.findIndex((stops) => stops.some(({ id }) => id === from));
  const column = columns[columnAt];
  const here = column?.find(({ id }) => id === from);
  if (column === undefined || here === undefined) return columns[0]?.[0]?.id ?? null;
  const [aside, along] = step;
  if (along !== 0) return column[column.indexOf(here) + along]?.id ?? from;
  const next = columns[columnAt + aside] ?? [];
  const nearest = next.reduce<Stop | null>(
    (best, stop) => (best === null || Math.abs(stop.y - here.y) < Math.abs(best.y - here.y) ? stop : best),
    null,
  );
  return nearest?.id ?? from;
}
