/** Where the data comes from: each source with what rests on it, and the grades by publisher. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fetchSources } from "../../../api.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { FigureSentence } from "../../../ui/FigureSentence.tsx";
import { useEvidence } from "../../../ui/useEvidence.tsx";
import { Asked } from "../Asked.tsx";
import type { SectionProps } from "../section.ts";
import { matchingSources } from "./matching.ts";
import { PublisherTable } from "./PublisherTable.tsx";
import { SourceFilter } from "./SourceFilter.tsx";
import { SourceTable } from "./SourceTable.tsx";
import { composeSources } from "./sourcesSentence.ts";

export function SourcesSection({ control, language, version }: SectionProps) {
  const { t } = useTranslation();
  const evidence = useEvidence(language, version);
  const { view } = control;
  const sources = useQuery({
    queryKey: ["sources"],
    queryFn: ({ signal }) => fetchSources(signal),
  });
  return (
    <Asked query={sources} title={t("sources.title")}>
      {(found) => {
        const matching = matchingSources(found.items, view);
        return (
          <>
            <FigureSentence parts={composeSources(found, language)} onOpen={evidence.open} />
            <p className="page-lead quiet">{t("sources.lead")}</p>
            <SourceFilter control={control} />
            {found.items.length < found.total && (
              <p className="notice">
                {t("sources.part", {
                  shown: formatNumber(found.items.length, language),
                  total: formatNumber(found.total, language),
                })}
              </p>
            )}
            {matching.length === 0 ? (
              <p className="loading" role="status">
                {t("sources.none")}
              </p>
            ) : (
              <SourceTable items={matching} control={control} language={language} onOpen={evidence.open} />
            )}
            <section>
              <h2>{t("sources.publishers")}</h2>
              <p className="quiet">{t("sources.publishersNote")}</p>
              <PublisherTable publishers={found.publishers} control={control} language={language} />
            </section>
            {evidence.dialog}
          </>
        );
      }}
    </Asked>
  );
}
