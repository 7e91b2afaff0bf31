/** What a bound takes for granted, in a sentence. */
import type { TFunction } from "i18next";
import { formatList, formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import type { IncidentBounds } from "./peopleSentence.ts";

/** More names than this are counted instead. */
const MOST_NAMES = 4;

export function sayAssumption(
  assumption: IncidentBounds["assumptions"][number],
  nameOf: (id: string) => string,
  t: TFunction,
  language: Language,
): string {
  const ids = idsOf(assumption);
  const names = ids.map(nameOf);
  return t(`assumption.${assumption.kind}`, {
    count: ids.length,
    names:
      names.length <= MOST_NAMES
        ? formatList(names, language)
        : formatList(
            [...names.slice(0, MOST_NAMES - 1), t("people.others", { count: names.length - MOST_NAMES + 1 })],
            language,
          ),
    size: "size" in assumption ? formatNumber(assumption.size, language) : "",
    parts: "parts" in assumption ? formatNumber(assumption.parts, language) : "",
  });
}

function idsOf(assumption: IncidentBounds["assumptions"][number]): readonly string[] {
  if ("claims" in assumption) return assumption.claims;
  if ("about" in assumption) return assumption.about;
  return "nodes" in assumption ? assumption.nodes : [];
}
