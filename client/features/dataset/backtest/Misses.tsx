/** Why victims were missed: each reason with its number, and what it means. */
import { useTranslation } from "react-i18next";
import type { BacktestResponse } from "../../../../graph/analytics/backtest/contract.ts";
import type { MissReason } from "../../../../graph/analytics/backtest/misses.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";
import { MISSED, predictedFigure } from "./backtestFigures.ts";

interface MissesProps {
  readonly test: BacktestResponse;
  readonly language: Language;
  onOpen(figure: Figure): void;
}

export function Misses({ test, language, onOpen }: MissesProps) {
  const { t } = useTranslation();
  const reasons = Object.entries(test.overall.misses) as [MissReason, number][];
  const found = reasons.filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  return (
    <section>
      <h2>{t("backtest.misses")}</h2>
      {found.length === 0 ? (
        <p className="quiet">{t("backtest.noMisses")}</p>
      ) : (
        <div className="table-scroll">
          <table aria-label={t("backtest.misses")}>
            <thead>
              <tr>
                <th scope="col">{t("backtest.reason")}</th>
                <th scope="col" className="number">
                  {t("backtest.victims")}
                </th>
                <th scope="col">{t("backtest.meaning")}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(([reason, count]) => (
                <tr key={reason}>
                  <th scope="row">{t(`missReason.${reason}`)}</th>
                  <td className="number">
                    <FigureButton
                      text={formatNumber(count, language)}
                      spoken={`${t(`missReason.${reason}`)}: ${formatNumber(count, language)}`}
                      onOpen={() => onOpen(predictedFigure(count, MISSED))}
                    />
                  </td>
                  <td className="prose">{t(`missMeaning.${reason}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
