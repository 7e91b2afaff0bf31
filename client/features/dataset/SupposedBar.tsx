/** What a table of impacts supposes: the effect, and the weakest evidence that counts. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EFFECTS, GRADES } from "../../../graph/model/vocabulary.ts";
import type { ViewControl } from "../../state/useView.ts";

interface SupposedBarProps {
  readonly control: ViewControl;
  readonly children?: ReactNode;
}

export function SupposedBar({ control: { view, go }, children }: SupposedBarProps) {
  const { t } = useTranslation();
  return (
    <div className="supposed">
      <fieldset className="segments">
        <legend className="hidden">{t("scenario.effect")}</legend>
        {EFFECTS.map((effect) => (
          <button
            key={effect}
            type="button"
            aria-pressed={effect === view.effect}
            onClick={() => go({ ...view, effect, selected: null })}
          >
            {t(`scenario.${effect}`)}
          </button>
        ))}
      </fieldset>
      <label className="supposed-floor">
        {t("scenario.floor")}
        <select
          value={view.floor}
          onChange={({ target }) => {
            const floor = GRADES.find((grade) => grade === target.value);
            if (floor !== undefined) go({ ...view, floor }, { replace: true });
          }}
        >
          {GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {t("data.orBetter", { grade: t(`grade.${grade}`) })}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}
