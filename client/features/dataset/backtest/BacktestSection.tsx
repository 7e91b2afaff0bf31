/** Recorded cascades predicted from what was known the day before, with their misses explained. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fetchBacktest } from "../../../api.ts";
import { FigureSentence } from "../../../ui/FigureSentence.tsx";
import { useEvidence } from "../../../ui/useEvidence.tsx";
import { Asked } from "../Asked.tsx";
import { SupposedBar } from "../SupposedBar.tsx";
import type { SectionProps } from "../section.ts";
import { Baselines } from "./Baselines.tsx";
import { composeBacktest } from "./backtestSentence.ts";
import { CascadeTable } from "./CascadeTable.tsx";
import { Misses } from "./Misses.tsx";

export function BacktestSection({ control, language, version }: SectionProps) {
  const { t } = useTranslation();
  const evidence = useEvidence(language, version);
  const { effect, floor, claims } = control.view;
  const test = useQuery({
    queryKey: ["backtest", effect, floor, claims],
    queryFn: ({ signal }) => fetchBacktest({ effect, floor }, claims, signal),
  });
  return (
    <Asked query={test} title={t("backtest.title")}>
      {(found) => {
        return (
          <>
            <FigureSentence parts={composeBacktest(found, language)} onOpen={evidence.open} />
            {!found.hasSufficientData && <p className="notice">{t("backtest.insufficient")}</p>}
            <p className="page-lead quiet">{found.measure.method[language]}</p>
            <p className="page-lead quiet">{t("backtest.howToRead")}</p>
            <SupposedBar control={control}>
              <label>
                <input
                  type="checkbox"
                  checked={claims === "with"}
                  onChange={({ target }) =>
                    control.go((view) => ({ ...view, claims: target.checked ? "with" : "without" }))
                  }
                />{" "}
                {t("backtest.withClaims")}
              </label>
            </SupposedBar>
            <Baselines test={found} language={language} onOpen={evidence.open} />
            <Misses test={found} language={language} onOpen={evidence.open} />
            <section>
              <h2>{t("backtest.cascades")}</h2>
              <CascadeTable test={found} control={control} language={language} onOpen={evidence.open} />
            </section>
            {evidence.dialog}
          </>
        );
      }}
    </Asked>
  );
}
