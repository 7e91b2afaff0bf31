/** The library: described queries by the question they answer. */
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { fold } from "../../../graph/model/fold.ts";
import type { QueriesResponse } from "../../../graph/queries/contract.ts";
import type { Language } from "../../state/view.ts";
import { SideList } from "./SideList.tsx";

export type DescribedQuery = QueriesResponse["items"][number];

interface LibraryListProps {
  readonly library: QueriesResponse;
  /** The one that is in front. */
  readonly current: string | null;
  readonly language: Language;
  onChoose(query: DescribedQuery): void;
}

export function LibraryList({ library, current, language, onChoose }: LibraryListProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const found = useMemo(() => {
    const wanted = fold(words).split(" ").filter(Boolean);
    return library.items.filter(({ title, note, name, group }) => {
      const groupTitle = library.groups.find(({ id }) => id === group)?.title[language] ?? "";
      const said = fold(`${title[language]} ${note[language]} ${groupTitle} ${name}`);
      return wanted.every((word) => said.includes(word));
    });
  }, [library, words, language]);
  return (
    <SideList
      label={t("query.find")}
      words={words}
      count={found.length}
      language={language}
      empty={null}
      onWords={setWords}
    >
      {library.groups.map(({ id, title }) => {
        const ofGroup = found.filter(({ group }) => group === id);
        if (ofGroup.length === 0) return null;
        return (
          <section key={id} className="query-group">
            <h2>{title[language]}</h2>
            <ul>
              {ofGroup.map((query) => (
                <li key={query.name}>
                  <button
                    type="button"
                    className="query-choice"
                    tabIndex={-1}
                    data-query={query.name}
                    aria-current={query.name === current ? "true" : undefined}
                    onClick={() => onChoose(query)}
                  >
                    {query.title[language]}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </SideList>
  );
}
