/** How the answer is looked at: how far the waves have come, what is selected, what is open. */
import { matching, NODE_ID } from "../address.ts";
import type { Part } from "./part.ts";

export interface ImpactView {
  /** The last wave shown; `null`: all. */
  readonly wave: number | null;
  readonly selected: string | null;
  /** Boxes that the reader opened, and with a hyphen before the id those that the reader closed. */
  readonly boxes: readonly string[];
  readonly table: boolean;
}

const BOX_ID = /^-?[a-z0-9][a-z0-9:-]{0,250}$/;

export const impactPart: Part<ImpactView> = {
  opening: { wave: null, selected: null, boxes: [], table: false },
  read: (address) => ({
    wave: address.one<number | null>("wave", null, (text) =>
      /^\d{1,3}$/.test(text) ? Number(text) : undefined,
    ),
    selected: address.one<string | null>("selected", null, matching(NODE_ID)),
    boxes: address.many("box", (text) => BOX_ID.test(text)).sort(),
    table: address.one("table", false, (text) => (text === "open" ? true : undefined)),
  }),
  write(view, address) {
    address.put("wave", view.wave === null ? null : String(view.wave));
    address.put("selected", view.selected);
    address.putAll("box", view.boxes);
    if (view.table) address.put("table", "open");
  },
};
