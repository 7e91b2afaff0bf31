/** What is looked for among the sources, and whether claimed victims count in the back-test. */
import type { Part } from "./part.ts";

export interface DatasetView {
  /** Words that a source must have, in its title, its publisher or its address. */
  readonly find: string;
  /** Only sources without which some fact would rest on nothing. */
  readonly onlyAlone: boolean;
  /** Whether what was only claimed counts as disclosed. */
  readonly claims: "with" | "without";
}

const opening: DatasetView = { find: "", onlyAlone: false, claims: "without" };

export const dataPart: Part<DatasetView> = {
  opening,
  read: (address) => ({
    find: address.one("find", opening.find, (text) => text),
    onlyAlone: address.one("resting", false, (text) => (text === "alone" ? true : undefined)),
    claims: address.one<DatasetView["claims"]>("claims", opening.claims, (text) =>
      text === "with" ? text : undefined,
    ),
  }),
  write({ find, onlyAlone, claims }, address) {
    address.put("find", find, opening.find);
    if (onlyAlone) address.put("resting", "alone");
    address.put("claims", claims, opening.claims);
  },
};
