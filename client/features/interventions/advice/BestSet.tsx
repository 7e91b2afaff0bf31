/** The changes that help most together, and how far from the best possible they can be. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { InterventionsResponse } from "../../../../graph/analytics/contract.ts";
import { askInterventions } from "../../../engine/questions.ts";
import { useWords } from "../useWords.ts";
import { Method } from "./Method.tsx";
import { Progress } from "./Progress.tsx";
import type { AdviceProps } from "./RankedChanges.tsx";
import { useCandidateWords } from "./useCandidateWords.ts";
import { useLongWork } from "./useLongWork.ts";

const SIZES = [2, 3, 4, 5] as const;

export function BestSet(props: AdviceProps) {
  const { t } = useTranslation();
  const [size, setSize] = useState<number | null>(null);
  return (
    <section>
      <h3>{t("advice.best")}</h3>
      <fieldset className="segments">
        <legend className="hidden">{t("advice.size")}</legend>
        {SIZES.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === size}
            aria-label={t("advice.sizeOf", { count: each })}
            onClick={() => setSize(each === size ? null : each)}
          >
            {each}
          </button>
        ))}
      </fieldset>
      {size !== null && <SetOf {...props} size={size} />}
    </section>
  );
}

function SetOf({ scenario, impact, language, size, onIntervene }: AdviceProps & { readonly size: number }) {
  const { t } = useTranslation();
  const work = useLongWork(["interventions", impact.datasetVersion, impact.scenarioHash, size], (longWork) =>
    askInterventions({ scenario, limit: 1, best: size }, longWork),
  );
  const { data } = work;
  const named = {
    nodes: data?.nodes ?? [],
    linkDetails: data?.linkDetails ?? [],
    categories: impact.categories,
  };
  const words = useWords(named, language);
  const { say, saySaved } = useCandidateWords(named, words, language);
  const set = data?.bestSet;
  const all = set?.chosen.at(-1);
  return (
    <div className="advice-set">
      <Progress work={work} label={t("advice.searching")} language={language} />
      {set != null && all === undefined && <p>{t("advice.none")}</p>}
      {data !== undefined && set != null && all !== undefined && (
        <>
          <ol className="advice-list">
            {set.chosen.map((item, at) => (
              <li key={item.id}>
                <span className="advice-rank">{at + 1}</span>
                <span>{say(item)}</span>
              </li>
            ))}
          </ol>
          <p>
            <strong>{t("advice.together", { saved: saySaved(all.savingsSoFar) })}</strong>
          </p>
          <Bound set={set} size={size} saved={all.savingsSoFar.institutions} nameOf={words.node} />
          <p>
            <button
              type="button"
              onClick={() => onIntervene(set.chosen.flatMap(({ interventions }) => interventions))}
            >
              {t("advice.applyAll")}
            </button>
          </p>
          <Method
            measure={set.measure}
            version={data.datasetVersion}
            language={language}
            tried={t("advice.setsTried", { considered: set.considered, computed: set.computed })}
          />
        </>
      )}
    </div>
  );
}

type Set = NonNullable<InterventionsResponse["bestSet"]>;

function Bound({
  set: { bound },
  size,
  saved,
  nameOf,
}: {
  readonly set: Set;
  readonly size: number;
  readonly saved: number;
  nameOf(id: string): string;
}) {
  const { t } = useTranslation();
  const isBest = bound.kind === "exact" || bound.optimumAtMost <= saved;
  return (
    <p className="quiet">
      {isBest ? t("advice.isBest", { size }) : t("advice.atMost", { size, most: bound.optimumAtMost, saved })}{" "}
      {!isBest && bound.kind === "submodular" && t("advice.submodular")}
      {!isBest &&
        bound.savedOnlyTogether !== null &&
        t("advice.onlyTogether", { name: nameOf(bound.savedOnlyTogether) })}
    </p>
  );
}
