/** What of the answer is looked at. */
import { FILTER_NAMES, type Filter } from "../filters.ts";
import type { Part } from "./part.ts";

export interface FiltersView {
  readonly filters: readonly Filter[];
}

const SEPARATOR = ".";
const VALUE = /^[a-z0-9-]{1,100}$/;

export const filtersPart: Part<FiltersView> = {
  opening: { filters: [] },
  read: (address) => ({
    filters: address
      .many("only", (text) => filterFrom(text) !== undefined)
      .flatMap((text) => filterFrom(text) ?? []),
  }),
  write({ filters }, address) {
    address.putAll(
      "only",
      filters.map(({ name, value }) => [name, value].join(SEPARATOR)),
    );
  },
};

function filterFrom(text: string): Filter | undefined {
  const [nameText, value = "", ...rest] = text.split(SEPARATOR);
  const name = FILTER_NAMES.find((each) => each === nameText);
  return name === undefined || rest.length > 0 || !VALUE.test(value) ? undefined : { name, value };
}
