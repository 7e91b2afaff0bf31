/** The open queries, by their first words or the name they began with. */
import { useTranslation } from "react-i18next";
import type { Tab } from "./kept/shapes.ts";
import { beginningOf, type Tabs } from "./kept/tabs.ts";

interface TabBarProps {
  readonly tabs: Tabs;
  /** What a tab of the library is called. */
  nameOf(tab: Tab): string | null;
  onOpen(id: string): void;
  onClose(id: string): void;
  onNew(): void;
}

export function TabBar({ tabs, nameOf, onOpen, onClose, onNew }: TabBarProps) {
  const { t } = useTranslation();
  return (
    <nav className="query-tabs" aria-label={t("query.tabs")}>
      <ul>
        {tabs.all.map((tab) => {
          const name = nameOf(tab) ?? (beginningOf(tab.text) || t("query.emptyTab"));
          return (
            <li key={tab.id} className={tab.id === tabs.active ? "query-tab is-front" : "query-tab"}>
              <button
                type="button"
                className="query-tab-name"
                title={name}
                aria-current={tab.id === tabs.active ? "true" : undefined}
                onClick={() => onOpen(tab.id)}
              >
                {name}
              </button>
              <button
                type="button"
                className="query-tab-close"
                aria-label={t("query.closeTab", { name })}
                onClick={() => onClose(tab.id)}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="query-tab-new" aria-label={t("query.newTab")} onClick={onNew}>
        +
      </button>
    </nav>
  );
}
