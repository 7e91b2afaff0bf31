/** The sentence of an incident, its dates, and the way to replay it. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { incidentFigures } from "../../../graph/cypher/incidentFigures.ts";
import { atLeastFigure } from "../../../graph/cypher/recordFigures.ts";
import type { Figure, IncidentResponse } from "../../../graph/responses.ts";
import { formatDate, formatNumber, formatPeriod } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { Evidence } from "../../ui/Evidence.tsx";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { Standing } from "../../ui/Standing.tsx";
import { Delay } from "./Delay.tsx";
import { composeIncident } from "./incidentSentence.ts";

interface IncidentHeadProps {
  readonly incident: IncidentResponse;
  readonly version: string | null;
  readonly language: Language;
  onReplay(withClaimed: boolean): void;
}

export function IncidentHead({ incident, version, language, onReplay }: IncidentHeadProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Figure | null>(null);
  const figures = incidentFigures(incident);
  const { occurredFrom, occurredTo, detected, disclosed, verification, hit, exposed } = incident;
  const date = (value: string | null) =>
    value === null ? t("incidents.notKnown") : formatDate(value, language);
  const hasClaimed = exposed.some(({ status }) => status === "claimed");
  return (
    <>
      <h1 className="sentence">
        {composeIncident(incident, figures, language).map((part, at) => {
          const key = `${at}`;
          if (part.kind === "name") return <strong key={key}>{part.text}</strong>;
          if (part.kind === "text") return <span key={key}>{part.text}</span>;
          return <FigureButton key={key} text={part.text} onOpen={() => setOpened(figures[part.figure])} />;
        })}
      </h1>
      {incident.description !== null && <p className="page-lead">{incident.description[language]}</p>}
      <dl className="dates">
        <div>
          <dt>{t("incidents.happened")}</dt>
          <dd>{formatPeriod(occurredFrom, occurredTo, language) ?? t("incidents.notKnown")}</dd>
        </div>
        <div>
          <dt>{t("incidents.detected")}</dt>
          <dd>{date(detected)}</dd>
        </div>
        <div>
          <dt>{t("incidents.disclosed")}</dt>
          <dd>{date(disclosed)}</dd>
        </div>
        <div>
          <dt>{t("selection.delay")}</dt>
          <dd>
            <Delay incident={incident} />
          </dd>
        </div>
        {incident.atLeast.map(({ unit, quantity }) => (
          <div key={unit}>
            <dt>{t("selection.atLeast")}</dt>
            <dd>
              <FigureButton
                text={`${formatNumber(quantity, language)} ${t(`unit.${unit}`)}`}
                onOpen={() => setOpened(atLeastFigure(incident.id, unit, quantity))}
              />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("incidents.verification")}</dt>
          <dd>
            <Standing of={verification ?? "unknown"}>
              {t(`verification.${verification ?? "unknown"}`)}
            </Standing>
          </dd>
        </div>
      </dl>
      {hit.length === 0 ? (
        <p className="page-lead quiet">{t("incidents.replayNone")}</p>
      ) : (
        <p className="page-actions">
          <button type="button" onClick={() => onReplay(false)}>
            {t("incidents.replay")}
          </button>
          {hasClaimed && (
            <button type="button" onClick={() => onReplay(true)}>
              {t("incidents.replayClaimed")}
            </button>
          )}
        </p>
      )}
      {opened !== null && (
        <Evidence figure={opened} language={language} version={version} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
