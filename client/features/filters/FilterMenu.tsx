/** What the picture and the table can be narrowed to, each value with the number of those that have it. */
import { useTranslation } from "react-i18next";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { compareNames, formatNumber } from "../../i18n/format.ts";
import { FILTER_NAMES, type Filter, filterOptions } from "../../state/filters.ts";
import type { Language } from "../../state/view.ts";
import { Popover } from "../../ui/Popover.tsx";
import { useFilterWords } from "./useFilterWords.ts";

interface FilterMenuProps {
  readonly impact: ImpactResponse;
  readonly filters: readonly Filter[];
  readonly language: Language;
  onToggle(filter: Filter): void;
}

export function FilterMenu({ impact, filters, language, onToggle }: FilterMenuProps) {
  const { t } = useTranslation();
  const wordsOf = useFilterWords(impact.categories, language);
  const options = filterOptions(impact, filters);
  const isChosen = ({ name, value }: Filter) =>
    filters.some((filter) => filter.name === name && filter.value === value);
  const compare = compareNames(language);
  return (
    <Popover label={t("lookedAt.open")} title={t("lookedAt.title")}>
      <div className="filter-menu">
        {FILTER_NAMES.map((name) => {
          const values = options
            .filter((option) => option.name === name)
            .sort((a, b) => b.count - a.count || compare(wordsOf(a), wordsOf(b)));
          if (values.length === 0) return null;
          return (
            <fieldset key={name}>
              <legend>{t(`filterName.${name}`)}</legend>
              {values.map((option) => (
                <label key={option.value}>
                  <input type="checkbox" checked={isChosen(option)} onChange={() => onToggle(option)} />
                  <span>{wordsOf(option)}</span> <b>{formatNumber(option.count, language)}</b>
                </label>
              ))}
            </fieldset>
          );
        })}
      </div>
    </Popover>
  );
}
