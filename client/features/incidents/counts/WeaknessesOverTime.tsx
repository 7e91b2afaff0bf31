/** Incidents by weakness and quarter. */
import { useTranslation } from "react-i18next";
import { weaknessFigure } from "../../../../graph/cypher/recordFigures.ts";
import { countByPeriod, weaknessesOf } from "../../../../graph/incidents/counts.ts";
import { periodsOf } from "./beginning.ts";
import { CountTable } from "./CountTable.tsx";
import type { OverTimeProps } from "./overTime.ts";

export function WeaknessesOverTime({ record, found, filter, language, onFigure }: OverTimeProps) {
  const { t } = useTranslation();
  const { beginning, periods } = periodsOf(record, "quarter");
  const names = new Map(record.weaknesses.map(({ id, name }) => [id, name[language]]));
  const rows = countByPeriod(found, weaknessesOf, periods);
  if (rows.length === 0) return <p className="loading">{t("counts.none")}</p>;
  return (
    <section className="over-time" data-counts="weaknesses">
      <CountTable
        label={`${t("recordView.weaknesses")}. ${t("counts.label")}`}
        rowHeading={t("counts.row")}
        rows={rows}
        periods={periods}
        beginning={beginning}
        knownUntil={record.knownUntil}
        nameOf={(id) => names.get(id) ?? id}
        language={language}
        figureOf={({ id }, when, value) => weaknessFigure(filter, id, when, value)}
        onFigure={onFigure}
      />
    </section>
  );
}
