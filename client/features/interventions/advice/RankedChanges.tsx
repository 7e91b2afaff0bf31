/** Single changes by what they save, each of them one press away. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Intervention, Scenario } from "../../../../graph/contract.ts";
import type { CategoryBrief, ImpactResponse } from "../../../../graph/responses.ts";
import { askInterventions } from "../../../engine/questions.ts";
import type { Language } from "../../../state/view.ts";
import { useWords } from "../useWords.ts";
import { Method } from "./Method.tsx";
import { Progress } from "./Progress.tsx";
import { useCandidateWords } from "./useCandidateWords.ts";
import { useLongWork } from "./useLongWork.ts";

export interface AdviceProps {
  /** With the interventions that are supposed already: what is advised comes on top of them. */
  readonly scenario: Scenario;
  readonly impact: ImpactResponse;
  readonly language: Language;
  onIntervene(interventions: readonly Intervention[]): void;
}

const FIRST_LISTED = 5;
const MOST_LISTED = 50;
const NO_CATEGORIES: readonly CategoryBrief[] = [];

export function RankedChanges({ scenario, impact, language, onIntervene }: AdviceProps) {
  const { t } = useTranslation();
  const [listed, setListed] = useState(FIRST_LISTED);
  const work = useLongWork(["interventions", impact.datasetVersion, impact.scenarioHash, 0], (longWork) =>
    askInterventions({ scenario, limit: MOST_LISTED, best: 0 }, longWork),
  );
  const { data } = work;
  const named = {
    nodes: data?.nodes ?? [],
    linkDetails: data?.linkDetails ?? [],
    categories: data === undefined ? NO_CATEGORIES : impact.categories,
  };
  const words = useWords(named, language);
  const { say, saySaved } = useCandidateWords(named, words, language);
  return (
    <section>
      <h3>{t("advice.ranked")}</h3>
      <Progress work={work} label={t("advice.trying")} language={language} />
      {data !== undefined && data.items.length === 0 && <p>{t("advice.none")}</p>}
      {data !== undefined && data.items.length > 0 && (
        <>
          <ol className="advice-list">
            {data.items.slice(0, listed).map((item) => (
              <li key={item.id}>
                <span className="advice-rank" title={item.tiedWith > 0 ? t("advice.tied") : undefined}>
                  {item.rank}
                  {item.tiedWith > 0 && "="}
                </span>
                <span>
                  {say(item)}
                  <span className="advice-saved">{saySaved(item.savings)}</span>
                </span>
                <button
                  type="button"
                  aria-label={t("advice.applyOne", { change: say(item) })}
                  onClick={() => onIntervene(item.interventions)}
                >
                  {t("advice.apply")}
                </button>
              </li>
            ))}
          </ol>
          {listed < data.items.length && (
            <button type="button" className="link-button" onClick={() => setListed(data.items.length)}>
              {t("advice.more", { listed, useful: data.useful })}
            </button>
          )}
          <Method
            measure={data.measure}
            version={data.datasetVersion}
            language={language}
            tried={t("advice.tried", {
              computed: data.computed,
              total: data.total,
              nothing: data.savingNothing,
            })}
          />
        </>
      )}
    </section>
  );
}
