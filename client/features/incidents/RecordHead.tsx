/** The sentence, and how to take what is below it. */
import { useTranslation } from "react-i18next";
import type { IncidentsResponse, RecordedIncident } from "../../../graph/incidents/contract.ts";
import type { IncidentFilter } from "../../../graph/incidents/filter.ts";
import type { Figure } from "../../../graph/responses.ts";
import type { IncidentViewName } from "../../state/parts/incidents.ts";
import type { Language } from "../../state/view.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { composeRecord } from "./recordSentence.ts";

interface RecordHeadProps {
  readonly record: IncidentsResponse;
  readonly found: readonly RecordedIncident[];
  readonly filter: IncidentFilter;
  readonly shown: IncidentViewName;
  readonly language: Language;
  onFigure(figure: Figure): void;
}

export function RecordHead({ record, found, filter, shown, language, onFigure }: RecordHeadProps) {
  const { t } = useTranslation();
  return (
    <div className="sentence-block">
      <h1 className="sentence" aria-live="polite">
        {composeRecord(found, filter, record.total, language).map((part, at) => {
          const key = `${at}`;
          if (part.kind === "text") return <span key={key}>{part.text}</span>;
          return <FigureButton key={key} text={part.text} onOpen={() => onFigure(part.figure)} />;
        })}
      </h1>
      {shown !== "timeline" && <p className="sentence-second quiet">{t(`recordLead.${shown}`)}</p>}
    </div>
  );
}
