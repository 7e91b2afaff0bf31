/** What the shapes and lines mean: only those that are on the screen. */
import { useTranslation } from "react-i18next";
import type { Graph } from "../../../graph/model/graph.ts";
import { GRADES, NODE_KINDS } from "../../../graph/model/vocabulary.ts";
import type { Neighbourhood } from "../../../graph/neighbourhood/neighbourhood.ts";
import { bestGrade } from "../../canvas/bundles.ts";
import { GradeTag } from "../../ui/GradeTag.tsx";
import type { NeighbourhoodScene } from "./scene.ts";

interface LegendProps {
  readonly graph: Graph;
  readonly shown: Neighbourhood;
  readonly scene: NeighbourhoodScene;
}

export function Legend({ graph, shown, scene }: LegendProps) {
  const { t } = useTranslation();
  const drawn = new Set(scene.lines.map(({ links }) => bestGrade(links)));
  const kinds = new Set(shown.nodes.map(({ id }) => graph.nodeById.get(id)?.kind));
  return (
    <ul className="legend" aria-label={t("picture.legend")}>
      {GRADES.filter((grade) => drawn.has(grade)).map((grade) => (
        <li key={grade}>
          <GradeTag grade={grade} />
        </li>
      ))}
      {NODE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <span className={`mark mark-${kind}`} aria-hidden="true" />
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
