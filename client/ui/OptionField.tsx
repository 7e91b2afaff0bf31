/**
 * A field to type in, with options below. A combobox with a list, after the ARIA Authoring Practices:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { type KeyboardEvent, type Ref, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../state/view.ts";
import { OptionList } from "./OptionList.tsx";
import type { OptionGroup } from "./options.ts";

interface OptionFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly groups: readonly OptionGroup[];
  /** Whether the groups answer what is in the field now. */
  readonly isSettled: boolean;
  readonly language: Language;
  /** The key that leads here, shown in the field. */
  readonly hint?: string;
  /** What else can be done with an option, told below the list. */
  readonly foot?: string;
  /** Whether what is chosen is the field's own value: the focus then stays, and Esc only closes the list. */
  readonly isValue?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  onText(text: string): void;
  /** The field was gone to. */
  onVisit?(): void;
}

export function OptionField(props: OptionFieldProps) {
  const { label, placeholder, text, groups, isSettled, language, hint, foot, ref, onText } = props;
  const { isValue = false } = props;
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  /** Enter came before the answer to what was typed; it then takes the first one. */
  const [awaited, setAwaited] = useState<{ isOther: boolean } | null>(null);
  const listId = useId();
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  // What shows all of a group is an option of its own, so that the keyboard comes by it.
  const stops = groups.flatMap(({ id, options, showAll }) => [
    ...options.map((option) => ({ id: `${listId}-${id}-${option.id}`, run: option.choose, stays: false })),
    ...(showAll === null ? [] : [{ id: `${listId}-${id}-all`, run: showAll, stays: true }]),
  ]);
  const hasText = text.trim() !== "";
  const showsList = isOpen && (stops.length > 0 || (hasText && isSettled));
  const activeId = stops[active]?.id;

  const take = (at: number, isOther: boolean) => {
    const stop = stops[at];
    if (stop === undefined) return;
    setAwaited(null);
    if (!stop.stays) {
      setIsOpen(false);
      setActive(0);
      if (!isValue) {
        onText("");
        // What was found is in the page, and its keys work there, not in the field.
        document.getElementById("content")?.focus();
      }
    }
    stop.run(isOther);
  };
  useEffect(() => {
    if (awaited !== null && isSettled) take(0, awaited.isOther);
  });
  useEffect(() => {
    if (showsList && activeId !== undefined)
      document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [showsList, activeId]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (isOpen) setActive((at) => (stops.length === 0 ? 0 : (at + step + stops.length) % stops.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (isOpen && (isSettled || active > 0)) take(active, event.shiftKey);
      else if (hasText) setAwaited({ isOther: event.shiftKey });
    } else if (event.key === "Escape" && isValue) {
      setIsOpen(false);
    } else if (event.key === "Escape") {
      onText("");
      setAwaited(null);
      setIsOpen(false);
      event.currentTarget.blur();
    }
  };

  return (
    <div className="search">
      <input
        ref={ref}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={showsList}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={showsList ? activeId : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          onText(target.value);
          setAwaited(null);
          setActive(0);
          setIsOpen(true);
        }}
        onFocus={() => {
          setIsOpen(true);
          props.onVisit?.();
        }}
        onClick={() => setIsOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => setIsOpen(false)}
      />
      {hint !== undefined && <kbd className="search-hint">{hint}</kbd>}
      <OptionList
        id={listId}
        label={label}
        isShown={showsList}
        groups={groups}
        activeId={activeId}
        language={language}
        nothing={hasText && stops.length === 0 ? t("search.none", { text: text.trim() }) : null}
        foot={foot ?? null}
        onTake={(id, isOther) =>
          take(
            stops.findIndex((stop) => stop.id === id),
            isOther,
          )
        }
      />
      <span className="hidden" role="status">
        {showsList && hasText && total > 0
          ? t("search.count", { count: total, shown: formatNumber(total, language) })
          : ""}
      </span>
    </div>
  );
}
