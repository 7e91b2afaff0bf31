/** How the picture of an impact is laid out. */
import { LAYERS, type Layer } from "../../../graph/model/vocabulary.ts";
import { oneOf } from "../address.ts";
import type { Part } from "./part.ts";

/** By wave; by layer of the State; waves as rings; a web of all links; institutions against platforms. */
export const LAYOUTS = ["columns", "layers", "rings", "web", "matrix"] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** What the rows and columns of the matrix go by. */
export const MATRIX_SORTS = ["reach", "layer", "name"] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];

export interface PictureView {
  readonly layout: LayoutName;
  readonly matrixSort: MatrixSort;
  /** The layer of the opening view whose institutions are listed. */
  readonly openedLayer: Layer | null;
}

export const picturePart: Part<PictureView> = {
  opening: { layout: "columns", matrixSort: "reach", openedLayer: null },
  read: (address) => ({
    layout: address.one<LayoutName>("layout", "columns", oneOf(LAYOUTS)),
    matrixSort: address.one<MatrixSort>("sort", "reach", oneOf(MATRIX_SORTS)),
    openedLayer: address.one<Layer | null>("row", null, oneOf(LAYERS)),
  }),
  write({ layout, matrixSort, openedLayer }, address) {
    address.put("layout", layout, "columns");
    address.put("sort", matrixSort, "reach");
    address.put("row", openedLayer);
  },
};
