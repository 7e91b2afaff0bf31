/** What else can be done with an impact: narrow what is looked at, or go on from it freely. */
import { useTranslation } from "react-i18next";
import type { ImpactResponse } from "../../../graph/responses.ts";
import type { Filter } from "../../state/filters.ts";
import type { Language } from "../../state/view.ts";
import { FilterMenu } from "./FilterMenu.tsx";

interface ImpactToolsProps {
  readonly impact: ImpactResponse;
  readonly filters: readonly Filter[];
  readonly language: Language;
  onToggle(filter: Filter): void;
  onExplore(): void;
}

export function ImpactTools({ onExplore, ...menu }: ImpactToolsProps) {
  const { t } = useTranslation();
  return (
    <>
      <button type="button" className="link-button" onClick={onExplore}>
        {t("lookedAt.explore")}
      </button>
      <FilterMenu {...menu} />
    </>
  );
}
