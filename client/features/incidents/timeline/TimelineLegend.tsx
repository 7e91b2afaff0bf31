/** How to read the timeline, and what the size of a mark stands for: one unit at a time. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Unit } from "../../../../graph/model/vocabulary.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { legendSizes, radiusOf, smallestTold } from "./sizes.ts";

interface TimelineLegendProps {
  readonly units: readonly Unit[];
  readonly unit: Unit;
  readonly largest: number;
  readonly language: Language;
  onUnit(unit: Unit): void;
}

export function TimelineLegend({ units, unit, largest, language, onUnit }: TimelineLegendProps) {
  const { t } = useTranslation();
  return (
    <div className="panel-content timeline-legend">
      <p>{t("legend.hint")}</p>
      <h3>{t("legend.title")}</h3>
      <ul className="legend-rows">
        <Row words={t("legend.institution")}>
          <circle className="known" cx="20" cy="10" r="5" />
        </Row>
        <Row words={t("legend.platform")}>
          <rect className="known" x="15.5" y="5.5" width="9" height="9" rx="1" />
        </Row>
        <Row words={t("legend.cascade")} className="mark-sized mark-cascade">
          <rect className="known" x="15.5" y="5.5" width="9" height="9" rx="1" />
        </Row>
        <Row words={t("legend.happened")}>
          <path className="legend-stroke" d="M4 6.5v7M4 10h20" />
          <circle className="known" cx="28" cy="10" r="5" />
        </Row>
        <Row words={t("legend.about")}>
          <rect className="known" x="4" y="5" width="32" height="10" rx="5" />
        </Row>
        <Row words={t("legend.unsized")} className="mark-unsized">
          <circle className="known" cx="20" cy="10" r="4" />
        </Row>
        <Row words={t("legend.unsure")} className="mark-unsized mark-unsure">
          <circle className="known" cx="20" cy="10" r="4" />
        </Row>
        <Row words={t("legend.victim")}>
          <circle className="victim" cx="20" cy="10" r="2" />
        </Row>
      </ul>
      <h3>{t("legend.size")}</h3>
      <label className="legend-unit">
        {t("legend.sizeOf")}{" "}
        <select value={unit} onChange={({ currentTarget }) => onUnit(currentTarget.value as Unit)}>
          {units.map((each) => (
            <option key={each} value={each}>
              {t(`unit.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <ul className="legend-rows">
        {smallestTold(largest) > 1 && (
          <Row
            words={`${t("legend.under")} ${formatNumber(smallestTold(largest), language)} ${t(`unit.${unit}`)}`}
          >
            <circle className="known" cx="20" cy="10" r={radiusOf(1, largest)} />
          </Row>
        )}
        {legendSizes(largest).map((size) => (
          <Row
            key={size}
            words={`${t("legend.atLeast")} ${formatNumber(size, language)} ${t(`unit.${unit}`)}`}
            height={Math.max(20, 2 * radiusOf(size, largest) + 4)}
          >
            <circle
              className="known"
              cx="20"
              cy={Math.max(10, radiusOf(size, largest) + 2)}
              r={radiusOf(size, largest)}
            />
          </Row>
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly words: string;
  readonly className?: string;
  readonly height?: number;
  readonly children: ReactNode;
}

function Row({ words, className = "mark-sized", height = 20, children }: RowProps) {
  return (
    <li>
      <svg className={`mark-of ${className}`} width="40" height={height} aria-hidden="true" focusable="false">
        {children}
      </svg>
      <span>{words}</span>
    </li>
  );
}
