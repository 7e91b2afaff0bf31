/** Query: the analyst's Cypher on the real database, with what helps to write it and to read the answer. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { fetchConsole, fetchConsoleSchema, fetchQueries } from "../api.ts";
import { CypherEditor, type EditorControl } from "../features/console/editor/CypherEditor.tsx";
import { history, remember } from "../features/console/kept/history.ts";
import { ownQueries } from "../features/console/kept/ownQueries.ts";
import type { Question, Tab } from "../features/console/kept/shapes.ts";
import { useKept } from "../features/console/kept/store.ts";
import {
  activeTab,
  changed,
  closed,
  tabs as keptTabs,
  opened,
  openedEmpty,
  type Tabs,
} from "../features/console/kept/tabs.ts";
import { OutcomeView } from "../features/console/OutcomeView.tsx";
import { ParameterFields } from "../features/console/ParameterFields.tsx";
import { valuesNamedIn } from "../features/console/parameterValue.ts";
import { useProblemWords } from "../features/console/problemWords.ts";
import { QueryNote } from "../features/console/QueryNote.tsx";
import { QuerySide } from "../features/console/QuerySide.tsx";
import { refusalWords } from "../features/console/refusalWords.ts";
import { SaveDialog } from "../features/console/SaveDialog.tsx";
import { TabBar } from "../features/console/TabBar.tsx";
import { useLinkedTab } from "../features/console/useLinkedTab.ts";
import { useRuns } from "../features/console/useRuns.ts";
import { fitsInLink } from "../state/parts/console.ts";
import type { PageProps } from "./page.ts";

const CLOSED_LOOK_EVERY_MS = 3000;

export function QueryPage({ control, language, theme, version }: PageProps) {
  const { t } = useTranslation();
  const { view, go } = control;
  const { data: library } = useQuery({
    queryKey: ["queries"],
    queryFn: ({ signal }) => fetchQueries(signal),
  });
  const { data: state } = useQuery({
    queryKey: ["console"],
    queryFn: ({ signal }) => fetchConsole(signal),
    refetchInterval: ({ state: { data } }) => (data?.open === false ? CLOSED_LOOK_EVERY_MS : false),
  });
  const { data: schema } = useQuery({
    queryKey: ["console", "schema"],
    queryFn: ({ signal }) => fetchConsoleSchema(signal),
  });

  const tabs = useKept(keptTabs);
  const tab = activeTab(tabs);
  const arrived = useLinkedTab(control, tab);
  const editor = useRef<EditorControl>(null);
  const [parameters, setParameters] = useState<readonly string[]>([]);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [isSaving, setIsSaving] = useState(false);
  const words = useProblemWords();
  const limitSeconds = (state?.limits.milliseconds ?? 0) / 1000;

  const runs = useRuns({
    onAnswer: (_tab, question, { rows }) =>
      history.set(remember(history.get(), { ...question, at: Date.now(), rows: rows.length })),
    onFailure: (id, error) => {
      if (id === activeTab(keptTabs.get()).id && error.more.position !== undefined)
        editor.current?.markRefusal(error.more.position, refusalWords(error, limitSeconds, t).sentence);
    },
  });
  const outcome = runs.outcomes.get(tab.id);
  const isRunning = outcome?.kind === "running";
  const described = useMemo(
    () => library?.items.find(({ name }) => tab.from?.kind === "library" && name === tab.from.name) ?? null,
    [library, tab.from],
  );
  const own =
    useKept(ownQueries).find(({ name }) => tab.from?.kind === "own" && name === tab.from.name) ?? null;

  const change = (part: Partial<Tab>) => keptTabs.set(changed(keptTabs.get(), tab.id, part));
  const show = (next: Tabs) => {
    setWrong(new Set());
    keptTabs.set(next);
    editor.current?.focus();
  };
  const run = () => {
    const { id, text, values } = activeTab(keptTabs.get());
    if (wrong.size > 0) return;
    runs.run(id, { text, values: valuesNamedIn(text, values, parameters) });
  };
  const openQuestion = (question: Question, from: Tab["from"]) =>
    show(opened(keptTabs.get(), question, from));

  // From anywhere on the page, also from a parameter's field.
  const latestRun = useRef(run);
  latestRun.current = run;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      latestRun.current();
    };
    document.addEventListener("keydown", listen, { capture: true });
    return () => document.removeEventListener("keydown", listen, { capture: true });
  }, []);

  return (
    <div className="query">
      <h1 className="query-lead">{t("query.lead")}</h1>
      {state?.open === false && (
        <p className="notice" role="status">
          {t("query.closed", {
            reason: t(state.forcedStops > 0 ? "query.closedStuck" : "query.closedUnsafe"),
          })}
        </p>
      )}
      <div className="query-columns">
        <QuerySide
          library={library}
          from={tab.from}
          language={language}
          onDescribed={({ name, text, parameters: taken }) =>
            openQuestion(
              { text, values: Object.fromEntries(taken.map(({ name: of, example }) => [of, example])) },
              { kind: "library", name },
            )
          }
          onQuestion={openQuestion}
        />
        <section className="query-main" aria-label={t("app.query")}>
          <TabBar
            tabs={tabs}
            nameOf={({ from }) =>
              from?.kind === "library"
                ? (library?.items.find(({ name }) => name === from.name)?.title[language] ?? null)
                : (from?.name ?? null)
            }
            onOpen={(id) => show({ ...keptTabs.get(), active: id })}
            onClose={(id) => {
              runs.cancel(id);
              show(closed(keptTabs.get(), id));
            }}
            onNew={() => show(openedEmpty(keptTabs.get()))}
          />
          {described !== null && <QueryNote query={described} language={language} />}
          <CypherEditor
            ref={editor}
            document={tab.id}
            text={tab.text}
            label={t("query.editor")}
            schema={schema}
            words={words}
            onText={(text) => change({ text })}
            onParameters={setParameters}
            onRun={run}
            onCancel={() => runs.cancel(tab.id)}
          />
          <p className="quiet query-keys">{t("query.keysHint")}</p>
          <ParameterFields
            key={`fields ${tab.id} ${tab.from?.name ?? ""}`}
            names={parameters}
            values={tab.values}
            described={described?.parameters ?? []}
            language={language}
            onChange={(name, value) =>
              change({ values: { ...activeTab(keptTabs.get()).values, [name]: value } })
            }
            onWrong={(name, isWrong) =>
              setWrong((before) => {
                const after = new Set(before);
                if (isWrong) after.add(name);
                else after.delete(name);
                return after;
              })
            }
          />
          <div className="query-actions">
            {isRunning ? (
              <button type="button" className="primary" onClick={() => runs.cancel(tab.id)}>
                {t("query.stop")}
              </button>
            ) : (
              <button
                type="button"
                className="primary"
                disabled={wrong.size > 0 || state?.open === false}
                onClick={run}
              >
                {t("query.run")}
              </button>
            )}
            <button type="button" onClick={() => editor.current?.format()}>
              {t("query.format")}
            </button>
            <button type="button" disabled={tab.text.trim() === ""} onClick={() => setIsSaving(true)}>
              {t("query.save")}
            </button>
            {!fitsInLink(tab.text, tab.values) && <span className="quiet">{t("query.tooLongForLink")}</span>}
          </div>
          <OutcomeView
            // Sorting, and what is open, belong to one answer.
            key={`outcome ${tab.id} ${outcome?.kind ?? ""}`}
            outcome={outcome}
            state={state}
            isArrived={arrived === tab.id}
            form={view.answerForm}
            language={language}
            theme={theme}
            version={version}
            onForm={(answerForm) => go((current) => ({ ...current, answerForm }), { replace: true })}
            onRun={run}
            onShowPlace={() => editor.current?.focus()}
          />
        </section>
      </div>
      {isSaving && (
        <SaveDialog
          question={tab}
          before={own}
          onSaved={(name) => change({ from: { kind: "own", name } })}
          onClose={() => setIsSaving(false)}
        />
      )}
    </div>
  );
}
