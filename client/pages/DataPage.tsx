/** What is in the dataset and what is not: counts, grades, completeness, gaps, licences. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fetchDataset } from "../api.ts";
import { Completeness } from "../features/dataset/Completeness.tsx";
import { Counts } from "../features/dataset/Counts.tsx";
import { Coverage } from "../features/dataset/Coverage.tsx";
import { Provenance } from "../features/dataset/Provenance.tsx";
import { formatDate } from "../i18n/format.ts";
import { Problem } from "../ui/Problem.tsx";
import type { PageProps } from "./page.ts";

export function DataPage({ language }: PageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["dataset"],
    queryFn: ({ signal }) => fetchDataset(signal),
  });
  return (
    <div className="page">
      <h1 className="sentence">{t("data.title")}</h1>
      {error !== null && data === undefined && <Problem error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <p className="loading">{t("loading")}</p>}
      {data !== undefined && (
        <>
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
          <Counts counts={data.counts} language={language} />
          <Coverage layers={data.counts.layers} coverage={data.coverage} language={language} />
          <Provenance dataset={data} language={language} />
          <Completeness rows={data.completeness} language={language} />
        </>
      )}
    </div>
  );
}
