import type { IncidentsResponse, RecordedIncident } from "../../../../graph/incidents/contract.ts";
import type { IncidentFilter } from "../../../../graph/incidents/filter.ts";
import type { Figure } from "../../../../graph/responses.ts";
import type { Language } from "../../../state/view.ts";

/** What every count over time is given. */
export interface OverTimeProps {
  readonly record: IncidentsResponse;
  /** Those that pass the filter. */
  readonly found: readonly RecordedIncident[];
  readonly filter: IncidentFilter;
  readonly language: Language;
  onFigure(figure: Figure): void;
}
