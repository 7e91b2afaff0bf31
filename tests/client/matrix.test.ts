/** Institutions against platforms: every link between the two has its cell, whatever the order. */
import { beforeAll, expect, test } from "vitest";
import { type Matrix, matrixOf } from "../../client/canvas/matrix.ts";
import { drawableMatrix } from "../../client/canvas/matrixElements.ts";
import { NO_FOCUS } from "../../client/canvas/scene.ts";
import { step } from "../../client/features/picture/gridSteps.ts";
import { MATRIX_SORTS } from "../../client/state/parts/picture.ts";
import type { CompiledGraph } from "../../graph/propagation/compile.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import { ownGraph, ownImpact } from "../support/ownImpact.ts";

let compiled: CompiledGraph;
let impact: ImpactResponse;
beforeAll(async () => {
  compiled = await ownGraph();
  impact = ownImpact(compiled, { origins: ["platform:outscale"] });
}, 60_000);

const idsOf = (lines: Matrix["rows"]) => lines.map(({ member }) => member.id);

test.each(MATRIX_SORTS)("by %s it holds every reached node and every link between the two kinds", (sort) => {
  const matrix = matrixOf(impact, 99, "en", sort);
  const reached = impact.reached.map(({ id }) => id).sort();
  expect([...idsOf(matrix.rows), ...idsOf(matrix.columns)].sort()).toEqual(reached);
  const conducting = new Set(impact.links);
  const between = impact.linkDetails.filter(
    ({ id, from, to }) => conducting.has(id) && from.startsWith("institution:") && to.startsWith("platform:"),
  );
  expect(between.length).toBeGreaterThan(20);
  for (const { id, from, to } of between)
    expect(matrix.cellAt(from, to)?.links.map((link) => link.id)).toContain(id);
  expect(matrix.lines.flatMap(({ links }) => links)).toHaveLength(between.length);
});

test("by reach the widest come first", () => {
  const { rows, columns } = matrixOf(impact, 99, "en", "reach");
  for (const lines of [rows, columns]) {
    const reaches = lines.map(({ reach }) => reach);
    expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
    expect(reaches[0]).toBeGreaterThan(1);
  }
});

test("by name it is in the order of the alphabet of the language", () => {
  const { rows } = matrixOf(impact, 99, "fr", "name");
  const labels = rows.map(({ member }) => member.label);
  expect(labels).toEqual([...labels].sort(new Intl.Collator("fr", { numeric: true }).compare));
});

test("up to a wave it holds nobody who is reached later", () => {
  const { rows, columns } = matrixOf(impact, 1, "en", "reach");
  for (const { member } of [...rows, ...columns]) expect(member.wave).toBeLessThanOrEqual(1);
});

test("drawn for a file, each cell stands where its row and its column cross", () => {
  const matrix = matrixOf(impact, 99, "en", "reach");
  const elements = drawableMatrix(matrix).draw(NO_FOCUS);
  const placeOf = (id: string) => elements.find(({ data }) => data.id === id)?.position;
  for (const { id, from, to } of matrix.lines) {
    const cell = placeOf(`cell ${id}`);
    expect(cell?.x).toBe(placeOf(from)?.x);
    expect(cell?.y).toBe(placeOf(to)?.y);
  }
});

test("keys stay inside the grid", () => {
  const extent = { rows: 3, columns: 2 };
  const press = (key: string, row: number, column: number, ctrlKey = false) =>
    step({ key, ctrlKey }, { row, column }, extent);
  expect(press("ArrowDown", 2, 0)).toEqual({ row: 2, column: 0 });
  expect(press("ArrowUp", -1, 0)).toEqual({ row: -1, column: 0 });
  expect(press("ArrowLeft", 0, 0)).toEqual({ row: 0, column: -1 });
  expect(press("End", 0, 0, true)).toEqual({ row: 2, column: 1 });
  expect(press("Home", 2, 1, true)).toEqual({ row: -1, column: -1 });
  expect(press("a", 0, 0)).toBeNull();
});
