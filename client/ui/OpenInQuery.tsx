/** The way from a figure to its query, where it can be run, changed and asked further. */
import { useTranslation } from "react-i18next";
import { fitsInLink, type ParameterValues } from "../state/parts/console.ts";
import { useView } from "../state/useView.ts";
import { type Language, OPENING_VIEW, type View, viewUrl } from "../state/view.ts";

interface OpenInQueryProps {
  readonly cypher: string;
  readonly values: ParameterValues;
  readonly language: Language;
}

export function OpenInQuery({ cypher, values, language }: OpenInQueryProps) {
  const { t } = useTranslation();
  const { go } = useView();
  // The page of queries takes it from the address; what does not fit there can still be copied.
  if (!fitsInLink(cypher, values)) return null;
  const view: View = { ...OPENING_VIEW, page: { name: "query" }, language, cypher, values };
  return (
    <a
      className="button"
      href={viewUrl(view)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(view);
      }}
    >
      {t("query.openInQuery")}
    </a>
  );
}
