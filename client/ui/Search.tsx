/**
 * Finds nodes as one types. A combobox with a list, after the ARIA Authoring Practices:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, type Ref, useDeferredValue, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NodeKind } from "../../graph/model/vocabulary.ts";
import type { NodeBrief } from "../../graph/responses.ts";
import { searchNodes } from "../api.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../state/view.ts";

interface SearchProps {
  readonly language: Language;
  readonly label: string;
  readonly placeholder?: string;
  /** The key that leads here, shown in the field. */
  readonly hint?: string;
  readonly kinds: readonly NodeKind[];
  readonly ref?: Ref<HTMLInputElement>;
  onChoose(node: NodeBrief): void;
}

const MOST_OF_A_KIND = 6;

export function Search({ language, label, placeholder, hint, kinds, ref, onChoose }: SearchProps) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useDeferredValue(text.trim());
  const listId = useId();
  const { data } = useQuery({
    queryKey: ["search", asked],
    queryFn: ({ signal }) => searchNodes(asked, signal),
    enabled: asked.length > 0,
    placeholderData: (previous) => previous,
  });

  const groups = kinds
    .map((kind) => ({
      kind,
      total: data?.byKind[kind] ?? 0,
      nodes: (data?.items ?? []).filter((node) => node.kind === kind).slice(0, MOST_OF_A_KIND),
    }))
    .filter(({ nodes }) => nodes.length > 0);
  const options = groups.flatMap(({ nodes }) => nodes);
  const showsList = isOpen && asked !== "" && data !== undefined;
  const optionId = (at: number) => `${listId}-${at}`;

  const choose = (node: NodeBrief | undefined) => {
    if (node === undefined) return;
    setText("");
    setIsOpen(false);
    // What was found is in the page, and its keys work there, not in the field.
    document.getElementById("content")?.focus();
    onChoose(node);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((at) => (options.length === 0 ? 0 : (at + step + options.length) % options.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === "Escape") {
      setText("");
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
        aria-activedescendant={showsList && options.length > 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={placeholder ?? label}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setActive(0);
          setIsOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setIsOpen(false)}
      />
      {hint !== undefined && <kbd className="search-hint">{hint}</kbd>}
      <div className="search-list" id={listId} role="listbox" aria-label={label} hidden={!showsList}>
        {groups.map(({ kind, total, nodes }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own.
          <div key={kind} role="group" aria-label={`${t(`kind.${kind}`)} (${total})`}>
            <p className="search-kind" aria-hidden="true">
              {t(`kind.${kind}`)} · {formatNumber(total, language)}
            </p>
            {nodes.map((node) => {
              const at = options.indexOf(node);
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as the pattern has it.
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field.
                <div
                  key={node.id}
                  id={optionId(at)}
                  role="option"
                  aria-selected={at === active}
                  className="search-option"
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(node)}
                >
                  <span className={`mark mark-${node.kind}`} aria-hidden="true" />
                  {node.name[language]}
                  {node.acronym !== null && node.acronym !== node.name[language] && (
                    <span className="quiet"> · {node.acronym}</span>
                  )}
                </div>
              );
            })}
          </div>
        ))}
        {data !== undefined && options.length === 0 && (
          <p className="search-none">{t("search.none", { text: asked })}</p>
        )}
      </div>
      <span className="hidden" role="status">
        {showsList && options.length > 0 ? t("search.count", { count: data?.total ?? 0 }) : ""}
      </span>
    </div>
  );
}
