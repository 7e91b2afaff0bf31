/** GET /stories and /stories/{id}: prepared ways through the graph, with their numbers as the data has them now. */
import { z } from "zod";
import type { Story, StoryResponse } from "../../graph/stories/contract.ts";
import { storiesResponseSchema, storyResponseSchema } from "../../graph/stories/contract.ts";
import { readStories } from "../../seed/readStories.ts";
import { RefusedRequest } from "../http/refusals.ts";
import { route } from "../http/route.ts";
import type { GraphStore, LoadedGraph } from "../neo4j/graphStore.ts";
import { oncePerGraph } from "../oncePerGraph.ts";
import { presentStory } from "../presenters/story.ts";
import { STORIES_FOLDER } from "../projectFolder.ts";

/** By the whole text of the story, so that one that was edited is computed anew. */
const answersOf = oncePerGraph((_graph: LoadedGraph) => new Map<string, Promise<StoryResponse>>());

function storyOnce(store: GraphStore, loaded: LoadedGraph, story: Story): Promise<StoryResponse> {
  const answers = answersOf(loaded);
  const key = JSON.stringify(story);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = presentStory(store, loaded, story);
  answers.set(key, answer);
  // What failed is tried again by whoever asks next.
  answer.catch(() => answers.delete(key));
  return answer;
}

export const storiesRoute = route({
  method: "get",
  path: "/stories",
  summary: "The stories that come with this checkout, and how many problems each has on this data",
  response: storiesResponseSchema,
  async handle(_input, { store }) {
    const loaded = await store.current();
    const stories = await readStories(STORIES_FOLDER);
    const answers = await Promise.all(stories.map((story) => storyOnce(store, loaded, story)));
    return {
      items: answers.map(({ story: { id, title, summary, steps }, problems }) => ({
        id,
        title,
        summary,
        steps: steps.length,
        problems: problems.length,
      })),
    };
  },
});

export const storyRoute = route({
  method: "get",
  path: "/stories/{id}",
  summary: "One story: its steps, its numbers and tables as the data has them now, and what is wrong with it",
  params: z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,100}$/, "must be the id of a story") }),
  response: storyResponseSchema,
  refusals: [404],
  async handle({ params: { id } }, { store }) {
    const story = (await readStories(STORIES_FOLDER)).find((each) => each.id === id);
    if (story === undefined) {
      throw new RefusedRequest(
        404,
        "unknown_story",
        `There is no story "${id}"; GET /api/stories lists them.`,
      );
    }
    return storyOnce(store, await store.current(), story);
  },
});
