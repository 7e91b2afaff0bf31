/** The presenter's journeys: a story by keyboard, a question in between, the speaker's window, the way back. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StoriesResponse, StoryResponse } from "../../graph/stories/contract.ts";
import { filled } from "../../graph/stories/words.ts";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { drawnImpact, openPage, PROJECTOR } from "../support/guardedPage.ts";

let explorer: Explorer;
let browser: Browser;
let told: StoryResponse;
beforeAll(async () => {
  explorer = await startExplorer({ clientFolder: await builtClient() });
  browser = await launchBrowser();
  told = (await (await fetch(`${explorer.url}/api/stories/hubee`)).json()) as StoryResponse;
});
afterAll(async () => {
  await browser?.close();
  await explorer?.stop();
});

const stepOf = (page: Page) => page.locator("[data-step]").getAttribute("data-step");
const idAt = (index: number) => told.story.steps.at(index)?.id ?? "";

test("a story is presented in French by keyboard: forward, back, to the end, to a number", async () => {
  const page = await openPage(browser, `${explorer.url}/stories/hubee?lang=fr`, { size: PROJECTOR });
  await page.locator("[data-drawing]").waitFor();
  for (const [key, index] of [
    ["ArrowRight", 1],
    [" ", 2],
    ["PageDown", 3],
    ["PageUp", 2],
    ["End", -1],
    ["Home", 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => stepOf(page)).toBe(idAt(index));
  }
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await expect.poll(() => stepOf(page)).toBe(idAt(4));

  const step = told.story.steps[4];
  const words = filled(step?.title.fr ?? "", told.values[step?.id ?? ""] ?? {}, "fr");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(words);
  const sizes = await page
    .locator(".step-words p")
    .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test.each(["fr", "en"])("no step of any story is cut at the projector's size, in %s", async (language) => {
  const { items } = (await (await fetch(`${explorer.url}/api/stories`)).json()) as StoriesResponse;
  expect(items).toHaveLength(7);
  for (const { id: story } of items) {
    const page = await openPage(browser, `${explorer.url}/stories/${story}?lang=${language}`, {
      size: PROJECTOR,
    });
    const { story: whole } = (await (
      await fetch(`${explorer.url}/api/stories/${story}`)
    ).json()) as StoryResponse;
    await page.locator("[data-drawing]").waitFor();
    for (const { id } of whole.steps) {
      await expect.poll(() => stepOf(page)).toBe(id);
      const hidden = await page
        .locator(".step-words")
        .evaluate((words) => words.scrollHeight - words.clientHeight);
      expect(hidden, `${story}, ${id} in ${language}`).toBeLessThanOrEqual(0);
      expect(await page.locator("[data-drawing] text").count()).toBeGreaterThan(0);
      await page.keyboard.press("ArrowRight");
    }
    await page.close();
  }
});

test("a question is answered in the live graph, and the way leads back to the step", async () => {
  const page = await openPage(browser, `${explorer.url}/stories/hubee?lang=fr&step=wave-one`);
  await page.locator("[data-drawing]").waitFor();
  await page.keyboard.press("l");
  await drawnImpact(page);
  await page.locator("input[name=floor][value=documented]").check({ force: true });
  await expect.poll(() => page.url()).toContain("floor=documented");
  await page.getByRole("button", { name: "Revenir au récit" }).press("Enter");
  await expect.poll(() => stepOf(page)).toBe("wave-one");
});

test("the speaker's window shows the note and moves the story with it", async () => {
  const page = await openPage(browser, `${explorer.url}/stories/hubee?lang=en`);
  await page.locator("[data-drawing]").waitFor();
  const opening = page.context().waitForEvent("page");
  await page.keyboard.press("s");
  const speaker = await opening;
  await speaker.getByText(told.story.steps[0]?.note.en ?? "").waitFor();
  await speaker.keyboard.press("ArrowRight");
  await expect.poll(() => stepOf(page)).toBe(idAt(1));
});

test("a number of the story opens its query", async () => {
  const page = await openPage(browser, `${explorer.url}/stories/hubee?lang=en`);
  await page.locator("[data-drawing]").waitFor();
  await page.locator(".step-words [data-figure]").first().press("Enter");
  await page.getByRole("dialog").getByText("MATCH (:Incident {id: $incident})").waitFor();
});

test("the story goes on when the network is gone", async () => {
  const page = await openPage(browser, `${explorer.url}/stories/hubee?lang=en`, {
    expected: /Failed to load resource/,
  });
  await page.locator("[data-drawing]").waitFor();
  await page.context().setOffline(true);
  for (const { id } of told.story.steps) {
    await expect.poll(() => stepOf(page)).toBe(id);
    expect(await page.locator("[data-drawing] text").count()).toBeGreaterThan(0);
    await page.keyboard.press("ArrowRight");
  }
});
