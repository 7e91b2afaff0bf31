/** What is done with the neighbourhood as a whole: undo and redo, group, show again. */
import { useTranslation } from "react-i18next";
import { GROUPINGS } from "../../../graph/neighbourhood/exploration.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { ExplorationControl } from "../../state/useExploration.ts";
import type { Language } from "../../state/view.ts";

interface ToolsProps {
  readonly control: ExplorationControl;
  /** Ids of nodes that would be shown were they not hidden. */
  readonly hidden: readonly string[];
  readonly language: Language;
}

export function Tools({ control, hidden, language }: ToolsProps) {
  const { t } = useTranslation();
  const { exploration, canUndo, canRedo, take, undo, redo } = control;
  return (
    <div className="neighbourhood-tools">
      <button type="button" disabled={!canUndo} onClick={undo}>
        {t("neighbourhood.undo")} <kbd>z</kbd>
      </button>
      <button type="button" disabled={!canRedo} onClick={redo}>
        {t("neighbourhood.redo")} <kbd>Z</kbd>
      </button>
      <fieldset className="segments">
        <legend className="hidden">{t("neighbourhood.group")}</legend>
        {GROUPINGS.map((grouping) => (
          <button
            key={grouping}
            type="button"
            aria-pressed={grouping === exploration.grouping}
            onClick={() => take({ type: "group", grouping })}
          >
            {t(`grouping.${grouping}`)}
          </button>
        ))}
      </fieldset>
      {hidden.length > 0 && (
        <span className="chip">
          {t("neighbourhood.hidden", { count: hidden.length, n: formatNumber(hidden.length, language) })}
          <button type="button" onClick={() => take({ type: "showAgain", nodes: hidden })}>
            {t("neighbourhood.showAgain")}
          </button>
        </span>
      )}
    </div>
  );
}
