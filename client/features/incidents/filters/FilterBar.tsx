/** By what incidents are filtered: one button a facet, and each value asked for as a chip that can be taken away. */
import { useTranslation } from "react-i18next";
import type { IncidentsResponse } from "../../../../graph/incidents/contract.ts";
import {
  FACETS,
  type Facet,
  type IncidentFilter,
  isFiltered,
  NO_FILTER,
} from "../../../../graph/incidents/filter.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { FacetButton } from "./FacetButton.tsx";
import { useFacetNames } from "./useFacetNames.ts";

interface FilterBarProps {
  readonly record: IncidentsResponse;
  readonly filter: IncidentFilter;
  readonly language: Language;
  onFilter(filter: IncidentFilter): void;
  onFigure(figure: Figure): void;
}

export function FilterBar({ record, filter, language, onFilter, onFigure }: FilterBarProps) {
  const { t } = useTranslation();
  const nameOf = useFacetNames(record, language);
  const isConfirmedOnly = filter.standings.length === 1 && filter.standings[0] === "confirmed";
  const set = (facet: Facet, values: readonly string[]) => onFilter({ ...filter, [facet]: values });
  const period = formatPeriod(filter.between?.from ?? null, filter.between?.to ?? null, language) ?? "";
  const chips = FACETS.flatMap((facet) =>
    filter[facet].map((value: string) => ({ facet, value, name: nameOf(facet, value) })),
  );
  return (
    <div className="filters">
      <fieldset className="filters-row">
        <legend className="hidden">{t("filters.label")}</legend>
        {FACETS.map((facet) => (
          <FacetButton
            key={facet}
            facet={facet}
            record={record}
            filter={filter}
            nameOf={nameOf}
            language={language}
            onValues={(values) => set(facet, values)}
            onFigure={onFigure}
          />
        ))}
        <button
          type="button"
          aria-pressed={isConfirmedOnly}
          className="toggle"
          onClick={() => set("standings", isConfirmedOnly ? [] : ["confirmed"])}
        >
          {t("filters.confirmedOnly")}
        </button>
        <button
          type="button"
          aria-pressed={filter.cascades}
          className="toggle"
          onClick={() => onFilter({ ...filter, cascades: !filter.cascades })}
        >
          {t("filters.cascadesOnly")}
        </button>
      </fieldset>
      {isFiltered(filter) && (
        <ul className="chips filters-chips" aria-label={t("filters.inForce")}>
          {chips.map(({ facet, value, name }) => (
            <li key={`${facet} ${value}`} className="chip">
              <span className="quiet">{t(`facet.${facet}`)}</span> {name}{" "}
              <RemoveButton
                name={name}
                onRemove={() =>
                  set(
                    facet,
                    filter[facet].filter((each: string) => each !== value),
                  )
                }
              />
            </li>
          ))}
          {filter.between !== null && (
            <li className="chip">
              {period} <RemoveButton name={period} onRemove={() => onFilter({ ...filter, between: null })} />
            </li>
          )}
          {filter.cascades && (
            <li className="chip">
              {t("filters.cascadesOnly")}{" "}
              <RemoveButton
                name={t("filters.cascadesOnly")}
                onRemove={() => onFilter({ ...filter, cascades: false })}
              />
            </li>
          )}
          <li>
            <button type="button" className="link-button" onClick={() => onFilter(NO_FILTER)}>
              {t("filters.clear")}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}

function RemoveButton({ name, onRemove }: { readonly name: string; onRemove(): void }) {
  const { t } = useTranslation();
  return (
    <button type="button" aria-label={t("filters.remove", { name })} onClick={onRemove}>
      ×
    </button>
  );
}
