/** Which data: how delicate it is, how long it stays usable, what one can do once it is exposed. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReachedNode } from "../../../graph/contract.ts";
import type { CategoryBrief, ImpactResponse } from "../../../graph/responses.ts";
import { SENSITIVITY_TERMS } from "../../../graph/terms/data.ts";
import { compareNames } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { GradeTag } from "../../ui/GradeTag.tsx";

interface DataListProps {
  readonly impact: ImpactResponse | null;
  readonly id: string;
  readonly holds: readonly CategoryBrief[];
  readonly language: Language;
}

const FIRST_LISTED = 6;

export function DataList({ impact, id, holds, language }: DataListProps) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const reached = impact?.reached.find((node) => node.id === id);
  const categories = categoriesOf(impact, reached, holds, language);
  if (categories.length === 0 && reached?.unknownCategories !== true) return null;
  const rest = categories.length - FIRST_LISTED;
  const isCut = !showsAll && rest > 1;
  return (
    <section>
      <h3>{reached === undefined ? t("link.HOLDS") : t("panel.exposed")}</h3>
      <ul className="data-list">
        {(isCut ? categories.slice(0, FIRST_LISTED) : categories).map((category) => (
          <DataRow
            key={category.slug}
            category={category}
            grade={reached?.categoryGrades[category.slug]}
            language={language}
          />
        ))}
      </ul>
      {isCut && (
        <button type="button" className="link-button" onClick={() => setShowsAll(true)}>
          {t("why.allData", { shown: FIRST_LISTED, total: categories.length })}
        </button>
      )}
      {reached?.unknownCategories === true && <p>{t("panel.exposedUnknown")}</p>}
    </section>
  );
}

function DataRow({
  category,
  grade,
  language,
}: {
  readonly category: CategoryBrief;
  readonly grade: ReachedNode["grade"] | undefined;
  readonly language: Language;
}) {
  const { t } = useTranslation();
  const { name, shelfLife, sensitivity, remedy } = category;
  const isForLife = shelfLife === "lifetime";
  const lasts = shelfLife === null ? t("why.shelfUnknown") : t(`usable.${shelfLife}`);
  return (
    <li>
      <strong className={isForLife ? "for-life" : undefined}>
        {isForLife && <span aria-hidden="true">∞ </span>}
        {name[language]}
      </strong>{" "}
      {grade !== undefined && grade !== "documented" && <GradeTag grade={grade} />}
      <span className="data-about">
        {lasts}
        {sensitivity !== null &&
          sensitivity !== "ordinary" &&
          ` · ${SENSITIVITY_TERMS[sensitivity].name[language].toLocaleLowerCase(language)}`}
        {remedy !== null && ` · ${remedy[language]}`}
      </span>
    </li>
  );
}

/** What is exposed there, else what it holds; what never expires first. */
function categoriesOf(
  impact: ImpactResponse | null,
  reached: ReachedNode | undefined,
  holds: readonly CategoryBrief[],
  language: Language,
): CategoryBrief[] {
  const exposed = new Set(reached?.categories);
  const chosen =
    impact === null || reached === undefined
      ? holds
      : impact.categories.filter(({ slug }) => exposed.has(slug));
  const inOrder = compareNames(language);
  const isForLife = ({ shelfLife }: CategoryBrief) => Number(shelfLife === "lifetime");
  return [...chosen].sort(
    (a, b) => isForLife(b) - isForLife(a) || inOrder(a.name[language], b.name[language]),
  );
}
