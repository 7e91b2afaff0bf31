/** What was said of a node: what was confirmed and what was not stand beside each other, never merged. */
import { useTranslation } from "react-i18next";
import type { NodeResponse } from "../../../graph/responses.ts";
import type { Language } from "../../state/view.ts";
import { SourceLink } from "../../ui/SourceLink.tsx";

type Claim = NodeResponse["claims"][number];

interface NodeClaimsProps {
  readonly data: Pick<NodeResponse, "claims" | "sources">;
  readonly language: Language;
}

export function NodeClaims({ data: { claims, sources }, language }: NodeClaimsProps) {
  const { t } = useTranslation();
  if (claims.length === 0) return null;
  const confirmed = claims.filter(({ status }) => status === "confirmed");
  const others = claims.filter(({ status }) => status !== "confirmed");
  const list = (side: readonly Claim[], none: string) => (
    <ul className="said-side">
      {side.length === 0 && <li className="quiet">{none}</li>}
      {side.map((claim) => (
        <li key={claim.id}>
          {claim.statement[language]}
          <span className="said-who">
            {claim.who[language]} · {t(`speaker.${claim.speaker}`)}
            {claim.status !== "confirmed" && ` · ${t(`claimStatus.${claim.status}`)}`}
          </span>
          {sources
            .filter(({ id }) => claim.sources.includes(id))
            .map((source) => (
              <span key={source.id} className="said-source">
                <SourceLink source={source} />
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
  return (
    <details open={claims.length <= 4}>
      <summary>{t("why.said", { count: claims.length })}</summary>
      <div className="said">
        <section>
          <h4>{t("incidents.confirmedColumn")}</h4>
          {list(confirmed, t("incidents.noConfirmed"))}
        </section>
        <section>
          <h4>{t("incidents.claimedColumn")}</h4>
          {list(others, t("incidents.noClaimed"))}
        </section>
      </div>
    </details>
  );
}
