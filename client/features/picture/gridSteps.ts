/** Where keys lead in a grid whose heads stand at -1. Pure. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
}

const PAGE = 10;

/** @returns `null` for a key that does not lead anywhere */
export function step(
  { key, ctrlKey }: Pressed,
  { row, column }: Place,
  { rows, columns }: Extent,
): Place | null {
  const rowAt = (place: number) => Math.max(-1, Math.min(rows - 1, place));
  const columnAt = (place: number) => Math.max(-1, Math.min(columns - 1, place));
  switch (key) {
    case "ArrowDown":
      return { row: rowAt(row + 1), column };
    case "ArrowUp":
      return { row: rowAt(row - 1), column };
    case "ArrowRight":
      return { row, column: columnAt(column + 1) };
    case "ArrowLeft":
      return { row, column: columnAt(column - 1) };
    case "PageDown":
      return { row: rowAt(row + PAGE), column };
    case "PageUp":
      return { row: rowAt(row - PAGE), column };
    case "Home":
      return { row: ctrlKey ? -1 : row, column: -1 };
    case "End":
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}
