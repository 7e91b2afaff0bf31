/** What was confirmed beside what was claimed: two columns that never run into each other. */
import { useTranslation } from "react-i18next";
import type { IncidentResponse } from "../../../graph/responses.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { SourceLink } from "../../ui/SourceLink.tsx";
import { Standing } from "../../ui/Standing.tsx";

type Claim = IncidentResponse["claimList"][number];

interface ClaimsProps {
  readonly incident: IncidentResponse;
  readonly language: Language;
}

export function Claims({ incident, language }: ClaimsProps) {
  const { t } = useTranslation();
  const confirmed = incident.claimList.filter(({ status }) => status === "confirmed");
  const claimed = incident.claimList.filter(({ status }) => status !== "confirmed");
  const list = (claims: readonly Claim[], none: string) =>
    claims.length === 0 ? (
      <p className="claim quiet">{none}</p>
    ) : (
      <ul>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} sources={incident.sources} language={language} />
        ))}
      </ul>
    );
  return (
    <div className="claims">
      <section className="confirmed" data-claims="confirmed">
        <h2>{t("incidents.confirmedColumn")}</h2>
        {list(confirmed, t("incidents.noConfirmed"))}
      </section>
      <section className="claimed" data-claims="claimed">
        <h2>{t("incidents.claimedColumn")}</h2>
        {list(claimed, t("incidents.noClaimed"))}
      </section>
    </div>
  );
}

interface ClaimCardProps {
  readonly claim: Claim;
  readonly sources: IncidentResponse["sources"];
  readonly language: Language;
}

function ClaimCard({ claim, sources, language }: ClaimCardProps) {
  const { t } = useTranslation();
  const { quantity, unit, statement, who, speaker, status } = claim;
  return (
    <li className="claim">
      {quantity !== null && (
        <p className="claim-quantity">
          {formatNumber(quantity, language)} {unit === null ? "" : t(`unit.${unit}`)}
        </p>
      )}
      <blockquote>{statement[language]}</blockquote>
      <p className="claim-by">
        {t("incidents.saidBy", { who: who[language], speaker: t(`speaker.${speaker}`) })} ·{" "}
        <Standing of={status}>{t(`claimStatus.${status}`)}</Standing>
      </p>
      <ul className="plain">
        {sources
          .filter(({ id }) => claim.sources.includes(id))
          .map((source) => (
            <li key={source.id}>
              <SourceLink source={source} />
            </li>
          ))}
      </ul>
    </li>
  );
}
