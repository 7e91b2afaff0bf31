/** What a filter's value is called. */
import { useTranslation } from "react-i18next";
import { GRADES, LAYERS } from "../../../graph/model/vocabulary.ts";
import type { CategoryBrief } from "../../../graph/responses.ts";
import { type Filter, NOT_KNOWN } from "../../state/filters.ts";
import type { Language } from "../../state/view.ts";

export function useFilterWords(
  categories: readonly CategoryBrief[],
  language: Language,
): (filter: Filter) => string {
  const { t } = useTranslation();
  return ({ name, value }) => {
    if (value === NOT_KNOWN) return t("table.unknown");
    switch (name) {
      case "kind":
        return value === "platform"
          ? t("kindOne.Platform")
          : t(value === "class" ? "kindOne.class" : "kindOne.Institution");
      case "layer": {
        const layer = LAYERS.find((each) => each === value);
        return layer === undefined ? value : t(`layer.${layer}`);
      }
      case "data":
        return categories.find(({ slug }) => slug === value)?.name[language] ?? value;
      case "grade": {
        const grade = GRADES.find((each) => each === value);
        return grade === undefined ? value : t(`grade.${grade}`);
      }
      case "refusal":
        return t(value === "none" ? "panel.noOptOut" : "lookedAt.canOptOut");
      case "known":
        return t("lookedAt.knownIn", { year: value });
    }
  };
}
