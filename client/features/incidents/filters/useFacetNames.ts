/** What the values of each facet are called. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { IncidentsResponse } from "../../../../graph/incidents/contract.ts";
import { type Facet, NO_LAYER } from "../../../../graph/incidents/filter.ts";
import type { Layer, Verification } from "../../../../graph/model/vocabulary.ts";
import type { Language } from "../../../state/view.ts";

/** A value that nothing on record has is called by what the address says. */
export type FacetNames = (facet: Facet, value: string) => string;

export function useFacetNames(record: IncidentsResponse, language: Language): FacetNames {
  const { t } = useTranslation();
  return useMemo(() => {
    const named = new Map<string, string>([
      ...record.nodes.map(({ id, acronym, name }) => [id, acronym ?? name[language]] as const),
      ...record.weaknesses.map(({ id, name }) => [id, name[language]] as const),
      ...record.categories.map(({ slug, name }) => [slug, name[language]] as const),
    ]);
    return (facet, value) => {
      if (facet === "layers") return value === NO_LAYER ? t("lane.unplaced") : t(`layer.${value as Layer}`);
      if (facet === "standings") return t(`verification.${value as Verification}`);
      return named.get(value) ?? value.slice(value.indexOf(":") + 1);
    };
  }, [record, language, t]);
}
