/** The first claims of an incident, confirmed beside claimed, each with who says so. */
import { useTranslation } from "react-i18next";
import type { IncidentResponse } from "../../../graph/responses.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { Standing } from "../../ui/Standing.tsx";

type Claim = IncidentResponse["claimList"][number];

const FIRST = 3;

interface BriefClaimsProps {
  readonly claims: readonly Claim[];
  readonly language: Language;
  onOpen(): void;
}

export function BriefClaims({ claims, language, onOpen }: BriefClaimsProps) {
  const { t } = useTranslation();
  if (claims.length === 0) return <p className="quiet brief-none">{t("selection.noClaims")}</p>;
  const column = (side: "confirmed" | "claimed", own: readonly Claim[]) => (
    <section className={side} data-brief-claims={side}>
      <h3>{t(`incidents.${side}Column` as "incidents.claimedColumn")}</h3>
      {own.length === 0 && (
        <p className="quiet">{t(side === "confirmed" ? "incidents.noConfirmed" : "incidents.noClaimed")}</p>
      )}
      <ul>
        {[...own]
          .sort(quantifiedFirst)
          .slice(0, FIRST)
          .map((claim) => (
            <BriefClaim key={claim.id} claim={claim} language={language} />
          ))}
      </ul>
      {own.length > FIRST && (
        <button type="button" className="link-button" onClick={onOpen}>
          {t("selection.more", { count: own.length - FIRST })}
        </button>
      )}
    </section>
  );
  return (
    <div className="brief-claims">
      {column(
        "confirmed",
        claims.filter(({ status }) => status === "confirmed"),
      )}
      {column(
        "claimed",
        claims.filter(({ status }) => status !== "confirmed"),
      )}
    </div>
  );
}

function BriefClaim({ claim, language }: { readonly claim: Claim; readonly language: Language }) {
  const { t } = useTranslation();
  const { quantity, unit, statement, who, status } = claim;
  return (
    <li className="brief-claim">
      {quantity !== null && (
        <p className="brief-quantity">
          {formatNumber(quantity, language)} {unit === null ? "" : t(`unit.${unit}`)}
        </p>
      )}
      <p>{statement[language]}</p>
      <p className="claim-by">
        {who[language]}
        {status !== "confirmed" && (
          <>
            {" · "}
            <Standing of={status}>{t(`claimStatus.${status}`)}</Standing>
          </>
        )}
      </p>
    </li>
  );
}

/** What is counted says most in little room. */
function quantifiedFirst(a: Claim, b: Claim): number {
  return Number(b.quantity !== null) - Number(a.quantity !== null);
}
