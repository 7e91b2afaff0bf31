/** Platforms ranked by what their breach reaches, alone and two by two, with the method. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fetchPairs, fetchRanking } from "../../../api.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { FigureSentence } from "../../../ui/FigureSentence.tsx";
import { useEvidence } from "../../../ui/useEvidence.tsx";
import { Asked } from "../Asked.tsx";
import { SupposedBar } from "../SupposedBar.tsx";
import type { SectionProps } from "../section.ts";
import { PairsTable } from "./PairsTable.tsx";
import { RankingTable } from "./RankingTable.tsx";
import { composeRanking } from "./rankingSentence.ts";

export function RankingSection({ control, language, version }: SectionProps) {
  const { t } = useTranslation();
  const evidence = useEvidence(language, version);
  const { effect, floor } = control.view;
  const ranking = useQuery({
    queryKey: ["ranking", effect, floor],
    queryFn: ({ signal }) => fetchRanking({ effect, floor }, signal),
  });
  const pairs = useQuery({
    queryKey: ["pairs", effect, floor],
    queryFn: ({ signal }) => fetchPairs({ effect, floor }, signal),
    // It builds upon the ranking, which is then there.
    enabled: ranking.data !== undefined,
  });
  return (
    <Asked query={ranking} title={t("data.platformsByReach")}>
      {(found) => (
        <>
          <FigureSentence parts={composeRanking(found, language)} onOpen={evidence.open} />
          <p className="page-lead quiet">{found.measure.method[language]}</p>
          <SupposedBar control={control} />
          {found.computed < found.total && (
            <p className="notice">
              {t("data.computed", {
                computed: formatNumber(found.computed, language),
                total: formatNumber(found.total, language),
              })}
            </p>
          )}
          <RankingTable ranking={found} control={control} language={language} onOpen={evidence.open} />
          {pairs.data !== undefined && (
            <section>
              <h2>{pairs.data.measure.name[language]}</h2>
              <p className="page-lead quiet">{pairs.data.measure.method[language]}</p>
              <p className="quiet">
                {t("data.pairsShown", {
                  shown: formatNumber(pairs.data.items.length, language),
                  total: formatNumber(pairs.data.total, language),
                  tied: formatNumber(pairs.data.tiedBeyondList, language),
                })}
              </p>
              <PairsTable pairs={pairs.data} control={control} language={language} onOpen={evidence.open} />
            </section>
          )}
          {evidence.dialog}
        </>
      )}
    </Asked>
  );
}
