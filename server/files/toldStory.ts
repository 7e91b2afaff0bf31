/** Everything that a file of a story is made of: the story as told now, its pictures, its sources. */
import type { Knowledge } from "../../graph/answers/knowledge.ts";
import type { Drawing } from "../../graph/drawing/shapes.ts";
import type { SharedPlatform } from "../../graph/drawing/stateSlide.ts";
import type { SourceBrief } from "../../graph/responses.ts";
import type { StoryResponse, StoryStep } from "../../graph/stories/contract.ts";
import { drawStep } from "../../graph/stories/drawStep.ts";
import { storySources } from "../../graph/stories/sources.ts";
import { filled } from "../../graph/stories/words.ts";
import { cleanText } from "./cleanText.ts";

export interface ToldStep {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly note: string;
  readonly drawing: Drawing;
}

export interface ToldStory {
  readonly title: string;
  readonly summary: string;
  readonly language: "fr" | "en";
  /** Day of making, as the language writes it. */
  readonly day: string;
  /** The same for the file's own record of itself. */
  readonly made: Date;
  readonly datasetVersion: string;
  readonly steps: readonly ToldStep[];
  readonly sources: readonly SourceBrief[];
}

/** Pixels of a screen of 1280 × 720. */
export const SLIDE = { width: 1280, height: 720 };
export const PICTURE = { x: 470, y: 70, width: 780, height: 580 };

interface Telling {
  readonly language: "fr" | "en";
  /** Passed in, so that the same input gives the same bytes. */
  readonly made: Date;
  readonly shared: readonly SharedPlatform[];
}

export function tellStory(
  knowledge: Knowledge,
  { story, values, tables, datasetVersion }: StoryResponse,
  { language, made, shared }: Telling,
): ToldStory {
  const words = (step: StoryStep, text: string) => filled(text, values[step.id] ?? {}, language);
  return {
    title: cleanText(story.title[language]),
    summary: cleanText(story.summary[language]),
    language,
    day: new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
      dateStyle: "long",
      timeZone: "UTC",
    }).format(made),
    made,
    datasetVersion,
    steps: story.steps.map((step) => ({
      id: step.id,
      title: cleanText(words(step, step.title[language])),
      paragraphs: words(step, step.text[language]).split("\n\n").map(cleanText),
      note: cleanText(words(step, step.note[language])),
      drawing: drawStep(knowledge, step, {
        width: PICTURE.width,
        height: PICTURE.height,
        language,
        rows: tables[step.id]?.[language] ?? [],
        shared,
      }),
    })),
    sources: storySources(knowledge, story),
  };
}
