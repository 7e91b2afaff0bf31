/** One incident: what was confirmed beside what was claimed, who was hit, who responded, and its replay. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fetchIncident } from "../api.ts";
import { Claims } from "../features/incidents/Claims.tsx";
import { IncidentFacts } from "../features/incidents/IncidentFacts.tsx";
import { IncidentHead } from "../features/incidents/IncidentHead.tsx";
import { breach } from "../state/scenario.ts";
import type { View } from "../state/view.ts";
import { Problem } from "../ui/Problem.tsx";
import type { PageProps } from "./page.ts";
import { useReplay } from "./useReplay.ts";

export function IncidentPage({ control, language, version, id }: PageProps & { readonly id: string }) {
  const { t } = useTranslation();
  const { view, go } = control;
  const { replay, replayError } = useReplay(control);
  const { data, error, refetch } = useQuery({
    queryKey: ["incident", id],
    queryFn: ({ signal }) => fetchIncident(id, signal),
  });
  const toIncidents = () => go((current): View => ({ ...current, page: { name: "incidents" } }));
  const breachNow = (node: string) => go(breach(view, [node]));
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
          <IncidentHead
            incident={data}
            version={version}
            language={language}
            onReplay={(withClaimed) => replay(id, withClaimed)}
          />
          {replayError !== null && <Problem error={replayError} />}
          <Claims incident={data} language={language} />
          <IncidentFacts incident={data} language={language} onBreach={breachNow} />
        </>
      )}
    </div>
  );
}
