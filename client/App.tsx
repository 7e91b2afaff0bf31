/** Which page the address asks for, in which language and theme, under the same head. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { AppHead } from "./AppHead.tsx";
import { ApiError, fetchHealth } from "./api.ts";
import { keepEngine, useEngine } from "./engine/engine.ts";
import { speak } from "./i18n/index.ts";
import { DataPage } from "./pages/DataPage.tsx";
import { ExplorePage } from "./pages/ExplorePage.tsx";
import { IncidentPage } from "./pages/IncidentPage.tsx";
import { IncidentsPage } from "./pages/IncidentsPage.tsx";
import { StoryPage } from "./pages/LaterStoryPage.tsx";
import { StoriesPage } from "./pages/StoriesPage.tsx";
import { preferredLanguage, useTheme } from "./state/preferences.ts";
import { backToStory } from "./state/storyView.ts";
import { useArrival } from "./state/useArrival.ts";
import { useView, type ViewControl } from "./state/useView.ts";
import { viewUrl } from "./state/view.ts";
import { ChangesNotice } from "./ui/ChangesNotice.tsx";
import { Colophon } from "./ui/Colophon.tsx";
import { ImprintContext } from "./ui/imprint.ts";

/** The editor and its language are fetched by those who write queries. */
const QueryPage = lazy(async () => ({ default: (await import("./pages/QueryPage.tsx")).QueryPage }));

const HEALTH_EVERY_MS = 4000;
/** A larger graph stays on the server: some 40 MB, and a second to read it. */
const MOST_ROWS_IN_PAGE = 100_000;

export function App() {
  const { t } = useTranslation();
  const control = useView();
  const { view, dropped } = control;
  const language = view.language ?? preferredLanguage();
  const { theme, next: nextTheme } = useTheme();
  const health = useHealth();

  useEffect(() => speak(language), [language]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);

  // Tells, to whoever looks at the page from outside, who answers: the engine in the page, or the server.
  const engine = useEngine();
  useEffect(() => {
    document.documentElement.dataset["engine"] = engine?.version ?? "";
  }, [engine]);

  const version = health.data?.dataset.version ?? null;
  const datasets = health.data?.dataset.datasets ?? [];
  const isOld = view.version !== null && version !== null && view.version !== version;
  const page = { control, language, theme, version };

  const ownAddress = viewUrl({ ...view, language, version });
  const arrival = useArrival(view, engine, version);
  return (
    <ImprintContext value={{ version, address: location.origin + ownAddress }}>
      <a className="skip" href="#content">
        {t("app.skip")}
      </a>
      <AppHead
        control={control}
        language={language}
        theme={theme}
        version={version}
        engine={engine}
        onNextTheme={nextTheme}
        onArrive={arrival.arrive}
      />
      <div className="notices" role="status">
        {health.error !== null && (
          <p className="notice notice-alarm">
            {health.error.code === "unreachable" ? t("error.unreachable") : t("error.databaseDown")}
          </p>
        )}
        {dropped.length > 0 && (
          <p className="notice">
            {dropped.includes("path") ? t("app.notFound") : t("app.dropped", { parts: dropped.join(", ") })}
          </p>
        )}
        {datasets.length > 1 && (
          <p className="notice">
            {t("app.severalDatasets", { titles: datasets.map(({ title }) => title[language]).join(" · ") })}
          </p>
        )}
        {view.fromStory !== null && <LeftStory control={control} story={view.fromStory} />}
        {isOld && view.held === null && arrival.changes === null && (
          <p className="notice">{t("app.newerData")}</p>
        )}
        {arrival.changes !== null && engine !== null && (
          <ChangesNotice
            changes={arrival.changes}
            graph={engine.graph}
            language={language}
            onClose={arrival.dismiss}
          />
        )}
      </div>
      <main id="content" tabIndex={-1}>
        {view.page.name === "explore" && <ExplorePage {...page} />}
        {view.page.name === "incidents" && <IncidentsPage {...page} />}
        {view.page.name === "incident" && <IncidentPage {...page} id={view.page.id} />}
        {view.page.name === "data" && <DataPage {...page} page={view.page} />}
        {view.page.name === "stories" && <StoriesPage {...page} />}
        {view.page.name === "story" && <StoryPage {...page} id={view.page.id} />}
        {view.page.name === "query" && (
          <Suspense fallback={<p className="loading">{t("loading")}</p>}>
            <QueryPage {...page} />
          </Suspense>
        )}
      </main>
      <Colophon language={language} />
    </ImprintContext>
  );
}

/** Whoever left a story to answer a question comes back to its step. */
function LeftStory({
  control: { view, go },
  story,
}: {
  readonly control: ViewControl;
  readonly story: string;
}) {
  const { t } = useTranslation();
  return (
    <p className="notice">
      {t("story.left")}{" "}
      <button type="button" className="link-button" onClick={() => go(backToStory(view, story))}>
        {t("story.return")}
      </button>
    </p>
  );
}

/** Asks every few seconds whether all is well; when the data has changed, everything is asked again. */
function useHealth() {
  const queryClient = useQueryClient();
  const lastVersion = useRef<string | null>(null);
  const health = useQuery({
    queryKey: ["health"],
    queryFn: ({ signal }) => fetchHealth(signal),
    refetchInterval: HEALTH_EVERY_MS,
    retry: false,
    staleTime: 0,
  });
  const dataset = health.data?.dataset;
  const version = dataset?.version ?? null;
  const rows = dataset === undefined ? 0 : dataset.nodes + dataset.links;
  const isWell = health.error === null;
  useEffect(() => {
    if (version === null || !isWell) return;
    if (rows <= MOST_ROWS_IN_PAGE) keepEngine(version);
    if (lastVersion.current !== null && lastVersion.current !== version) {
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "health" });
    }
    lastVersion.current = version;
  }, [version, rows, isWell, queryClient]);
  return { data: health.data, error: health.error instanceof ApiError ? health.error : null };
}
