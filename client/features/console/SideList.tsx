/** A list of queries that is searched as one types: the frame that the library, own queries and history share. */
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";

interface SideListProps {
  readonly label: string;
  readonly words: string;
  readonly count: number;
  readonly language: Language;
  /** Said where there is nothing at all. */
  readonly empty: string | null;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  onWords(words: string): void;
}

export function SideList({ label, words, count, language, empty, tools, children, onWords }: SideListProps) {
  const { t } = useTranslation();
  const id = useId();
  if (empty !== null) {
    return (
      <div className="query-side-body">
        <p className="quiet">{empty}</p>
        {tools}
      </div>
    );
  }
  return (
    <div className="query-side-body">
      <label className="hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={words}
        placeholder={label}
        spellCheck={false}
        onChange={({ target }) => onWords(target.value)}
      />
      <p className="quiet query-side-count" role="status">
        {count === 0
          ? t("query.noneFound", { text: words.trim() })
          : t("query.count", { count, shown: formatNumber(count, language) })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard. */}
      <section className="query-side-scroll" tabIndex={0} aria-label={label}>
        {children}
      </section>
      {tools}
    </div>
  );
}
