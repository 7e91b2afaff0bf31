/** Incidents by responder and month: the load of those who act on them. */
import { useTranslation } from "react-i18next";
import { responderFigure } from "../../../../graph/cypher/recordFigures.ts";
import { countByPeriod, respondersOf } from "../../../../graph/incidents/counts.ts";
import { periodsOf } from "./beginning.ts";
import { CountTable } from "./CountTable.tsx";
import type { OverTimeProps } from "./overTime.ts";

export function RespondersOverTime({ record, found, filter, language, onFigure }: OverTimeProps) {
  const { t } = useTranslation();
  const { beginning, periods } = periodsOf(record, "month");
  const responders = new Map(record.nodes.map((node) => [node.id, node]));
  const fullName = (id: string) => responders.get(id)?.name[language] ?? id;
  const rows = countByPeriod(found, respondersOf, periods);
  if (rows.length === 0) return <p className="loading">{t("counts.none")}</p>;
  return (
    <section className="over-time" data-counts="responders">
      <CountTable
        label={`${t("recordView.responders")}. ${t("counts.label")}`}
        rowHeading={t("counts.rowResponder")}
        rows={rows}
        periods={periods}
        beginning={beginning}
        knownUntil={record.knownUntil}
        nameOf={(id) => responders.get(id)?.acronym ?? fullName(id)}
        noteOf={(id) => (responders.get(id)?.acronym === null ? null : fullName(id))}
        language={language}
        figureOf={({ id }, when, value) => responderFigure(filter, id, when, value)}
        onFigure={onFigure}
      />
    </section>
  );
}
