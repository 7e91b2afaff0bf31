/** The incident selected on the timeline: both clocks, its bounds, and its claims beside each other. */
import { useTranslation } from "react-i18next";
import { atLeastFigure, lastDayFigure, victimsFigure } from "../../../graph/cypher/recordFigures.ts";
import { cohortsOf } from "../../../graph/incidents/cohorts.ts";
import type { IncidentsResponse, RecordedIncident } from "../../../graph/incidents/contract.ts";
import type { Figure, IncidentResponse } from "../../../graph/responses.ts";
import { formatDate, formatNumber, formatPeriod } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { Standing } from "../../ui/Standing.tsx";
import { BriefClaims } from "./BriefClaims.tsx";
import { Delay } from "./Delay.tsx";

const MOST_VICTIMS = 8;

interface SelectedIncidentProps {
  readonly incident: RecordedIncident;
  readonly record: IncidentsResponse;
  /** With its claims; `undefined` until they are there. */
  readonly full: IncidentResponse | undefined;
  readonly language: Language;
  onOpen(): void;
  onReplay(): void;
  onFigure(figure: Figure): void;
}

export function SelectedIncident(props: SelectedIncidentProps) {
  const { incident, full, language, onOpen, onReplay, onFigure } = props;
  const { t } = useTranslation();
  const { occurredFrom, occurredTo, disclosed, verification, atLeast, hit } = incident;
  const unknown = t("incidents.notKnown");
  return (
    <div className="panel-content">
      <h2>{incident.name[language]}</h2>
      <p className="quiet">
        <Standing of={verification ?? "unknown"}>{t(`verification.${verification ?? "unknown"}`)}</Standing>
        {incident.cascade && <> · {t("selection.byRicochet")}</>}
      </p>
      <dl className="clocks">
        <dt>{t("incidents.happened")}</dt>
        <dd>{formatPeriod(occurredFrom, occurredTo, language) ?? unknown}</dd>
        <dt>{t("incidents.disclosed")}</dt>
        <dd>{disclosed === null ? unknown : formatDate(disclosed, language)}</dd>
        <dt>{t("selection.delay")}</dt>
        <dd>
          <Delay incident={incident} />
        </dd>
        {atLeast.map(({ unit, quantity }) => (
          <div key={unit} className="clocks-pair">
            <dt>{t("selection.atLeast")}</dt>
            <dd>
              <FigureButton
                text={`${formatNumber(quantity, language)} ${t(`unit.${unit}`)}`}
                onOpen={() => onFigure(atLeastFigure(incident.id, unit, quantity))}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p className="panel-actions">
        <button type="button" onClick={onOpen}>
          {t("record.openPage")}
        </button>
        {hit.length > 0 && (
          <button type="button" onClick={onReplay}>
            {t("incidents.replay")}
          </button>
        )}
      </p>
      {full === undefined ? (
        <p className="quiet">{t("loading")}</p>
      ) : (
        <BriefClaims claims={full.claimList} language={language} onOpen={onOpen} />
      )}
      <Victims {...props} />
    </div>
  );
}

function Victims({ incident, record, language, onOpen, onFigure }: SelectedIncidentProps) {
  const { t } = useTranslation();
  const { victims } = incident;
  if (victims.length === 0) return null;
  const names = new Map(record.nodes.map(({ id, name }) => [id, name[language]]));
  const [cohort] = cohortsOf([incident]);
  const last = cohort === undefined ? null : lastDayFigure(cohort);
  const ordered = [...victims].sort((a, b) => ((a.disclosed ?? "~") < (b.disclosed ?? "~") ? -1 : 1));
  return (
    <section>
      <h3>{t("selection.victims")}</h3>
      <p>
        <FigureButton
          text={t("cohorts.victims", { count: victims.length })}
          onOpen={() => onFigure(victimsFigure(incident))}
        />
        {last !== null && last.value > 0 && (
          <>
            {" · "}
            <FigureButton
              text={t("cohorts.last", { day: formatNumber(last.value, language) })}
              onOpen={() => onFigure(last)}
            />
          </>
        )}
      </p>
      <ul className="rows">
        {ordered.slice(0, MOST_VICTIMS).map(({ id, disclosed, status }) => (
          <li key={id}>
            {names.get(id)}{" "}
            <span className="quiet">
              {disclosed === null ? t("selection.noDay") : formatDate(disclosed, language)}{" "}
              {status !== "confirmed" && <Standing of={status}>{t(`observation.${status}`)}</Standing>}
            </span>
          </li>
        ))}
      </ul>
      {ordered.length > MOST_VICTIMS && (
        <button type="button" className="link-button" onClick={onOpen}>
          {t("selection.more", { count: ordered.length - MOST_VICTIMS })}
        </button>
      )}
    </section>
  );
}
