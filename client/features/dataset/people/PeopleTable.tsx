/** Incidents with their bounds in one unit: at least, at most, and what is taken for granted. */
import { useTranslation } from "react-i18next";
import type { AllPeopleResponse } from "../../../../graph/analytics/people/contract.ts";
import { PEOPLE_METHOD } from "../../../../graph/analytics/people/method.ts";
import { atLeastFigure } from "../../../../graph/cypher/recordFigures.ts";
import type { Unit } from "../../../../graph/model/vocabulary.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { ViewControl } from "../../../state/useView.ts";
import { type Language, OPENING_VIEW } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";
import { type Column, SortableTable } from "../../../ui/SortableTable.tsx";
import { ViewLink } from "../../../ui/ViewLink.tsx";
import type { IncidentBounds } from "./peopleSentence.ts";
import { sayAssumption } from "./sayAssumption.ts";

interface PeopleTableProps {
  readonly people: AllPeopleResponse;
  readonly unit: Unit;
  readonly control: ViewControl;
  readonly language: Language;
  onOpen(figure: Figure): void;
}

interface PeopleRow {
  readonly id: string;
  readonly name: string;
  /** `null`: unknown. */
  readonly low: number | null;
  readonly high: number | null;
  readonly assumptions: readonly string[];
}

const SHOWN_AT_FIRST = 25;

export function PeopleTable({ people, unit, control, language, onOpen }: PeopleTableProps) {
  const { t } = useTranslation();
  const names = new Map(people.nodes.map(({ id, name }) => [id, name[language]]));
  const rows = people.items
    .flatMap(({ incident, bounds }) => {
      const own = bounds.find((each) => each.unit === unit);
      return own === undefined ? [] : [rowOf(incident, own)];
    })
    .sort((a, b) => (b.low ?? -1) - (a.low ?? -1) || (b.high ?? -1) - (a.high ?? -1));
  const columns: readonly Column<PeopleRow>[] = [
    {
      key: "name",
      heading: t("incidents.name"),
      show: ({ id, name }) => (
        <ViewLink
          to={{ ...OPENING_VIEW, language: control.view.language, page: { name: "incident", id } }}
          control={control}
        >
          {name}
        </ViewLink>
      ),
      csv: ({ name }) => name,
    },
    bound("low", t("people.atLeast"), (row, low) => atLeastFigure(row.id, unit, low)),
    bound("high", t("people.atMost"), (row, high) => ({
      value: high,
      cypher: null,
      parameters: {},
      method: {
        fr: [PEOPLE_METHOD.fr, ...row.assumptions].join(" "),
        en: [PEOPLE_METHOD.en, ...row.assumptions].join(" "),
      },
    })),
    {
      key: "assumptions",
      heading: t("people.assumptions"),
      show: ({ assumptions }) => (
        <ul>
          {assumptions.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ),
      csv: ({ assumptions }) => assumptions.join(" "),
      isProse: true,
    },
  ];
  return (
    <div className="table-scroll">
      <SortableTable
        key={unit}
        label={t("dataSection.people")}
        rows={rows}
        columns={columns}
        language={language}
        fileName={`ricochet-${unit}.csv`}
        shownAtFirst={SHOWN_AT_FIRST}
      />
    </div>
  );

  function rowOf(incident: string, { low, high, assumptions }: IncidentBounds): PeopleRow {
    return {
      id: incident,
      name: names.get(incident) ?? incident,
      low,
      high,
      assumptions: assumptions.map((each) => sayAssumption(each, (id) => names.get(id) ?? id, t, language)),
    };
  }

  function bound(
    key: "low" | "high",
    heading: string,
    figureOf: (row: PeopleRow, value: number) => Figure,
  ): Column<PeopleRow> {
    return {
      key,
      heading,
      show: (row) => {
        const value = row[key];
        return value === null ? (
          <span className="quiet">{t("table.unknown")}</span>
        ) : (
          <FigureButton
            text={formatNumber(value, language)}
            spoken={`${row.name}: ${heading} ${formatNumber(value, language)}`}
            onOpen={() => onOpen(figureOf(row, value))}
          />
        );
      },
      csv: (row) => row[key],
      isNumber: true,
    };
  }
}
