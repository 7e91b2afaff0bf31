/** Which page the address asks for, in which language and theme, under the same head. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NodeBrief } from "../graph/responses.ts";
import { ApiError, fetchHealth } from "./api.ts";
import { keepEngine, useEngine } from "./engine/engine.ts";
import { Palette } from "./features/palette/Palette.tsx";
import { useActions } from "./features/palette/useActions.ts";
import { speak } from "./i18n/index.ts";
import { DataPage } from "./pages/DataPage.tsx";
import { ExplorePage } from "./pages/ExplorePage.tsx";
import { IncidentPage } from "./pages/IncidentPage.tsx";
import { IncidentsPage } from "./pages/IncidentsPage.tsx";
import { StoryPage } from "./pages/LaterStoryPage.tsx";
import { StoriesPage } from "./pages/StoriesPage.tsx";
import { aroundNodes } from "./state/explorationOf.ts";
import { preferredLanguage, useTheme } from "./state/preferences.ts";
import { breach } from "./state/scenario.ts";
import { backToStory } from "./state/storyView.ts";
import { useView, type ViewControl } from "./state/useView.ts";
import { viewUrl } from "./state/view.ts";
import { Header } from "./ui/Header.tsx";
import { ImprintContext } from "./ui/imprint.ts";
import { KeysDialog } from "./ui/KeysDialog.tsx";
import { useHeadKeys } from "./ui/useHeadKeys.ts";
import { useSharing } from "./ui/useSharing.ts";

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

  const finder = useRef<HTMLInputElement>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const onShowKeys = () => setShowsKeys(true);
  useHeadKeys({ onFind: () => finder.current?.focus(), onShowKeys });
  const ownAddress = viewUrl({ ...view, language, version });
  const sharing = useSharing(ownAddress);
  const actions = useActions({
    control,
    language,
    theme,
    onNextTheme: nextTheme,
    onShare: sharing.share,
    onShowKeys,
  });
  const openNode = ({ id, kind }: NodeBrief, isOther: boolean) => {
    const canBreach = kind === "Platform" || kind === "Institution";
    if (kind === "Incident" && !isOther)
      control.go({ ...view, page: { name: "incident", id }, selected: null });
    else control.go(canBreach && !isOther ? breach(view, [id]) : aroundNodes(view, [id]));
  };
  return (
    <ImprintContext value={{ version, address: location.origin + ownAddress }}>
      <a className="skip" href="#content">
        {t("app.skip")}
      </a>
      <Header
        control={control}
        language={language}
        theme={theme}
        sharing={sharing}
        finder={<Palette ref={finder} language={language} commands={actions} onChoose={openNode} />}
        onNextTheme={nextTheme}
        onShowKeys={onShowKeys}
      />
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
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
        {isOld && <p className="notice">{t("app.newerData")}</p>}
      </div>
      <main id="content" tabIndex={-1}>
        {view.page.name === "explore" && <ExplorePage {...page} />}
        {view.page.name === "incidents" && <IncidentsPage {...page} />}
        {view.page.name === "incident" && <IncidentPage {...page} id={view.page.id} />}
        {view.page.name === "data" && <DataPage {...page} page={view.page} />}
        {view.page.name === "stories" && <StoriesPage {...page} />}
        {view.page.name === "story" && <StoryPage {...page} id={view.page.id} />}
      </main>
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
