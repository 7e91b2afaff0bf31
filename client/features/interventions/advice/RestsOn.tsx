/** Which evidence the conclusion rests on, and which weak links carry it. */
import { useTranslation } from "react-i18next";
import { GRADES } from "../../../../graph/model/vocabulary.ts";
import { askSensitivity } from "../../../engine/questions.ts";
import { formatList, formatNumber, formatShare } from "../../../i18n/format.ts";
import { GradeTag } from "../../../ui/GradeTag.tsx";
import { useWords } from "../useWords.ts";
import { Method } from "./Method.tsx";
import { Progress } from "./Progress.tsx";
import type { AdviceProps } from "./RankedChanges.tsx";
import { useLongWork } from "./useLongWork.ts";

const MOST_LISTED = 5;
/** Beyond this, names are counted: the cut shows them all. */
const MOST_NAMED = 6;

export function RestsOn({ scenario, impact, language }: Omit<AdviceProps, "onIntervene">) {
  const { t } = useTranslation();
  const work = useLongWork(["sensitivity", impact.datasetVersion, impact.scenarioHash], (longWork) =>
    askSensitivity({ scenario, weakerThan: "documented" }, longWork),
  );
  const { data } = work;
  const named = { nodes: data?.nodes ?? [], linkDetails: data?.linkDetails ?? [], categories: [] };
  const words = useWords(named, language);
  const listed = (ids: readonly string[]) => {
    const rest = ids.length - MOST_NAMED;
    const names = ids.slice(0, rest > 1 ? MOST_NAMED : ids.length).map(words.node);
    return formatList(rest > 1 ? [...names, t("advice.others", { count: rest })] : names, language);
  };
  const say = (count: number) => formatNumber(count, language);
  return (
    <section>
      <h3>{t("advice.restsOn")}</h3>
      <Progress work={work} label={t("advice.leavingOut")} language={language} />
      {data !== undefined && (
        <>
          <ul className="advice-grades">
            {GRADES.filter((grade) => data.restingOn[grade] > 0).map((grade) => (
              <li key={grade} data-resting={grade}>
                <GradeTag grade={grade} />
                <span>
                  {t("picture.institutions", { count: data.restingOn[grade] })}
                  <span className="quiet">
                    {" · "}
                    {formatShare(data.restingOn[grade], data.institutions, language)}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          {data.onlyInferred.length > 0 && (
            <p>
              {t("advice.onlyInferred", {
                count: data.onlyInferred.length,
                names: listed(data.onlyInferred),
              })}
            </p>
          )}
          <p>
            {data.carrying.length === 0
              ? t("advice.noLink")
              : t("advice.carriedBy", { count: data.carrying.length })}
          </p>
          <ol className="advice-list">
            {data.carrying.slice(0, MOST_LISTED).map(({ id, grade, carries, carriesClasses }) => (
              <li key={id} className="advice-link">
                <span>
                  {words.link(id)}
                  <span className="advice-saved">
                    <GradeTag grade={grade} />{" "}
                    {[
                      carries.length > 0 ? t("advice.carries", { names: listed(carries) }) : null,
                      carriesClasses > 0 ? t("picture.classes", { count: carriesClasses }) : null,
                    ]
                      .filter((part) => part !== null)
                      .join(" · ")}
                  </span>
                </span>
              </li>
            ))}
          </ol>
          {data.carrying.length > MOST_LISTED && (
            <p className="quiet">
              {t("advice.shownLinks", { shown: MOST_LISTED, total: say(data.carrying.length) })}
            </p>
          )}
          <Method
            measure={data.measure}
            version={data.datasetVersion}
            language={language}
            tried={t("advice.linksTried", {
              computed: say(data.computed),
              total: say(data.total),
              nothing: say(data.carryingNothing),
            })}
          />
        </>
      )}
    </section>
  );
}
