/** Where queries come from: the library, the reader's own, and what was asked before. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { QueriesResponse } from "../../../graph/queries/contract.ts";
import type { Language } from "../../state/view.ts";
import { HistoryList } from "./HistoryList.tsx";
import type { Question, Tab } from "./kept/shapes.ts";
import { type DescribedQuery, LibraryList } from "./LibraryList.tsx";
import { OwnList } from "./OwnList.tsx";

interface QuerySideProps {
  readonly library: QueriesResponse | undefined;
  readonly from: Tab["from"];
  readonly language: Language;
  onDescribed(query: DescribedQuery): void;
  onQuestion(question: Question, from: Tab["from"]): void;
}

const SHELVES = ["library", "own", "history"] as const;

export function QuerySide({ library, from, language, onDescribed, onQuestion }: QuerySideProps) {
  const { t } = useTranslation();
  const [shelf, setShelf] = useState<(typeof SHELVES)[number]>("library");
  return (
    <aside className="query-side" aria-label={t("query.sideLabel")}>
      <fieldset className="segments">
        <legend className="hidden">{t("query.sideLabel")}</legend>
        {SHELVES.map((each) => (
          <button key={each} type="button" aria-pressed={each === shelf} onClick={() => setShelf(each)}>
            {t(`query.${each}`)}
          </button>
        ))}
      </fieldset>
      {shelf === "library" &&
        (library === undefined ? (
          <p className="quiet">{t("loading")}</p>
        ) : (
          <LibraryList
            library={library}
            current={from?.kind === "library" ? from.name : null}
            language={language}
            onChoose={onDescribed}
          />
        ))}
      {shelf === "own" && (
        <OwnList
          current={from?.kind === "own" ? from.name : null}
          language={language}
          onChoose={({ text, values, name }) => onQuestion({ text, values }, { kind: "own", name })}
        />
      )}
      {shelf === "history" && (
        <HistoryList language={language} onChoose={(question) => onQuestion(question, null)} />
      )}
    </aside>
  );
}
