/** What a query of the library answers, how its answer is read, and which columns it has. */
import { useTranslation } from "react-i18next";
import type { Language } from "../../state/view.ts";
import type { DescribedQuery } from "./LibraryList.tsx";

interface QueryNoteProps {
  readonly query: DescribedQuery;
  readonly language: Language;
}

export function QueryNote({ query: { title, note, columns }, language }: QueryNoteProps) {
  const { t } = useTranslation();
  return (
    <div className="query-note">
      <h2>{title[language]}</h2>
      <p>{note[language]}</p>
      <p className="quiet">
        {t("query.expected")}{" "}
        {columns.map((column) => (
          <code key={column}>{column} </code>
        ))}
      </p>
    </div>
  );
}
