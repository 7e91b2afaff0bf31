import type { Page } from "../state/view.ts";

/** The places of the head, in their order. */
export const PLACES = [
  "explore",
  "incidents",
  "query",
  "data",
  "stories",
] as const satisfies readonly Page["name"][];
