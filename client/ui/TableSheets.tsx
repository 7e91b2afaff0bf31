/** The table twin of a picture, in sheets of which one is shown. */
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

interface Sheet {
  readonly title: string;
  /** Rows. */
  readonly count: number;
  readonly table: ReactNode;
}

export function TableSheets({ sheets }: { readonly sheets: readonly Sheet[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(0);
  return (
    <section className="table-twin" aria-label={t("table.open")}>
      <div className="segments">
        {sheets.map(({ title, count }, at) => (
          <button key={title} type="button" aria-pressed={at === shown} onClick={() => setShown(at)}>
            {title} · {count}
          </button>
        ))}
      </div>
      {sheets[shown]?.table}
    </section>
  );
}
