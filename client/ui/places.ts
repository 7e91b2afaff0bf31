import type { Page } from "../state/view.ts";

/** The places of the head, in their order. */
export const PLACES = ["explore", "incidents", "data"] as const satisfies readonly Page["name"][];
