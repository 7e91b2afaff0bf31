/** Which sources are listed: those whose words match, and those that some fact cannot do without. */
import { useTranslation } from "react-i18next";
import type { ViewControl } from "../../../state/useView.ts";

const LONGEST = 100;

export function SourceFilter({ control: { view, go } }: { readonly control: ViewControl }) {
  const { t } = useTranslation();
  return (
    <div className="supposed">
      <label>
        {t("sources.find")}
        <input
          type="search"
          className="filter-field"
          value={view.find}
          maxLength={LONGEST}
          placeholder={t("sources.findPlaceholder")}
          onChange={({ target }) => go((current) => ({ ...current, find: target.value }), { replace: true })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={view.onlyAlone}
          onChange={({ target }) => go((current) => ({ ...current, onlyAlone: target.checked }))}
        />{" "}
        {t("sources.onlyAlone")}
      </label>
    </div>
  );
}
