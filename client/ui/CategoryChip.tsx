/** A kind of data, with its shelf life and what one can do once it is exposed. */
import { useTranslation } from "react-i18next";
import type { CategoryBrief } from "../../graph/responses.ts";
import type { Language } from "../state/view.ts";

export function CategoryChip({
  category,
  language,
}: {
  readonly category: CategoryBrief;
  readonly language: Language;
}) {
  const { t } = useTranslation();
  const lasts = category.shelfLife === null ? t("table.unknown") : t(`shelf.${category.shelfLife}`);
  const isForLife = category.shelfLife === "lifetime";
  return (
    <li
      className={`chip category ${isForLife ? "category-lifetime" : ""}`}
      title={category.remedy?.[language] ?? ""}
    >
      {isForLife && <span aria-hidden="true">∞ </span>}
      {category.name[language]}
      <span className="category-life"> · {isForLife ? t("panel.lifetime") : lasts}</span>
    </li>
  );
}
