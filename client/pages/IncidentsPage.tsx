/** Every recorded incident: on two clocks, as cascades from day 0, by weakness, by responder; and as a table. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fetchIncidents } from "../api.ts";
import { Problem } from "../ui/Problem.tsx";
import { IncidentsSection } from "./IncidentsSection.tsx";
import type { PageProps } from "./page.ts";

export function IncidentsPage(props: PageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["incidents"],
    queryFn: ({ signal }) => fetchIncidents(signal),
  });
  if (data !== undefined && data.total > 0) return <IncidentsSection {...props} record={data} />;
  return (
    <div className="page">
      <h1 className="sentence">{t("incidents.title")}</h1>
      {data !== undefined && <p className="loading">{t("incidents.empty")}</p>}
      {data === undefined && error !== null && <Problem error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <p className="loading">{t("loading")}</p>}
    </div>
  );
}
