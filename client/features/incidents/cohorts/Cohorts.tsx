/** Every cascade found as a row of its victims, by days since anything of it was public. */
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { lastDayFigure, victimsFigure } from "../../../../graph/cypher/recordFigures.ts";
import { type Cohort, cohortsOf } from "../../../../graph/incidents/cohorts.ts";
import type { IncidentsResponse, RecordedIncident } from "../../../../graph/incidents/contract.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { formatDate } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";
import { useSize } from "../../../ui/useSize.ts";
import { CohortAxis } from "./CohortAxis.tsx";
import { CohortRow } from "./CohortRow.tsx";

interface CohortsProps {
  readonly record: IncidentsResponse;
  readonly found: readonly RecordedIncident[];
  readonly language: Language;
  onOpen(incident: string): void;
  onFigure(figure: Figure): void;
}

export function Cohorts({ record, found, language, onOpen, onFigure }: CohortsProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const cohorts = cohortsOf(found);
  const nameOf = new Map(record.nodes.map(({ id, name }) => [id, name[language]]));
  const lastDay = Math.max(
    7,
    ...cohorts.flatMap(({ victims }) => victims.flatMap(({ days }) => days?.least ?? [])),
  );
  const width = size?.width ?? 0;
  return (
    <div className="cohorts" data-cohorts={cohorts.length}>
      <div className="cohort cohort-head">
        <span />
        <div ref={frame}>{width > 0 && <CohortAxis width={width} lastDay={lastDay} />}</div>
        <span className="quiet">{t("cohorts.noDay")}</span>
      </div>
      {cohorts.length === 0 && <p className="loading">{t("cohorts.none")}</p>}
      {width > 0 &&
        cohorts.map((cohort) => (
          <section key={cohort.incident.id} className="cohort" data-id={cohort.incident.id}>
            <CohortName cohort={cohort} language={language} onOpen={onOpen} onFigure={onFigure} />
            <CohortRow
              cohort={cohort}
              width={width}
              lastDay={lastDay}
              nameOf={(id) => nameOf.get(id) ?? id}
            />
          </section>
        ))}
    </div>
  );
}

interface CohortNameProps {
  readonly cohort: Cohort;
  readonly language: Language;
  onOpen(incident: string): void;
  onFigure(figure: Figure): void;
}

function CohortName({ cohort, language, onOpen, onFigure }: CohortNameProps) {
  const { t } = useTranslation();
  const { incident, day, victims } = cohort;
  const last = lastDayFigure(cohort);
  return (
    <div className="cohort-name">
      <button type="button" className="link-button strong" onClick={() => onOpen(incident.id)}>
        {incident.name[language]}
      </button>
      <p className="quiet">
        {day !== null && <>{formatDate(day, language)} · </>}
        <FigureButton
          text={t("cohorts.victims", { count: victims.length })}
          onOpen={() => onFigure(victimsFigure(incident))}
        />
        {last !== null && (
          <>
            {" · "}
            <FigureButton text={t("cohorts.last", { day: last.value })} onOpen={() => onFigure(last)} />
          </>
        )}
      </p>
    </div>
  );
}
