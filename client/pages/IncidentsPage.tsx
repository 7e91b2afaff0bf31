/** Every recorded incident, latest first: when it became known, what was hit, and how well that is established. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { IncidentBrief } from "../../graph/responses.ts";
import { fetchIncidents } from "../api.ts";
import { IncidentTable } from "../features/incidents/IncidentTable.tsx";
import type { View } from "../state/view.ts";
import { Problem } from "../ui/Problem.tsx";
import type { PageProps } from "./page.ts";

export function IncidentsPage({ control, language }: PageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["incidents"],
    queryFn: ({ signal }) => fetchIncidents(signal),
  });
  const open = ({ id }: IncidentBrief) =>
    control.go((current): View => ({ ...current, page: { name: "incident", id } }));
  return (
    <div className="page">
      <h1 className="sentence">{t("incidents.title")}</h1>
      <p className="page-lead quiet">{t("incidents.lead")}</p>
      {error !== null && data === undefined && <Problem error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <p className="loading">{t("loading")}</p>}
      {data?.total === 0 && <p className="loading">{t("incidents.empty")}</p>}
      {data !== undefined && data.total > 0 && (
        <IncidentTable incidents={data.items} language={language} onOpen={open} />
      )}
    </div>
  );
}
