/** A matrix as elements, for the file that is taken away; on the screen it is a grid. Pure. */
import { fitText } from "../../graph/drawing/fitText.ts";
import type { Size } from "./layouts/geometry.ts";
import type { Matrix, MatrixLine } from "./matrix.ts";
import { waveClass } from "./memberClasses.ts";
import type { Drawable, PictureElement } from "./scene.ts";

export const CELL = 24;
export const HEAD_WIDTH = 230;
export const HEAD_HEIGHT = 180;
const PADDING = 8;

export function drawableMatrix(matrix: Matrix): Drawable {
  const { rows, columns, lines } = matrix;
  return {
    ...matrixSize(matrix),
    members: [...rows, ...columns].map(({ member }) => member),
    boxes: new Map(),
    lines,
    draw: () => matrixElements(matrix),
  };
}

export function matrixSize({ rows, columns }: Matrix): Size {
  return { width: HEAD_WIDTH + columns.length * CELL, height: HEAD_HEIGHT + rows.length * CELL };
}

function matrixElements(matrix: Matrix): PictureElement[] {
  const { rows, columns, lines } = matrix;
  const rowAt = new Map(rows.map(({ member }, at) => [member.id, HEAD_HEIGHT + (at + 0.5) * CELL]));
  const columnAt = new Map(columns.map(({ member }, at) => [member.id, HEAD_WIDTH + (at + 0.5) * CELL]));
  const { width, height } = matrixSize(matrix);
  const rule = (id: string, x: number, y: number, across: number, high: number): PictureElement => ({
    group: "nodes",
    data: { id, width: across, height: high },
    classes: "matrix-rule",
    position: { x, y },
  });
  return [
    ...[...rowAt].map(([id, y]) => rule(`row ${id}`, width / 2, y + CELL / 2, width, 1)),
    ...[...columnAt].map(([id, x]) => rule(`column ${id}`, x + CELL / 2, height / 2, 1, height)),
    ...rows.map((row) => nameOf(row, { x: 0, y: rowAt.get(row.member.id) ?? 0 })),
    ...columns.map((column) => headOf(column, columnAt.get(column.member.id) ?? 0)),
    ...lines.map(
      ({ id, from, to, grade, wave }): PictureElement => ({
        group: "nodes",
        data: { id: `cell ${id}` },
        classes: `cell ${waveClass(Math.max(1, wave))} cell-${grade}`,
        position: { x: columnAt.get(from) ?? 0, y: rowAt.get(to) ?? 0 },
      }),
    ),
  ];
}

function nameOf({ member }: MatrixLine, { x, y }: { x: number; y: number }): PictureElement {
  return {
    group: "nodes",
    data: { id: member.id, label: fitText(member.label, HEAD_WIDTH - 2 * PADDING, 13) },
    classes: "text",
    position: { x: x + PADDING, y },
  };
}

/** Read from below to above, ending at the column. */
function headOf({ member }: MatrixLine, x: number): PictureElement {
  return {
    group: "nodes",
    data: { id: member.id, label: fitText(member.label, HEAD_HEIGHT - 2 * PADDING, 13), angle: -Math.PI / 2 },
    classes: "text matrix-head",
    position: { x, y: HEAD_HEIGHT - PADDING },
  };
}
