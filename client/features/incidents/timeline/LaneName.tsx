/** The name of a lane, how many incidents stand in it, and how many institutions it lost by ricochet. */
import { useTranslation } from "react-i18next";
import { laneFigure, ricochetFigure } from "../../../../graph/cypher/recordFigures.ts";
import type { RecordedIncident } from "../../../../graph/incidents/contract.ts";
import type { IncidentFilter } from "../../../../graph/incidents/filter.ts";
import { type Lane, PLATFORM_LANE, ricochetsOf, UNPLACED_LANE } from "../../../../graph/incidents/lanes.ts";
import type { Layer } from "../../../../graph/model/vocabulary.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";

interface LaneNameProps {
  readonly lane: Lane;
  readonly found: readonly RecordedIncident[];
  readonly filter: IncidentFilter;
  readonly layerOf: (institution: string) => Layer | null;
  onFigure(figure: Figure): void;
}

export function LaneName({ lane, found, filter, layerOf, onFigure }: LaneNameProps) {
  const { t } = useTranslation();
  const count = found.filter((incident) => incident.lane === lane).length;
  const layer = lane === PLATFORM_LANE || lane === UNPLACED_LANE ? null : lane;
  const ricochets =
    layer === null ? 0 : found.flatMap(ricochetsOf).filter(({ id }) => layerOf(id) === layer).length;
  return (
    <>
      <b>{layer === null ? t(`lane.${lane}` as "lane.platforms") : t(`layer.${layer}`)}</b>
      <span className="lane-counts">
        <FigureButton
          text={t("timeline.incidents", { count })}
          onOpen={() => onFigure(laneFigure(filter, lane, count))}
        />
        {layer !== null && ricochets > 0 && (
          <FigureButton
            text={t("timeline.ricochets", { count: ricochets })}
            onOpen={() => onFigure(ricochetFigure(filter, layer, ricochets))}
          />
        )}
      </span>
    </>
  );
}
