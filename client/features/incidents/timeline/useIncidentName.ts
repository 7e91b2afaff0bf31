/** What a screen reader says of an incident: its name, both clocks, its size, its victims, its standing. */
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { RecordedIncident } from "../../../../graph/incidents/contract.ts";
import type { Unit } from "../../../../graph/model/vocabulary.ts";
import { formatDate, formatNumber, formatPeriod } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { sizeOf } from "./sizes.ts";

export function useIncidentName(language: Language, unit: Unit): (incident: RecordedIncident) => string {
  const { t } = useTranslation();
  return useCallback(
    (incident) => {
      const { name, occurredFrom, occurredTo, disclosed, verification, victims } = incident;
      const size = sizeOf(incident, unit);
      const unknown = t("incidents.notKnown");
      return [
        name[language],
        t("timeline.happenedAt", { date: formatPeriod(occurredFrom, occurredTo, language) ?? unknown }),
        t("timeline.knownAt", { date: disclosed === null ? unknown : formatDate(disclosed, language) }),
        size === null
          ? t("timeline.sizeUnknown")
          : t("timeline.sizeAtLeast", { size: `${formatNumber(size, language)} ${t(`unit.${unit}`)}` }),
        ...(victims.length === 0 ? [] : [t("timeline.victims", { count: victims.length })]),
        t(`verification.${verification ?? "unknown"}`),
      ].join(", ");
    },
    [t, language, unit],
  );
}
