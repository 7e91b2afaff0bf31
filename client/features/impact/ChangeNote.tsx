/** What the interventions come to, in a sentence: who is saved, and who is still reached but with less. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { compareImpacts } from "../../../graph/analytics/compare.ts";
import type { ImpactResponse } from "../../../graph/responses.ts";

interface ChangeNoteProps {
  readonly before: ImpactResponse;
  readonly after: ImpactResponse;
  /** Each of them stands in the table. */
  onOpenTable(): void;
}

export function ChangeNote({ before, after, onOpenTable }: ChangeNoteProps) {
  const { t } = useTranslation();
  const { saved, changed } = useMemo(() => compareImpacts(before, after), [before, after]);
  const eased = changed.filter(({ lostCategories }) => lostCategories.length > 0).length;
  const words = [
    saved.length > 0 ? t("whatIf.savedNodes", { count: saved.length }) : null,
    eased > 0 ? t("whatIf.easedNodes", { count: eased }) : null,
  ].filter((part) => part !== null);
  return (
    <span role="status">
      {words.length > 0 ? (
        <button type="button" className="link-button change-note" onClick={onOpenTable}>
          {words.join(" ")}
        </button>
      ) : (
        <span className="change-note">{t(changed.length > 0 ? "whatIf.differently" : "whatIf.nothing")}</span>
      )}
      {" · "}
    </span>
  );
}
