/** Rows that a query answered, as a language reads them. */

import { SHORT_LAYERS } from "../drawing/slideWords.ts";
import type { Cell } from "../drawing/tableSlide.ts";
import { LAYERS } from "../model/vocabulary.ts";
import type { StoryView } from "./contract.ts";

type TableView = Extract<StoryView, { page: "table" }>;

export function tableRows(
  { columns }: TableView,
  answered: readonly Readonly<Record<string, unknown>>[],
  language: "fr" | "en",
): Cell[][] {
  return answered.map((row) =>
    columns.map(({ key, of }) => {
      const value = row[typeof key === "string" ? key : key[language]];
      const layer = of === "layer" ? LAYERS.find((each) => each === value) : undefined;
      if (layer !== undefined) return SHORT_LAYERS[layer][language];
      return typeof value === "string" || typeof value === "number" ? value : null;
    }),
  );
}
