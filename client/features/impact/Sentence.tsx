/** The sentence on top, each of its numbers a button that opens how it is made. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FigureName } from "../../../graph/cypher/figureNames.ts";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { Evidence } from "../../ui/Evidence.tsx";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { ChangeNote } from "./ChangeNote.tsx";
import { composeSentence, type Part, sentenceFacts } from "./sentence.ts";

interface SentenceProps {
  readonly impact: ImpactResponse;
  /** The one without the interventions, where some are supposed. */
  readonly before: ImpactResponse | null;
  readonly wave: number;
  readonly language: Language;
  onOpenIncident(id: string): void;
  onSelect(id: string): void;
  /** Asks what would help, and what the sentence rests on. */
  onAdvise(): void;
  onOpenTable(): void;
}

export function Sentence(props: SentenceProps) {
  const { impact, before, wave, language, onOpenIncident, onSelect, onAdvise, onOpenTable } = props;
  const { t } = useTranslation();
  const [opened, setOpened] = useState<FigureName | null>(null);
  const last = (before ?? impact).waves.length - 1;
  const isWhole = wave >= last;
  const parts = composeSentence(sentenceFacts(impact, before, wave, language), language);
  const [origin] = impact.scenario.effect === "outage" ? [] : impact.scenario.origins;
  const figure = opened === null ? undefined : impact.figures[opened];
  return (
    <div className="sentence-block">
      <h1 className="sentence" aria-live="polite">
        {parts.map((part, at) => {
          // The parts of one sentence never change places, so their place is their key.
          const key = `${at}`;
          if (part.kind === "origin") {
            return (
              <strong key={key} className="sentence-origin">
                {part.text}
              </strong>
            );
          }
          if (part.kind === "text") {
            const follows = parts[at - 1]?.kind === "figure";
            return <span key={key}>{follows ? part.text.replace(LEADING_MARK, "") : part.text}</span>;
          }
          // A number of a part of the waves is not the number that the query gives.
          const opens = isWhole && impact.figures[part.figure] !== undefined;
          return (
            <span key={key} className="figure-with-mark">
              {opens ? (
                <FigureButton text={part.text} spoken={part.spoken} onOpen={() => setOpened(part.figure)} />
              ) : (
                <strong>{part.text}</strong>
              )}
              {markAfter(parts[at + 1])}
            </span>
          );
        })}
      </h1>
      <p className="sentence-second">
        {before !== null && <ChangeNote before={before} after={impact} onOpenTable={onOpenTable} />}
        {!isWhole && <span>{t("sentence.waves", { wave, last })} </span>}
        {impact.incidents.map((incident) => (
          <span key={incident.id}>
            {t("sentence.happened")}{" "}
            <button type="button" className="link-button" onClick={() => onOpenIncident(incident.id)}>
              {incident.name[language]}
              {incident.disclosed !== null && ` (${formatDate(incident.disclosed, language)})`}
            </button>
            {" · "}
          </span>
        ))}
        {origin !== undefined && impact.categories.length > 0 && (
          <>
            <button type="button" className="link-button" onClick={() => onSelect(origin)}>
              {t("sentence.whichData")}
            </button>
            {" · "}
          </>
        )}
        {impact.waves.length > 1 && (
          <>
            <button type="button" className="link-button" onClick={onAdvise}>
              {t("advice.open")}
            </button>
            {" · "}
          </>
        )}
        <span className="quiet">{t("waves.explained")}</span>
      </p>
      {figure !== undefined && (
        <Evidence
          figure={figure}
          language={language}
          version={impact.datasetVersion}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

/** A comma or a full stop stays with the number before it, where a line ends between the two. */
const LEADING_MARK = /^[.,;]/;

function markAfter(next: Part | undefined): string {
  return next?.kind === "text" ? (LEADING_MARK.exec(next.text)?.[0] ?? "") : "";
}
