/** The reader's own queries, with the way out of this browser and into another. */
import { type ChangeEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { fold } from "../../../graph/model/fold.ts";
import type { Language } from "../../state/view.ts";
import { asJson, saveFile } from "../../ui/saveFile.ts";
import { ownQueries, queriesFile, readQueriesFile, withQuery } from "./kept/ownQueries.ts";
import type { OwnQuery } from "./kept/shapes.ts";
import { useKept } from "./kept/store.ts";
import { SideList } from "./SideList.tsx";

interface OwnListProps {
  readonly current: string | null;
  readonly language: Language;
  onChoose(query: OwnQuery): void;
}

/** Larger is no file of queries. */
const LARGEST_FILE = 5_000_000;

export function OwnList({ current, language, onChoose }: OwnListProps) {
  const { t } = useTranslation();
  const queries = useKept(ownQueries);
  const [words, setWords] = useState("");
  const [told, setTold] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const wanted = fold(words).split(" ").filter(Boolean);
  const found = queries.filter(({ name, description, tags, text }) => {
    const said = fold(`${name} ${description} ${tags.join(" ")} ${text}`);
    return wanted.every((word) => said.includes(word));
  });

  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen === undefined) return;
    const read = chosen.size > LARGEST_FILE ? null : readQueriesFile(await chosen.text());
    target.value = "";
    if (read === null) {
      setTold(t("query.importFailed"));
      return;
    }
    ownQueries.set(read.queries.reduce(withQuery, ownQueries.get()));
    const sentences = [t("query.imported", { count: read.queries.length })];
    if (read.refused > 0) sentences.push(t("query.importRefused", { count: read.refused }));
    setTold(sentences.join(" "));
  };

  return (
    <SideList
      label={t("query.findOwn")}
      words={words}
      count={found.length}
      language={language}
      empty={queries.length === 0 ? t("query.noOwn") : null}
      onWords={setWords}
      tools={
        <>
          <p className="query-side-tools">
            <button type="button" onClick={() => file.current?.click()}>
              {t("query.importFile")}
            </button>
            {queries.length > 0 && (
              <button
                type="button"
                onClick={() => saveFile("ricochet-queries.json", asJson(queriesFile(queries)))}
              >
                {t("query.exportFile")}
              </button>
            )}
            <input
              ref={file}
              type="file"
              accept="application/json,.json"
              hidden
              aria-label={t("query.importFile")}
              onChange={(event) => void take(event)}
            />
          </p>
          <p role="status">{told}</p>
        </>
      }
    >
      <ul>
        {found.map((query) => (
          <li key={query.name} className="query-own">
            <button
              type="button"
              className="query-choice"
              tabIndex={-1}
              aria-current={query.name === current ? "true" : undefined}
              onClick={() => onChoose(query)}
            >
              {query.name}
              {query.description !== "" && <span className="quiet">{query.description}</span>}
              {query.tags.length > 0 && <span className="quiet">{query.tags.join(" · ")}</span>}
            </button>
            <button
              type="button"
              className="query-tab-close"
              aria-label={t("query.forget", { name: query.name })}
              onClick={() => ownQueries.set(queries.filter(({ name }) => name !== query.name))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </SideList>
  );
}
