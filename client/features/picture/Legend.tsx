/** What the shapes, colours and lines mean: only those that are on the screen. */
import { useTranslation } from "react-i18next";
import { type LegendEntry, legendOf } from "../../canvas/legend.ts";
import type { Drawable } from "../../canvas/scene.ts";
import type { Difference } from "../../state/difference.ts";
import { GradeTag } from "../../ui/GradeTag.tsx";
import { useLegendWords } from "./useLegendWords.ts";

interface LegendProps {
  readonly drawn: Drawable;
  readonly difference: Difference | null;
}

export function Legend({ drawn, difference }: LegendProps) {
  const { t } = useTranslation();
  const say = useLegendWords();
  return (
    <ul className="legend" aria-label={t("picture.legend")}>
      {legendOf(drawn, difference).map((entry) => (
        <li key={say(entry)}>
          {entry.kind === "grade" ? (
            <GradeTag grade={entry.grade} />
          ) : (
            <>
              <span className={`mark ${markOf(entry)}`} aria-hidden="true" />
              {say(entry)}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function markOf(entry: Exclude<LegendEntry, { kind: "grade" }>): string {
  switch (entry.kind) {
    case "shape":
      return {
        institution: "mark-Institution",
        class: "mark-class",
        platform: "mark-Platform",
        unaffected: "mark-unreached",
      }[entry.shape];
    case "state":
      return `mark-${entry.state}`;
    case "saved":
      return "mark-saved";
  }
}
