/** How many people, accounts or files each incident concerns: bounds, never a middle, one unit at a time. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { UNITS } from "../../../../graph/model/vocabulary.ts";
import { fetchPeople } from "../../../api.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { FigureSentence } from "../../../ui/FigureSentence.tsx";
import { useEvidence } from "../../../ui/useEvidence.tsx";
import { Asked } from "../Asked.tsx";
import type { SectionProps } from "../section.ts";
import { PeopleTable } from "./PeopleTable.tsx";
import { composePeople } from "./peopleSentence.ts";

export function PeopleSection({ control, language, version }: SectionProps) {
  const { t } = useTranslation();
  const evidence = useEvidence(language, version);
  const unit = control.view.sizeUnit;
  const people = useQuery({ queryKey: ["people"], queryFn: ({ signal }) => fetchPeople(signal) });
  return (
    <Asked query={people} title={t("dataSection.people")}>
      {(found) => {
        const all = found.items.flatMap(({ bounds }) => bounds);
        const ofUnit = all.filter((each) => each.unit === unit);
        return (
          <>
            <FigureSentence
              parts={composePeople(ofUnit, unit, t(`unit.${unit}`), language)}
              onOpen={evidence.open}
            />
            <p className="page-lead quiet">{found.measure.method[language]}</p>
            <p className="page-lead quiet">
              {t("people.silent", {
                given: formatNumber(found.items.length, language),
                total: formatNumber(found.incidents, language),
              })}
            </p>
            <div className="supposed">
              <label>
                {t("people.unit")}
                <select
                  value={unit}
                  onChange={({ target }) => {
                    const sizeUnit = UNITS.find((each) => each === target.value);
                    if (sizeUnit !== undefined) control.go((view) => ({ ...view, sizeUnit }));
                  }}
                >
                  {UNITS.filter((each) => each === unit || all.some((bounds) => bounds.unit === each)).map(
                    (each) => (
                      <option key={each} value={each}>
                        {t(`unit.${each}`)}
                      </option>
                    ),
                  )}
                </select>
              </label>
            </div>
            <PeopleTable
              people={found}
              unit={unit}
              control={control}
              language={language}
              onOpen={evidence.open}
            />
            {evidence.dialog}
          </>
        );
      }}
    </Asked>
  );
}
