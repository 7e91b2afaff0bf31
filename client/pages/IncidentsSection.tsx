/** What is found of the incidents on record: the sentence, the filters, one of four views, and the table. */
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { IncidentsResponse } from "../../graph/incidents/contract.ts";
import { filterIncidents, type IncidentFilter, NO_FILTER } from "../../graph/incidents/filter.ts";
import type { Figure } from "../../graph/responses.ts";
import { Cohorts } from "../features/incidents/cohorts/Cohorts.tsx";
import { RespondersOverTime } from "../features/incidents/counts/RespondersOverTime.tsx";
import { WeaknessesOverTime } from "../features/incidents/counts/WeaknessesOverTime.tsx";
import { FilterBar } from "../features/incidents/filters/FilterBar.tsx";
import { IncidentTable } from "../features/incidents/IncidentTable.tsx";
import { RecordHead } from "../features/incidents/RecordHead.tsx";
import { ViewSwitch } from "../features/incidents/ViewSwitch.tsx";
import { formatDate } from "../i18n/format.ts";
import type { View } from "../state/view.ts";
import { Evidence } from "../ui/Evidence.tsx";
import { TableButton } from "../ui/TableButton.tsx";
import { useNarrow } from "../ui/useNarrow.ts";
import type { PageProps } from "./page.ts";
import { TimelineSection } from "./TimelineSection.tsx";
import { useIncidentKeys } from "./useIncidentKeys.ts";

interface IncidentsSectionProps extends PageProps {
  readonly record: IncidentsResponse;
}

export function IncidentsSection({ control, language, version, record }: IncidentsSectionProps) {
  const { t } = useTranslation();
  const { view, go } = control;
  const { incidentFilter: filter, incidentView } = view;
  const isNarrow = useNarrow();
  const [opened, setOpened] = useState<Figure | null>(null);
  const found = useMemo(() => filterIncidents(record.items, filter), [record, filter]);
  const change = useCallback(
    (part: Partial<View>, replace = true) => go((current) => ({ ...current, ...part }), { replace }),
    [go],
  );
  const open = (id: string) => change({ page: { name: "incident", id } }, false);
  const setFilter = (incidentFilter: IncidentFilter) => change({ incidentFilter, days: null }, false);
  useIncidentKeys({ view, change });

  const shared = { record, found, filter, language, onFigure: setOpened };
  const table = (view.table || isNarrow) && (
    <div className="table-twin">
      <IncidentTable
        incidents={found}
        language={language}
        selected={view.selected}
        onOpen={({ id }) => open(id)}
      />
    </div>
  );
  return (
    <div className="explore">
      <div className="explore-stage incidents-stage">
        <RecordHead {...shared} shown={incidentView} />
        <div className="record-tools">
          <ViewSwitch shown={incidentView} onShow={(next) => change({ incidentView: next }, false)} />
          <FilterBar {...shared} onFilter={setFilter} />
        </div>
        {isNarrow && table}
        {found.length === 0 && (
          <p className="loading">
            {t("record.takeAway")}{" "}
            <button type="button" onClick={() => setFilter(NO_FILTER)}>
              {t("record.clearFilters")}
            </button>
          </p>
        )}
        {found.length > 0 && incidentView === "timeline" && (
          <TimelineSection {...shared} control={control} change={change} onFilter={setFilter} onOpen={open} />
        )}
        {incidentView === "cascades" && <Cohorts {...shared} onOpen={open} />}
        {incidentView === "weaknesses" && <WeaknessesOverTime {...shared} />}
        {incidentView === "responders" && <RespondersOverTime {...shared} />}
        {incidentView !== "timeline" && !isNarrow && (
          <div className="foot">
            <p className="shown">
              {record.knownUntil !== null &&
                t("record.knownUntil", { date: formatDate(record.knownUntil, language) })}
            </p>
            <TableButton isOpen={view.table} onToggle={() => change({ table: !view.table })} />
          </div>
        )}
      </div>
      {!isNarrow && table}
      {opened !== null && (
        <Evidence figure={opened} language={language} version={version} onClose={() => setOpened(null)} />
      )}
    </div>
  );
}
