/** What every file says of itself, so that it can be judged where nothing else of Ricochet is. */
import type { Audience } from "../model/vocabulary.ts";

export interface About {
  readonly title: string;
  readonly datasetVersion: string;
  /** When it was made, as `2026-11-25T15:00:00Z`: given, since the same input must give the same bytes. */
  readonly made: string;
  readonly audience: Audience;
  readonly leftOut: LeftOut;
}

/** What an audience is not shown, in numbers. */
export interface LeftOut {
  readonly nodes: number;
  readonly links: number;
}

/** Pairs for a head or a description. */
export function aboutPairs({ title, datasetVersion, made, audience, leftOut }: About) {
  return [
    ["title", title],
    ["dataset version", datasetVersion],
    ["made", made],
    ["audience", audience],
    ["left out for this audience", `${leftOut.nodes} nodes, ${leftOut.links} links`],
  ] as const;
}

export function aboutText(about: About): string {
  return aboutPairs(about)
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");
}
