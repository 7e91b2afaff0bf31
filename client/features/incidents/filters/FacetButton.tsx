/** A button that opens the values of one facet, each with what choosing it would find. */
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { matchingFigure } from "../../../../graph/cypher/recordFigures.ts";
import type { IncidentsResponse } from "../../../../graph/incidents/contract.ts";
import {
  type Facet,
  facetCounts,
  type IncidentFilter,
  NO_LAYER,
  withOnly,
} from "../../../../graph/incidents/filter.ts";
import { LAYERS, VERIFICATIONS } from "../../../../graph/model/vocabulary.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { compareNames, formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";
import type { FacetNames } from "./useFacetNames.ts";

interface FacetButtonProps {
  readonly facet: Facet;
  readonly record: IncidentsResponse;
  readonly filter: IncidentFilter;
  readonly nameOf: FacetNames;
  readonly language: Language;
  onValues(values: readonly string[]): void;
  onFigure(figure: Figure): void;
}

export function FacetButton(props: FacetButtonProps) {
  const { facet, filter } = props;
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what its button and its boxes do not take themselves.
    <div
      className="facet"
      onBlur={(event) => leaves(event) && setIsOpen(false)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        className={filter[facet].length > 0 ? "facet-button facet-asked" : "facet-button"}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(`facet.${facet}`)} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && <FacetValues id={id} {...props} />}
    </div>
  );
}

/** Whether the focus goes somewhere else on the page; a dialog over it, or another window, is no elsewhere. */
function leaves({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): boolean {
  if (!(relatedTarget instanceof Element)) return false;
  return !currentTarget.contains(relatedTarget) && relatedTarget.closest("dialog") === null;
}

function FacetValues({
  id,
  facet,
  record,
  filter,
  nameOf,
  language,
  onValues,
  onFigure,
}: FacetButtonProps & { readonly id: string }) {
  const { t } = useTranslation();
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>("input")?.focus(), []);
  const asked: readonly string[] = filter[facet];
  const counts = facetCounts(record.items, filter, facet);
  const values = [...counts].sort(orderOf(facet, nameOf, language));
  return (
    <fieldset ref={list} id={id} className="facet-values">
      <legend className="hidden">{t(`facet.${facet}`)}</legend>
      {values.length === 0 && <p className="quiet">{t("filters.nothing")}</p>}
      {values.map(([value, count]) => (
        <div key={value} className="facet-value">
          <label>
            <input
              type="checkbox"
              checked={asked.includes(value)}
              onChange={({ currentTarget }) =>
                onValues(currentTarget.checked ? [...asked, value] : asked.filter((each) => each !== value))
              }
            />
            {nameOf(facet, value)}
          </label>
          <FigureButton
            text={formatNumber(count, language)}
            onOpen={() => onFigure(matchingFigure(withOnly(filter, facet, value), count))}
          />
        </div>
      ))}
    </fieldset>
  );
}

type Counted = readonly [value: string, count: number];

/** Layers and standings as they are listed everywhere, years from the latest, all else by how much it finds. */
function orderOf(facet: Facet, nameOf: FacetNames, language: Language): (a: Counted, b: Counted) => number {
  const listed: readonly string[] = facet === "layers" ? [...LAYERS, NO_LAYER] : VERIFICATIONS;
  if (facet === "layers" || facet === "standings") return ([a], [b]) => listed.indexOf(a) - listed.indexOf(b);
  if (facet === "years") return ([a], [b]) => (a < b ? 1 : -1);
  const byName = compareNames(language);
  return ([a, countA], [b, countB]) => countB - countA || byName(nameOf(facet, a), nameOf(facet, b));
}
