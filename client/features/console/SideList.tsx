/** A list of queries that is searched as one types: the frame that the library, own queries and history share. */
import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
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
  const list = useRef<HTMLElement>(null);
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
        onKeyDown={(event) => walk(event, list.current)}
        onChange={({ target }) => onWords(target.value)}
      />
      <p className="quiet query-side-count" role="status">
        {count === 0
          ? t("query.noneFound", { text: words.trim() })
          : t("query.count", { count, shown: formatNumber(count, language) })}
      </p>
      <section
        ref={list}
        className="query-side-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard.
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}-keys`}
        onKeyDown={(event) => walk(event, list.current)}
      >
        <p id={`${id}-keys`} className="hidden">
          {t("query.sideKeys")}
        </p>
        {children}
      </section>
      {tools}
    </div>
  );
}

/** One stop for Tab, however long the list: inside it, the arrows walk. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || list === null) return;
  const choices = [...list.querySelectorAll<HTMLElement>(".query-choice")];
  const next = choices[Math.max(0, choices.indexOf(document.activeElement as HTMLElement) + step)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
