/** Which links were publicly known on a day, without those that the incident itself revealed. */
import { dayInterval } from "../../model/dates.ts";
import type { GraphLink } from "../../model/schema.ts";
import { LINK_RULES } from "../../model/vocabulary.ts";

export interface KnowledgeRule {
  /** Links learnt from this incident are the answer, not the question. */
  readonly incident: string;
  /** The last day of knowledge. */
  readonly day: string;
  /** Whether conducting links count of which nobody can say since when they are known. */
  readonly undated: "with" | "without";
}

export function isKnown(link: GraphLink, { incident, day, undated }: KnowledgeRule): boolean {
  if (isLearntFrom(link, incident)) return false;
  // [T2] Surely public: not after the day, whatever day the partial date means.
  if (link.knownFrom !== null) return lastDayOf(link.knownFrom) <= day;
  return undated === "with" || !LINK_RULES[link.kind].conducts;
}

export function isLearntFrom(link: GraphLink, incident: string): boolean {
  return "learntFrom" in link && link.learntFrom === incident;
}

/** A whole day is its own last day; asked of every link, so not worked out anew. */
function lastDayOf(partialDate: string): string {
  return partialDate.length === "YYYY-MM-DD".length ? partialDate : dayInterval(partialDate).last;
}
