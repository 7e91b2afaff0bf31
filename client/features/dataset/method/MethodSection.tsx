/** How each number is made, and what the words of the data mean. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { SHELF_LIFE_TERMS } from "../../../../graph/terms/data.ts";
import { DEPENDENCY_MODE_TERMS } from "../../../../graph/terms/dependencies.ts";
import { GRADE_TERMS } from "../../../../graph/terms/evidence.ts";
import { CLAIM_STATUS_TERMS } from "../../../../graph/terms/incidents.ts";
import { LAYER_TERMS } from "../../../../graph/terms/layers.ts";
import { fetchMeasures } from "../../../api.ts";
import { Asked } from "../Asked.tsx";
import type { SectionProps } from "../section.ts";
import { TermList } from "./TermList.tsx";

export function MethodSection({ language }: SectionProps) {
  const { t } = useTranslation();
  const measures = useQuery({ queryKey: ["measures"], queryFn: ({ signal }) => fetchMeasures(signal) });
  return (
    <Asked query={measures} title={t("method.title")}>
      {({ items }) => (
        <>
          <h1 className="sentence">{t("method.title")}</h1>
          <p className="page-lead">{t("method.structural")}</p>
          <p className="page-lead">{t("method.ties")}</p>
          <p className="page-lead">{t("method.check")}</p>
          <h2>{t("method.measures")}</h2>
          <dl className="definitions">
            {items.map(({ id, name, method }) => (
              <div key={id}>
                <dt>{name[language]}</dt>
                <dd>{method[language]}</dd>
              </div>
            ))}
          </dl>
          <TermList title={t("method.grades")} terms={GRADE_TERMS} language={language} />
          <TermList title={t("method.modes")} terms={DEPENDENCY_MODE_TERMS} language={language} />
          <TermList title={t("method.shelfLives")} terms={SHELF_LIFE_TERMS} language={language} />
          <TermList title={t("method.claims")} terms={CLAIM_STATUS_TERMS} language={language} />
          <TermList title={t("method.layers")} terms={LAYER_TERMS} language={language} />
        </>
      )}
    </Asked>
  );
}
