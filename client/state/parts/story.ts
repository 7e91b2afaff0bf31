/** How far a story has been told, and whether this is the speaker's own window. */
import { matching, SLUG } from "../address.ts";
import type { Part } from "./part.ts";

export interface StoryView {
  /** The id of the step that is shown; `null`: the first. */
  readonly step: string | null;
  readonly speaker: boolean;
  /** The story that this view was left from, so that one can go back to its step. */
  readonly fromStory: string | null;
}

export const storyPart: Part<StoryView> = {
  opening: { step: null, speaker: false, fromStory: null },
  read: (address) => ({
    step: address.one<string | null>("step", null, matching(SLUG)),
    speaker: address.one("speaker", false, (text) => (text === "window" ? true : undefined)),
    fromStory: address.one<string | null>("from-story", null, matching(SLUG)),
  }),
  write({ step, speaker, fromStory }, address) {
    address.put("step", step);
    if (speaker) address.put("speaker", "window");
    address.put("from-story", fromStory);
  },
};
