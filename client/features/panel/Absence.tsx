/** Why a node is not reached: what of the question keeps it out, or where the links end. */
import { useTranslation } from "react-i18next";
import type { Absence as AbsenceOf } from "../../../graph/contract.ts";
import type { ExplainResponse, ImpactResponse } from "../../../graph/responses.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { PathSteps } from "./PathSteps.tsx";
import type { PanelActions } from "./SelectionPanel.tsx";

interface AbsenceProps extends Pick<PanelActions, "onSelect" | "onTarget" | "onOpenIncident"> {
  readonly absence: AbsenceOf;
  readonly explained: ExplainResponse;
  readonly impact: ImpactResponse;
  readonly language: Language;
}

const MOST_LINKS = 5;

export function Absence({ absence, explained, impact, language, ...actions }: AbsenceProps) {
  const { t } = useTranslation();
  const { floor, asOf, knownBy } = impact.scenario;
  const { reasons, path, links } = absence;
  const words = {
    grade: t(`grade.${floor}`),
    asOf: asOf === null ? "" : formatDate(asOf, language),
    knownBy: knownBy === null ? "" : formatDate(knownBy, language),
  };
  const steps = { explained, language, ...actions };
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason} data-reason={reason}>
          {t(`absence.${reason}`, words)}
        </p>
      ))}
      {path !== null && (
        <>
          <p className="quiet">{t("absence.otherwise")}</p>
          <PathSteps {...steps} path={path} missing={new Set(links)} />
        </>
      )}
      {path === null && links.length > 0 && (
        <>
          <p className="quiet">
            {t("absence.ends", { shown: Math.min(MOST_LINKS, links.length), count: links.length })}
          </p>
          <PathSteps {...steps} path={{ links: links.slice(0, MOST_LINKS) }} />
        </>
      )}
    </>
  );
}
