/** An answer in the three forms in which it can be looked at and the two in which it can be taken away. */
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConsoleAnswer } from "../../../../graph/consoleContract.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { ANSWER_FORMS, type AnswerForm } from "../../../state/parts/console.ts";
import type { Theme } from "../../../state/preferences.ts";
import type { Language } from "../../../state/view.ts";
import type { CsvTable } from "../../../ui/csv.ts";
import { useImprint } from "../../../ui/imprint.ts";
import { asCsv, asJson, saveFile } from "../../../ui/saveFile.ts";
import type { Question } from "../kept/shapes.ts";
import { AnswerGraphView } from "./AnswerGraphView.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import { answerCsv, answerJson } from "./answerFiles.ts";
import { graphOf } from "./answerGraph.ts";
import type { ShownNode } from "./cells.ts";
import { PlanView } from "./PlanView.tsx";
import { NodeProperties, Properties } from "./Properties.tsx";
import { type Sorting, sortAnswer } from "./sortAnswer.ts";
import { useCutWords } from "./useCutWords.ts";

interface AnswerProps {
  readonly answer: ConsoleAnswer;
  readonly question: Question;
  readonly form: AnswerForm;
  readonly limitSeconds: number;
  readonly language: Language;
  readonly theme: Theme;
  readonly version: string | null;
  onForm(form: AnswerForm): void;
}

/** Beyond so many characters, JSON is for a file. */
const LONGEST_JSON = 200_000;

export function Answer(props: AnswerProps) {
  const { answer, question, form, limitSeconds, language, theme, version, onForm } = props;
  const { t } = useTranslation();
  const { address } = useImprint();
  const { columns } = answer;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [node, setNode] = useState<ShownNode | null>(null);
  const [row, setRow] = useState<number | null>(null);
  const rows = useMemo(() => sortAnswer(answer.rows, sorting, language), [answer, sorting, language]);
  const graph = useMemo(() => graphOf(answer), [answer]);
  const cuts = useCutWords(answer, language);
  const json = () => answerJson(answer, question, rows, version);
  const entries = columns.map((column, at) => [column, row === null ? null : rows[row]?.[at]] as const);
  const about: CsvTable["about"] = [
    [t("app.name"), t("query.answerTable")],
    [t("evidence.version"), version ?? ""],
    [t("table.address"), address],
    ...cuts.map((words) => ["!", words] as const),
  ];
  const shown = formatNumber(rows.length, language);

  return (
    <div className="answer" data-rows={rows.length}>
      <div className="answer-head">
        <p role="status">
          <b>{t("query.rows", { count: rows.length, shown })}</b>
          <span className="quiet">
            {" "}
            · {t("query.took", { milliseconds: formatNumber(answer.elapsedMs, language) })}
          </span>
        </p>
        <fieldset className="segments">
          <legend className="hidden">{t("query.answerForm")}</legend>
          {ANSWER_FORMS.map((each) => (
            <button key={each} type="button" aria-pressed={each === form} onClick={() => onForm(each)}>
              {t(`query.${each}`)}
            </button>
          ))}
        </fieldset>
        <p className="answer-files">
          <button
            type="button"
            onClick={() => saveFile("ricochet-query.csv", asCsv(answerCsv(about, columns, rows)))}
          >
            ↓ {t("query.csv")}
          </button>
          <button type="button" onClick={() => saveFile("ricochet-query.json", asJson(json()))}>
            ↓ {t("query.jsonFile")}
          </button>
        </p>
      </div>
      {cuts.map((words) => (
        <p key={words} className="answer-cut">
          {words}
        </p>
      ))}
      {rows.length === 0 ? (
        <p className="query-empty">{t("query.noRows")}</p>
      ) : form === "table" ? (
        <AnswerTable
          columns={columns}
          rows={rows}
          sorting={sorting}
          language={language}
          onSort={setSorting}
          onShow={setNode}
          onShowRow={setRow}
        />
      ) : form === "json" ? (
        <JsonText text={json()} />
      ) : graph.nodes.length === 0 ? (
        <p className="query-empty">{t("query.noGraph")}</p>
      ) : (
        <AnswerGraphView graph={graph} language={language} theme={theme} onShow={setNode} />
      )}
      <PlanView plan={answer.plan} limitSeconds={limitSeconds} version={version} language={language} />
      {row !== null && (
        <Properties
          title={t("query.rowTitle", { row: row + 1 })}
          entries={entries}
          language={language}
          onShow={setNode}
          onClose={() => setRow(null)}
        />
      )}
      {node !== null && (
        <NodeProperties node={node} language={language} onShow={setNode} onClose={() => setNode(null)} />
      )}
    </div>
  );
}

function JsonText({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <>
      {text.length > LONGEST_JSON && <p className="answer-cut">{t("query.jsonCut")}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard. */}
      <pre className="code answer-json" tabIndex={0}>
        <code>{text.slice(0, LONGEST_JSON)}</code>
      </pre>
    </>
  );
}
