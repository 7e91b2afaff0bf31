/** One story: before the audience, or in the speaker's window. Drawn by the engine in the page, also offline. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { StoryResponse } from "../../graph/stories/contract.ts";
import { drawStep } from "../../graph/stories/drawStep.ts";
import { fetchOverview, fetchStory } from "../api.ts";
import { useEngine } from "../engine/engine.ts";
import { Presenter } from "../features/story/Presenter.tsx";
import { SpeakerWindow } from "../features/story/SpeakerWindow.tsx";
import { useStoryChannel } from "../features/story/useStoryChannel.ts";
import { liveView } from "../state/storyView.ts";
import { OPENING_VIEW, viewUrl } from "../state/view.ts";
import { Problem } from "../ui/Problem.tsx";
import type { PageProps } from "./page.ts";

const PICTURE = { width: 780, height: 580 };

export function StoryPage(props: PageProps & { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["story", props.id],
    queryFn: ({ signal }) => fetchStory(props.id, signal),
  });
  if (data !== undefined) return <ToldStory {...props} told={data} />;
  return error === null ? (
    <p className="loading">{t("loading")}</p>
  ) : (
    <Problem error={error} onRetry={() => void refetch()} />
  );
}

function ToldStory({ control, language, told }: PageProps & { readonly told: StoryResponse }) {
  const { t } = useTranslation();
  const { view, go } = control;
  const { story } = told;
  const at = Math.max(
    0,
    story.steps.findIndex(({ id }) => id === view.step),
  );
  const step = story.steps[at];
  const goTo = (id: string) => go((current) => ({ ...current, step: id }), { replace: true });
  const goToIndex = (index: number) => goTo(story.steps[index]?.id ?? "");
  useStoryChannel(story.id, step?.id ?? "", goTo);
  const drawing = useDrawing(told, at, language);

  useEffect(() => {
    document.documentElement.dataset["presenting"] = "yes";
    return () => {
      delete document.documentElement.dataset["presenting"];
    };
  }, []);

  if (view.speaker) return <SpeakerWindow told={told} at={at} language={language} onStep={goToIndex} />;
  const changed = told.problems.filter(
    (problem) => problem.step === step?.id && ["changed-figure", "lost-figure"].includes(problem.kind),
  );
  return (
    <Presenter
      told={told}
      at={at}
      language={language}
      drawing={drawing}
      notice={
        changed.length > 0 && <span className="quiet">{t("story.changed", { count: changed.length })}</span>
      }
      onStep={goToIndex}
      onLive={() => step !== undefined && go(liveView(view, story.id, step))}
      onSpeaker={() => {
        window.open(viewUrl({ ...view, speaker: true }), "ricochet-speaker", "width=900,height=700");
      }}
      onLeave={() => go({ ...OPENING_VIEW, language: view.language, page: { name: "stories" } })}
    />
  );
}

function useDrawing(told: StoryResponse, at: number, language: "fr" | "en") {
  const engine = useEngine();
  const { data: overview } = useQuery({
    queryKey: ["overview"],
    queryFn: ({ signal }) => fetchOverview(signal),
    // It ranks every platform, which few stories show.
    enabled: told.story.steps.some(({ view }) => view.page === "opening"),
  });
  return useMemo(() => {
    const step = told.story.steps[at];
    if (engine === null || step === undefined || (step.view.page === "opening" && overview === undefined)) {
      return null;
    }
    const shared = (overview?.platforms ?? []).map(({ node, institutions, byLayer }) => ({
      id: node.id,
      institutions,
      byLayer,
    }));
    try {
      return drawStep(engine, step, {
        ...PICTURE,
        language,
        rows: told.tables[step.id]?.[language] ?? [],
        shared,
      });
    } catch {
      // What is gone from the data is told among the problems of the story.
      return null;
    }
  }, [engine, told, at, language, overview]);
}
