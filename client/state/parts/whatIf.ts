/** What is supposed to be done about it, and which side of that is looked at. */
import type { Intervention } from "../../../graph/contract.ts";
import { oneOf } from "../address.ts";
import { interventionFrom, interventionText } from "../interventionText.ts";
import type { Part } from "./part.ts";

/** The impact without the interventions; the one with them, held against it; or each by itself. */
export const SIDES = ["before", "after", "both"] as const;
export type Side = (typeof SIDES)[number];

export interface WhatIfView {
  /** In the order in which they were chosen. */
  readonly interventions: readonly Intervention[];
  readonly side: Side;
  /** Whether the panel shows what would help most. */
  readonly advice: boolean;
}

/** A link's id, and as many categories as the contract takes, are longer than other values. */
const LONGEST = 25_000;

export const whatIfPart: Part<WhatIfView> = {
  opening: { interventions: [], side: "after", advice: false },
  read: (address) => ({
    interventions: address
      .many("if", (text) => interventionFrom(text) !== undefined, LONGEST)
      .flatMap((text) => interventionFrom(text) ?? []),
    side: address.one<Side>("side", "after", oneOf(SIDES)),
    advice: address.one("advice", false, (text) => (text === "open" ? true : undefined)),
  }),
  write({ interventions, side, advice }, address) {
    address.putAll("if", interventions.map(interventionText));
    address.put("side", side, "after");
    if (advice) address.put("advice", "open");
  },
};
