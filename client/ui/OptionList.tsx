/** The options of a field, in groups with their counts. The field handles the keys and keeps the focus. */
import { useTranslation } from "react-i18next";
import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../state/view.ts";
import type { OptionGroup } from "./options.ts";

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly isShown: boolean;
  readonly groups: readonly OptionGroup[];
  readonly activeId: string | undefined;
  readonly language: Language;
  /** Said when there is no option. */
  readonly nothing: string | null;
  readonly foot: string | null;
  onTake(id: string, isOther: boolean): void;
}

export function OptionList(props: OptionListProps) {
  const { id: listId, label, isShown, groups, activeId, language, nothing, foot, onTake } = props;
  const { t } = useTranslation();
  const optionProps = (id: string) => ({
    id,
    role: "option" as const,
    "aria-selected": id === activeId,
    // The focus stays in the field, as the pattern has it.
    onPointerDown: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: ({ shiftKey }: { shiftKey: boolean }) => onTake(id, shiftKey),
  });
  const count = (group: OptionGroup) => {
    const [shown, total] = [group.options.length, group.total].map((value) => formatNumber(value, language));
    return shown === total ? total : t("search.shown", { shown, total });
  };
  return (
    <div className="search-list" hidden={!isShown}>
      <div id={listId} role="listbox" aria-label={label}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own.
          <div key={group.id} role="group" aria-label={`${group.title} (${count(group)})`}>
            <p className="search-kind" aria-hidden="true">
              {group.title} · {count(group)}
            </p>
            {group.options.map(({ id, label: name, note, mark }) => (
              <div key={id} className="search-option" {...optionProps(`${listId}-${group.id}-${id}`)}>
                {mark !== null && <span className={`mark ${mark}`} aria-hidden="true" />}
                {name}
                {note !== null && <span className="quiet"> · {note}</span>}
              </div>
            ))}
            {group.showAll !== null && (
              <div className="search-option search-all" {...optionProps(`${listId}-${group.id}-all`)}>
                {t("search.all", { count: group.total, total: formatNumber(group.total, language) })}
              </div>
            )}
          </div>
        ))}
      </div>
      {nothing !== null && <p className="search-none">{nothing}</p>}
      {foot !== null && groups.length > 0 && <p className="search-foot">{foot}</p>}
    </div>
  );
}
