/** One incident: what was confirmed beside what was claimed, who was hit, who responded, and its replay. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fetchIncident, fetchReplay } from "../api.ts";
import { Claims } from "../features/incidents/Claims.tsx";
import { IncidentFacts } from "../features/incidents/IncidentFacts.tsx";
import { IncidentHead } from "../features/incidents/IncidentHead.tsx";
import { breach, replayView } from "../state/scenario.ts";
import type { View } from "../state/view.ts";
import { Problem } from "../ui/Problem.tsx";
import type { PageProps } from "./page.ts";

export function IncidentPage({ control, language, version, id }: PageProps & { readonly id: string }) {
  const { t } = useTranslation();
  const { view, go } = control;
  const queryClient = useQueryClient();
  const [replayError, setReplayError] = useState<unknown>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["incident", id],
    queryFn: ({ signal }) => fetchIncident(id, signal),
  });
  const toIncidents = () => go((current): View => ({ ...current, page: { name: "incidents" } }));
  const breachNow = (node: string) => go(breach(view, [node]));
  const replay = (withClaimed: boolean) => {
    queryClient
      .fetchQuery({
        queryKey: ["replay", id, withClaimed],
        queryFn: ({ signal }) => fetchReplay(id, withClaimed, signal),
      })
      .then((scenario) => go(replayView(view, scenario)), setReplayError);
  };
  return (
    <div className="page">
      <p>
        <button type="button" className="link-button" onClick={toIncidents}>
          ← {t("incidents.back")}
        </button>
      </p>
      {error !== null && data === undefined && <Problem error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <p className="loading">{t("loading")}</p>}
      {data !== undefined && (
        <>
          <IncidentHead incident={data} version={version} language={language} onReplay={replay} />
          {replayError !== null && <Problem error={replayError} />}
          <Claims incident={data} language={language} />
          <IncidentFacts incident={data} language={language} onBreach={breachNow} />
        </>
      )}
    </div>
  );
}
