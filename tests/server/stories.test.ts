/** The stories that come with this checkout: every number of them recomputed from the database. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StoriesResponse, StoryResponse } from "../../graph/stories/contract.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer?.stop());

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(`${explorer.url}/api${path}`)).json()) as T;
}

test("every story is sound: each number is what it was when the words were written, in both languages", async () => {
  const { items } = await get<StoriesResponse>("/stories");
  expect(items.length).toBeGreaterThan(0);
  for (const { id } of items) {
    const { problems, story, values, tables } = await get<StoryResponse>(`/stories/${id}`);
    expect(problems, id).toEqual([]);
    for (const step of story.steps) {
      expect(Object.keys(values[step.id] ?? {}).sort()).toEqual(Object.keys(step.figures).sort());
      if (step.view.page === "table") expect(tables[step.id]?.fr.length).toBeGreaterThan(1);
    }
  }
});

test("a story that is not there is refused in words", async () => {
  const answer = await fetch(`${explorer.url}/api/stories/nothing`);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: "unknown_story" } });
});
