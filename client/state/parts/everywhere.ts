/** What every page has: the language it is read in, and the data that the link was made with. */
import { matching, oneOf } from "../address.ts";
import type { Part } from "./part.ts";

export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export interface EverywhereView {
  /** `null`: whatever the reader's browser prefers. */
  readonly language: Language | null;
  /** The dataset version that the link was made with. */
  readonly version: string | null;
  /** What it then showed, as `heldOf` says it. */
  readonly held: string | null;
}

const VERSION = /^[0-9a-z]{1,64}$/;
const HELD = /^[\w-]*\.[\w-]*$/;
const LONGEST_HELD = 7000;

export const everywherePart: Part<EverywhereView> = {
  opening: { language: null, version: null, held: null },
  read: (address) => ({
    language: address.one<Language | null>("lang", null, oneOf(LANGUAGES)),
    version: address.one<string | null>("version", null, matching(VERSION)),
    held: address.one<string | null>("held", null, matching(HELD), LONGEST_HELD),
  }),
  write({ language, version, held }, address) {
    address.put("lang", language);
    address.put("version", version);
    address.put("held", held);
  },
};
