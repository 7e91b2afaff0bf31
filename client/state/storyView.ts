/** From a story into the live graph and back. */
import type { StoryStep } from "../../graph/stories/contract.ts";
import { OPENING_VIEW, type View } from "./view.ts";

/** The live view of a step; it knows the way back. */
export function liveView(view: View, story: string, { id, view: shown }: StoryStep): View {
  const base = { ...OPENING_VIEW, language: view.language, step: id, fromStory: story };
  switch (shown.page) {
    case "impact":
      return { ...base, ...shown.scenario, wave: shown.wave, selected: shown.focus };
    case "incident":
      return { ...base, page: { name: "incident", id: shown.incident } };
    default:
      return base;
  }
}

/** The step from which the live view was entered. */
export function backToStory(view: View, story: string): View {
  return { ...OPENING_VIEW, language: view.language, page: { name: "story", id: story }, step: view.step };
}
