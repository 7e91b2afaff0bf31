/** A story before an audience: one step fills the screen, with nothing to press but what is in the words. */
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Drawing } from "../../../graph/drawing/shapes.ts";
import type { StoryResponse } from "../../../graph/stories/contract.ts";
import { evidenceOf } from "../../../graph/stories/evidence.ts";
import type { Language } from "../../state/view.ts";
import { Evidence } from "../../ui/Evidence.tsx";
import { StepDrawing } from "./StepDrawing.tsx";
import { StepWords } from "./StepWords.tsx";
import { useStoryKeys } from "./useStoryKeys.ts";

interface PresenterProps {
  readonly told: StoryResponse;
  /** From 0. */
  readonly at: number;
  readonly language: Language;
  /** `null` until the engine is there. */
  readonly drawing: Drawing | null;
  /** Words beside the progress: a number that changed, for example. */
  readonly notice: ReactNode;
  onStep(index: number): void;
  onLive(): void;
  onSpeaker(): void;
  onLeave(): void;
}

export function Presenter(props: PresenterProps) {
  const { told, at, language, drawing, notice, onStep, onLive, onSpeaker, onLeave } = props;
  const { t } = useTranslation();
  const [opened, setOpened] = useState<string | null>(null);
  const { steps } = told.story;
  const goTo = (index: number) => {
    if (index >= 0 && index < steps.length && index !== at) onStep(index);
  };
  useStoryKeys({ at, count: steps.length, goTo, onLive, onSpeaker, onFullScreen, onLeave });
  const step = steps[at];
  if (step === undefined) return null;
  const values = told.values[step.id] ?? {};
  const figure = opened === null ? undefined : step.figures[opened];
  return (
    <section className="presenter" aria-label={told.story.title[language]} data-step={step.id}>
      <StepWords step={step} values={values} language={language} onOpenFigure={setOpened} />
      <div className="presenter-picture">
        {drawing === null ? <p className="loading">{t("loading")}</p> : <StepDrawing drawing={drawing} />}
      </div>
      <footer className="presenter-foot">
        <progress value={at + 1} max={steps.length} aria-label={t("story.progress")} />
        <span>{t("story.at", { at: at + 1, of: steps.length })}</span>
        {notice}
        <span className="presenter-ways">
          <button type="button" className="link-button" onClick={onLive}>
            {t("story.live")} <kbd>l</kbd>
          </button>
          <button type="button" className="link-button" onClick={onSpeaker}>
            {t("story.speaker")} <kbd>s</kbd>
          </button>
          <button type="button" className="link-button" onClick={onFullScreen}>
            {t("story.fullScreen")} <kbd>f</kbd>
          </button>
          <button type="button" className="link-button" onClick={onLeave}>
            {t("story.leave")} <kbd>Esc</kbd>
          </button>
        </span>
      </footer>
      <p className="hidden" aria-live="polite">
        {t("story.at", { at: at + 1, of: steps.length })}
      </p>
      {opened !== null && figure !== undefined && (
        <Evidence
          figure={evidenceOf(step, figure, values[opened] ?? null)}
          language={language}
          version={told.datasetVersion}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}

function onFullScreen(): void {
  const change =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  // A browser that does not allow it shows the same in its window.
  change.catch(() => {});
}
