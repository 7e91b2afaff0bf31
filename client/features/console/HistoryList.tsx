/** What was asked in this browser and got an answer, the latest first. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { history, searchHistory } from "./kept/history.ts";
import type { Question } from "./kept/shapes.ts";
import { useKept } from "./kept/store.ts";
import { beginningOf } from "./kept/tabs.ts";
import { SideList } from "./SideList.tsx";

interface HistoryListProps {
  readonly language: Language;
  onChoose(question: Question): void;
}

export function HistoryList({ language, onChoose }: HistoryListProps) {
  const { t } = useTranslation();
  const past = useKept(history);
  const [words, setWords] = useState("");
  const found = searchHistory(past, words);
  return (
    <SideList
      label={t("query.findPast")}
      words={words}
      count={found.length}
      language={language}
      empty={past.length === 0 ? t("query.noPast") : null}
      onWords={setWords}
      tools={
        past.length > 0 && (
          <p className="query-side-tools">
            <button type="button" onClick={() => history.set([])}>
              {t("query.clearPast")}
            </button>
          </p>
        )
      }
    >
      <ul>
        {found.map(({ text, values, at, rows }) => (
          <li key={at}>
            <button
              type="button"
              className="query-choice"
              tabIndex={-1}
              onClick={() => onChoose({ text, values })}
            >
              <code>{beginningOf(text)}</code>
              <span className="quiet">
                {t("query.pastRows", { count: rows, when: formatMoment(at, language) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </SideList>
  );
}
