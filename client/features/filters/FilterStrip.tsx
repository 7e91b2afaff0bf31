/** The filters in force, each to be taken away again; and how much they let through. */
import { useTranslation } from "react-i18next";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Filter } from "../../state/filters.ts";
import type { Language } from "../../state/view.ts";
import { useFilterWords } from "./useFilterWords.ts";

interface FilterStripProps {
  readonly impact: ImpactResponse;
  /** The impact as far as it is looked at. */
  readonly narrowed: ImpactResponse;
  readonly filters: readonly Filter[];
  readonly language: Language;
  onChange(filters: readonly Filter[]): void;
}

export function FilterStrip({ impact, narrowed, filters, language, onChange }: FilterStripProps) {
  const { t } = useTranslation();
  const wordsOf = useFilterWords(impact.categories, language);
  if (filters.length === 0) return null;
  const reachedIn = ({ reached }: ImpactResponse) => reached.filter(({ wave }) => wave > 0).length;
  const [shown, total] = [narrowed, impact].map((each) => formatNumber(reachedIn(each), language));
  return (
    <section className="filter-strip" aria-label={t("lookedAt.title")}>
      <span role="status">{t("lookedAt.shown", { shown, total })}</span>
      <ul className="chips">
        {filters.map((filter) => {
          const words = wordsOf(filter);
          return (
            <li key={`${filter.name} ${filter.value}`} className="chip">
              {t(`filterName.${filter.name}`)}: {words}
              <button
                type="button"
                aria-label={t("scenario.remove", { name: words })}
                onClick={() => onChange(filters.filter((other) => other !== filter))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="link-button" onClick={() => onChange([])}>
        {t("lookedAt.clear")}
      </button>
    </section>
  );
}
