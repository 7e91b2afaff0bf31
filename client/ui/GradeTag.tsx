/** A grade of evidence, told by word and by the same line that links have in the picture. */
import { useTranslation } from "react-i18next";
import type { Grade } from "../../graph/model/vocabulary.ts";

export function GradeTag({ grade }: { readonly grade: Grade }) {
  const { t } = useTranslation();
  return (
    <span className={`grade grade-${grade}`} title={t(`gradeMeaning.${grade}`)}>
      <svg width="22" height="6" aria-hidden="true" focusable="false">
        <line x1="0" y1="3" x2="22" y2="3" />
      </svg>
      {t(`grade.${grade}`)}
    </span>
  );
}
