/** How the picture of an impact is laid out. */
import { oneOf } from "../address.ts";
import type { Part } from "./part.ts";

/** By wave; by layer of the State; waves as rings; a web of all links; institutions against platforms. */
export const LAYOUTS = ["columns", "layers", "rings", "web"] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface PictureView {
  readonly layout: LayoutName;
}

export const picturePart: Part<PictureView> = {
  opening: { layout: "columns" },
  read: (address) => ({ layout: address.one<LayoutName>("layout", "columns", oneOf(LAYOUTS)) }),
  write({ layout }, address) {
    address.put("layout", layout, "columns");
  },
};
