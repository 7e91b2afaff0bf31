/** What an incident is called: in a word beside its mark, and in full for those who do not see it. */
import type { RecordedIncident } from "../../../../graph/incidents/contract.ts";
import type { Unit } from "../../../../graph/model/vocabulary.ts";
import type { Language } from "../../../state/view.ts";
import { sizeOf } from "./sizes.ts";

const LONGEST = 26;
const PIXELS_A_LETTER = 6.6;
const LABELLED_BY_SIZE = 5;
const LABELLED_VICTIMS = 6;

/** The name of what was hit, as people say it. */
export function shortName({ hit, name }: RecordedIncident, language: Language): string {
  const names = hit.map((each) => (each.acronym ?? each.name[language]).replace(/\s*\(.*\)$/u, ""));
  const all = names.length === 0 ? name[language] : names.join(" · ");
  const bare = all.length <= LONGEST ? all : (names[0] ?? all);
  return bare.length <= LONGEST ? bare : `${bare.slice(0, LONGEST - 1).trimEnd()}…`;
}

export function labelOf(incident: RecordedIncident, language: Language): { text: string; width: number } {
  const text = shortName(incident, language);
  return { text, width: text.length * PIXELS_A_LETTER };
}

/** The largest, and the cascades with several victims: too few to crowd the picture. */
export function standingOut(incidents: readonly RecordedIncident[], unit: Unit): ReadonlySet<string> {
  const bySize = incidents
    .flatMap((incident) => {
      const size = sizeOf(incident, unit);
      return size === null ? [] : [{ id: incident.id, size }];
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, LABELLED_BY_SIZE);
  const cascades = incidents.filter(({ cascade, victims }) => cascade && victims.length >= LABELLED_VICTIMS);
  return new Set([...bySize, ...cascades].map(({ id }) => id));
}
