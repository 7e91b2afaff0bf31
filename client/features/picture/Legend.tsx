/** What the shapes, colours and lines mean: only those that are on the screen. */
import { useTranslation } from "react-i18next";
import { GRADES } from "../../../graph/model/vocabulary.ts";
import type { Scene } from "../../canvas/scene.ts";
import type { Difference } from "../../state/difference.ts";
import { GradeTag } from "../../ui/GradeTag.tsx";

interface LegendProps {
  readonly scene: Scene;
  readonly difference: Difference | null;
}

export function Legend({ scene, difference }: LegendProps) {
  const { t } = useTranslation();
  const members = [
    ...scene.members,
    // A dot in a closed box has the shape of what it counts.
    ...[...scene.boxes.values()].flatMap(({ box, isOpen }) => (isOpen ? [] : box.members)),
  ];
  const grades = GRADES.filter((grade) => scene.lines.some((line) => line.grade === grade));
  const shapes = [
    members.some(({ brief }) => brief.kind === "Institution" && !brief.class) &&
      (["institution", "mark-Institution"] as const),
    members.some(({ brief }) => brief.class) && (["class", "mark-class"] as const),
    members.some(({ brief }) => brief.kind === "Platform") && (["platform", "mark-Platform"] as const),
    members.some(({ wave }) => wave < 0) && (["unaffected", "mark-unreached"] as const),
  ].filter((shape) => shape !== false);
  const states = [...new Set(members.map(({ state }) => state))].filter(
    (state) => state === "degraded" || state === "entered" || state === "accessed",
  );
  return (
    <ul className="legend" aria-label={t("picture.legend")}>
      {grades.map((grade) => (
        <li key={grade}>
          <GradeTag grade={grade} />
        </li>
      ))}
      {shapes.map(([name, mark]) => (
        <li key={name}>
          <span className={`mark ${mark}`} aria-hidden="true" />
          {t(`picture.${name}`)}
        </li>
      ))}
      {states.map((state) => (
        <li key={state}>
          <span className={`mark mark-${state}`} aria-hidden="true" />
          {t(`state.${state}`)}
        </li>
      ))}
      {difference !== null && difference.saved.size > 0 && (
        <li>
          <span className="mark mark-saved" aria-hidden="true" />
          {t("whatIf.saved")}
        </li>
      )}
    </ul>
  );
}
