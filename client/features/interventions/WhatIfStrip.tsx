/** What is supposed to be done, each piece removable, and which side of it is looked at. */
import { useTranslation } from "react-i18next";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { mattersIn, without } from "../../state/interventions.ts";
import { interventionText } from "../../state/interventionText.ts";
import { SIDES } from "../../state/parts/whatIf.ts";
import type { ViewControl } from "../../state/useView.ts";
import type { Language } from "../../state/view.ts";
import { useWords } from "./useWords.ts";

interface WhatIfStripProps {
  readonly control: ViewControl;
  /** The impact without interventions. */
  readonly impact: ImpactResponse;
  readonly language: Language;
}

export function WhatIfStrip({ control: { view, go }, impact, language }: WhatIfStripProps) {
  const { t } = useTranslation();
  const words = useWords(impact, language);
  const { interventions, side, effect } = view;
  const keep = (interventionsKept: typeof interventions) =>
    go({ ...view, interventions: interventionsKept, side: interventionsKept.length === 0 ? "after" : side });
  if (interventions.length === 0) return null;
  return (
    <section className="what-if" aria-label={t("whatIf.title", { count: interventions.length })}>
      <span className="scenario-label">{t("whatIf.supposing")}</span>
      <ul className="what-if-chips">
        {interventions.map((intervention) => {
          const text = words.intervention(intervention);
          return (
            <li key={interventionText(intervention)} className="chip intervention">
              <span>
                {text}
                {!mattersIn(intervention.kind, effect) && (
                  <span className="quiet"> · {t("whatIf.noEffectHere")}</span>
                )}
              </span>
              <button
                type="button"
                aria-label={t("scenario.remove", { name: text })}
                onClick={() => keep(without(interventions, intervention))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <span className="what-if-undo">
        <button type="button" className="link-button" onClick={() => keep(interventions.slice(0, -1))}>
          {t("whatIf.undo")}
        </button>
        {interventions.length > 1 && (
          <button type="button" className="link-button" onClick={() => keep([])}>
            {t("whatIf.undoAll")}
          </button>
        )}
      </span>
      <fieldset className="segments">
        <legend className="hidden">{t("whatIf.side")}</legend>
        {SIDES.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === side}
            onClick={() => go({ ...view, side: each }, { replace: true })}
          >
            {t(`whatIf.${each}`)}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
