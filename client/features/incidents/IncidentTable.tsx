/** Incidents as rows, to sort and to take away. */
import { useTranslation } from "react-i18next";
import type { RecordedIncident } from "../../../graph/incidents/contract.ts";
import { formatDate, formatList, formatNumber, formatPeriod } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { type Column, SortableTable } from "../../ui/SortableTable.tsx";
import { Standing } from "../../ui/Standing.tsx";
import { sizeOf } from "./timeline/sizes.ts";

interface IncidentTableProps {
  readonly incidents: readonly RecordedIncident[];
  readonly language: Language;
  readonly selected: string | null;
  onOpen(incident: RecordedIncident): void;
}

interface IncidentRow {
  readonly id: string;
  readonly name: string;
  readonly happened: string | null;
  readonly disclosed: string | null;
  readonly layers: readonly string[];
  /** At least so many people; `null`: unknown. */
  readonly people: number | null;
  readonly hit: readonly string[];
  readonly affected: number;
  readonly claims: number;
  readonly verification: RecordedIncident["verification"];
  readonly incident: RecordedIncident;
}

export function IncidentTable({ incidents, language, selected, onOpen }: IncidentTableProps) {
  const { t } = useTranslation();
  const rows = incidents.map(
    (incident): IncidentRow => ({
      id: incident.id,
      name: incident.name[language],
      happened: incident.occurredFrom ?? incident.occurredTo,
      disclosed: incident.disclosed,
      layers: incident.layers.map((layer) => t(`layer.${layer}`)),
      people: sizeOf(incident, "people"),
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
      key: "happened",
      heading: t("incidents.happened"),
      show: ({ incident: { occurredFrom, occurredTo } }) =>
        formatPeriod(occurredFrom, occurredTo, language) ?? t("incidents.notKnown"),
      csv: ({ incident: { occurredFrom, occurredTo } }) =>
        [...new Set([occurredFrom, occurredTo])].filter((date) => date !== null).join("/"),
      isDate: true,
    },
    {
      key: "layers",
      heading: t("incidents.layers"),
      show: ({ layers }) => (layers.length === 0 ? t("lane.unplaced") : formatList(layers, language)),
      csv: ({ layers }) => layers.join("; "),
      isProse: true,
    },
    {
      key: "hit",
      heading: t("incidents.hit"),
      show: ({ hit }) => formatList(hit, language),
      csv: ({ hit }) => hit.join("; "),
      isProse: true,
    },
    {
      key: "people",
      heading: t("incidents.people"),
      show: ({ people }) => (people === null ? t("incidents.notKnown") : formatNumber(people, language)),
      csv: ({ people }) => people,
      isNumber: true,
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
    <div className="table-scroll incident-table">
      <SortableTable
        label={t("app.incidents")}
        rows={rows}
        columns={columns}
        language={language}
        fileName="ricochet-incidents.csv"
        isSelected={({ id }) => id === selected}
      />
    </div>
  );
}
