/** What the speaker sees: the note of this step, what comes next, the time. */
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StoryResponse } from "../../../graph/stories/contract.ts";
import { filled } from "../../../graph/stories/words.ts";
import type { Language } from "../../state/view.ts";
import { useStoryKeys } from "./useStoryKeys.ts";

interface SpeakerWindowProps {
  readonly told: StoryResponse;
  readonly at: number;
  readonly language: Language;
  onStep(index: number): void;
}

export function SpeakerWindow({ told: { story, values }, at, language, onStep }: SpeakerWindowProps) {
  const { t } = useTranslation();
  const { elapsed, now } = useClock(language);
  const { steps } = story;
  const nothing = () => {};
  useStoryKeys({
    at,
    count: steps.length,
    goTo: (index) => {
      if (index >= 0 && index < steps.length) onStep(index);
    },
    onLive: nothing,
    onSpeaker: nothing,
    onFullScreen: nothing,
    onLeave: () => window.close(),
  });
  const step = steps[at];
  const next = steps[at + 1];
  if (step === undefined) return null;
  const words = (text: string, id: string) => filled(text, values[id] ?? {}, language);
  return (
    <section className="speaker" aria-label={t("story.speaker")} data-step={step.id}>
      <header className="speaker-head">
        <span>{t("story.at", { at: at + 1, of: steps.length })}</span>
        <span>
          {t("story.elapsed")} <strong>{elapsed}</strong>
        </span>
        <time>{now}</time>
      </header>
      <h1>{words(step.title[language], step.id)}</h1>
      <div className="speaker-note">
        {words(step.note[language], step.id)
          .split("\n\n")
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </div>
      <p className="speaker-text">{words(step.text[language], step.id)}</p>
      <aside className="speaker-next">
        <h2>{t("story.next")}</h2>
        <p>{next === undefined ? t("story.end") : words(next.title[language], next.id)}</p>
        <div className="speaker-ways">
          <button type="button" disabled={at === 0} onClick={() => onStep(at - 1)}>
            {t("story.back")}
          </button>
          <button type="button" disabled={next === undefined} onClick={() => onStep(at + 1)}>
            {t("story.forward")}
          </button>
        </div>
      </aside>
    </section>
  );
}

/** Since the window was opened, and the time of day. */
function useClock(language: Language): { elapsed: string; now: string } {
  const [started] = useState(() => Date.now());
  const [time, setTime] = useState(started);
  useEffect(() => {
    const timer = setInterval(() => setTime(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.floor((time - started) / 1000);
  return {
    elapsed: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`,
    now: new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { timeStyle: "short" }).format(time),
  };
}
