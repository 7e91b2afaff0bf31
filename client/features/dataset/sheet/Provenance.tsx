/** What is missing, what was left out, and whose work this rests on. */
import { useTranslation } from "react-i18next";
import type { DatasetResponse } from "../../../../graph/responses.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";

interface ProvenanceProps {
  readonly dataset: DatasetResponse;
  readonly language: Language;
}

export function Provenance({ dataset, language }: ProvenanceProps) {
  const { t } = useTranslation();
  const { gaps, licences, credits, refused } = dataset;
  return (
    <div className="columns">
      <section>
        <h2>{t("data.gaps")}</h2>
        <ul className="rows">
          {gaps.map((gap) => (
            <li key={gap.en}>{gap[language]}</li>
          ))}
        </ul>
        {refused.total > 0 && (
          <>
            <h3>{t("data.refused", { count: refused.total })}</h3>
            <ul className="rows">
              {refused.first.map(({ place, problem }) => (
                <li key={`${place} ${problem}`}>
                  <code>{place}</code> <span className="quiet">{problem}</span>
                </li>
              ))}
            </ul>
            {refused.first.length < refused.total && (
              <p className="quiet">
                {t("data.of", {
                  known: formatNumber(refused.first.length, language),
                  total: formatNumber(refused.total, language),
                })}
              </p>
            )}
          </>
        )}
      </section>
      <section>
        <h2>{t("data.licences")}</h2>
        <ul className="rows">
          {licences.map(({ name, licence, url }) => (
            <li key={`${name} ${licence}`}>
              {url !== null && /^https?:\/\//i.test(url) ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
              ) : (
                name
              )}{" "}
              <span className="quiet">· {licence}</span>
            </li>
          ))}
          {credits.map((credit) => (
            <li key={credit.en}>{credit[language]}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
