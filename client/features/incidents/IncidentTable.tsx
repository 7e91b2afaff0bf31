/** Incidents as rows, to sort and to take away. */
import { useTranslation } from "react-i18next";
import type { IncidentBrief } from "../../../graph/responses.ts";
import { formatDate, formatList } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { type Column, SortableTable } from "../../ui/SortableTable.tsx";
import { Standing } from "../../ui/Standing.tsx";

interface IncidentTableProps {
  readonly incidents: readonly IncidentBrief[];
  readonly language: Language;
  onOpen(incident: IncidentBrief): void;
}

interface IncidentRow {
  readonly id: string;
  readonly name: string;
  readonly disclosed: string | null;
  readonly hit: readonly string[];
  readonly affected: number;
  readonly claims: number;
  readonly verification: IncidentBrief["verification"];
  readonly incident: IncidentBrief;
}

export function IncidentTable({ incidents, language, onOpen }: IncidentTableProps) {
  const { t } = useTranslation();
  const rows = incidents.map(
    (incident): IncidentRow => ({
      id: incident.id,
      name: incident.name[language],
      disclosed: incident.disclosed,
      hit: incident.hit.map(({ acronym, name }) => acronym ?? name[language]),
      affected: incident.affected,
      claims: incident.claims,
      verification: incident.verification,
      incident,
    }),
  );
  const columns: readonly Column<IncidentRow>[] = [
    {
      key: "name",
      heading: t("incidents.name"),
      show: ({ name, incident }) => (
        <button type="button" className="link-button" onClick={() => onOpen(incident)}>
          {name}
        </button>
      ),
      csv: ({ name }) => name,
    },
    {
      key: "disclosed",
      heading: t("incidents.disclosed"),
      show: ({ disclosed }) =>
        disclosed === null ? t("incidents.notKnown") : formatDate(disclosed, language),
      csv: ({ disclosed }) => disclosed,
      isDate: true,
    },
    {
      key: "hit",
      heading: t("incidents.hit"),
      show: ({ hit }) => formatList(hit, language),
      csv: ({ hit }) => hit.join("; "),
    },
    {
      key: "affected",
      heading: t("incidents.affected"),
      show: ({ affected }) => affected,
      csv: ({ affected }) => affected,
      isNumber: true,
    },
    {
      key: "claims",
      heading: t("incidents.claims"),
      show: ({ claims }) => claims,
      csv: ({ claims }) => claims,
      isNumber: true,
    },
    {
      key: "verification",
      heading: t("incidents.verification"),
      show: ({ verification }) => (
        <Standing of={verification ?? "unknown"}>{t(`verification.${verification ?? "unknown"}`)}</Standing>
      ),
      csv: ({ verification }) => t(`verification.${verification ?? "unknown"}`),
    },
  ];
  return (
    <div className="table-scroll">
      <SortableTable
        label={t("app.incidents")}
        rows={rows}
        columns={columns}
        language={language}
        fileName="ricochet-incidents.csv"
      />
    </div>
  );
}
