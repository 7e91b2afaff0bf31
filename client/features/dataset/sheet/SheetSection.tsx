/** What is in the dataset and what is not: counts, grades, completeness, gaps, licences. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fetchDataset } from "../../../api.ts";
import { formatDate } from "../../../i18n/format.ts";
import { useEvidence } from "../../../ui/useEvidence.tsx";
import { Asked } from "../Asked.tsx";
import type { SectionProps } from "../section.ts";
import { Completeness } from "./Completeness.tsx";
import { Counts } from "./Counts.tsx";
import { Coverage } from "./Coverage.tsx";
import { Provenance } from "./Provenance.tsx";

export function SheetSection({ language, version }: SectionProps) {
  const { t } = useTranslation();
  const evidence = useEvidence(language, version);
  const dataset = useQuery({
    queryKey: ["dataset"],
    queryFn: ({ signal }) => fetchDataset(signal),
  });
  return (
    <Asked query={dataset} title={t("data.title")}>
      {(data) => (
        <>
          <h1 className="sentence">{t("data.title")}</h1>
          {data.description !== null && <p className="page-lead">{data.description[language]}</p>}
          <p className="page-lead quiet">
            {t("data.version")} <code>{data.version}</code>
            {data.gathered !== null &&
              ` · ${t("data.gathered", { date: formatDate(data.gathered, language) })}`}
            {" · "}
            <a href="/api/openapi.json">{t("data.api")}</a>
            {" · "}
            <a href="/api/graph" download="ricochet-graph.json">
              {t("data.graph")}
            </a>
          </p>
          <Counts counts={data.counts} language={language} onOpen={evidence.open} />
          <Coverage
            layers={data.counts.layers}
            coverage={data.coverage}
            language={language}
            onOpen={evidence.open}
          />
          <Provenance dataset={data} language={language} />
          <Completeness rows={data.completeness} language={language} onOpen={evidence.open} />
          {evidence.dialog}
        </>
      )}
    </Asked>
  );
}
