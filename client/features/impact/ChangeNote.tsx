/** What the interventions come to, in a sentence: who is saved, and who is still reached but with less. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { compareImpacts } from "../../../graph/analytics/compare.ts";
import type { ImpactResponse } from "../../../graph/responses.ts";

interface ChangeNoteProps {
  readonly before: ImpactResponse;
  readonly after: ImpactResponse;
}

export function ChangeNote({ before, after }: ChangeNoteProps) {
  const { t } = useTranslation();
  const { saved, changed } = useMemo(() => compareImpacts(before, after), [before, after]);
  const eased = changed.filter(({ lostCategories }) => lostCategories.length > 0).length;
  const words = [
    saved.length > 0 ? t("whatIf.savedNodes", { count: saved.length }) : null,
    eased > 0 ? t("whatIf.easedNodes", { count: eased }) : null,
  ].filter((part) => part !== null);
  return (
    <span className="change-note" role="status">
      {words.length > 0 ? words.join(" ") : changed.length > 0 ? t("whatIf.otherwise") : t("whatIf.nothing")}
      {" · "}
    </span>
  );
}
