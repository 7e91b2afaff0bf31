/** The prediction beside what it is held against: hindsight, chance, and stricter or looser suppositions. */
import { useTranslation } from "react-i18next";
import type { BacktestResponse } from "../../../../graph/analytics/backtest/contract.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { formatDecimal, formatNumber, formatShare } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";
import { predictedFigure, SCORE_METHODS } from "./backtestFigures.ts";

interface BaselinesProps {
  readonly test: BacktestResponse;
  readonly language: Language;
  onOpen(figure: Figure): void;
}

/** Each with how it is to be read. */
const SCORES = ["main", "datedOnly", "disclosedCategories", "usersAtAnyTime"] as const;

export function Baselines({ test, language, onOpen }: BaselinesProps) {
  const { t } = useTranslation();
  const { overall, whereLinksWereKnown: known } = test;
  const share = (hits: number, victims: number, score: (typeof SCORES)[number]) => (
    <FigureButton
      text={`${t("data.of", { known: formatNumber(hits, language), total: formatNumber(victims, language) })} · ${formatShare(hits, victims, language)}`}
      onOpen={() => onOpen(predictedFigure(hits, SCORE_METHODS[score]))}
    />
  );
  const atRandom = ({ random, victims }: BacktestResponse["overall"]) =>
    t("backtest.atRandomOf", {
      expected: formatDecimal(random.expectedHits, language),
      total: formatNumber(victims, language),
      chance: formatShare(random.chanceOfAsMany * 1000, 1000, language),
    });
  return (
    <section>
      <h2>{t("backtest.beside")}</h2>
      <div className="table-scroll">
        <table aria-label={t("backtest.beside")}>
          <thead>
            <tr>
              <th scope="col">{t("backtest.whoNames")}</th>
              <th scope="col">{t("backtest.inAll")}</th>
              <th scope="col">{t("backtest.whereKnown", { count: known.cascades })}</th>
            </tr>
          </thead>
          <tbody>
            {SCORES.map((score) => (
              <tr key={score}>
                <th scope="row">{t(`backtestScore.${score}`)}</th>
                <td>{share(overall.recall[score].hits, overall.victims, score)}</td>
                <td>{share(known.recall[score].hits, known.victims, score)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("backtestScore.random")}</th>
              <td>{atRandom(overall)}</td>
              <td>{atRandom(known)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p className="quiet table-note">
        {overall.interval !== null &&
          t("backtest.interval", {
            low: formatShare(overall.interval.low * 1000, 1000, language),
            high: formatShare(overall.interval.high * 1000, 1000, language),
          })}{" "}
        {overall.lag.median !== null &&
          t("backtest.lag", {
            count: overall.lag.hits,
            median: formatDecimal(overall.lag.median, language),
            longest: overall.lag.longest,
          })}
      </p>
    </section>
  );
}
