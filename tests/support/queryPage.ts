/** The page of queries, as a test works it: by keyboard, in a real browser. */
import type { Page } from "playwright-core";

export const editorOf = (page: Page) => page.locator(".cypher-editor .cm-content");

/** The editor, once its words are coloured: whoever helps to write is there then. */
export async function readyEditor(page: Page): Promise<void> {
  await page.locator(".cypher-editor .cypher-keyword").first().waitFor({ timeout: 60_000 });
}

/** Opens an empty query and types one, as it is: without what the editor would add by itself. */
export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "New query" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.insertText(text);
}

export async function run(page: Page): Promise<void> {
  await page.keyboard.press("Control+Enter");
}

/** Goes on by a key until what has the focus says so; fails when it never does. */
export async function pressUntil(
  page: Page,
  key: string,
  is: (focused: { text: string; label: string; type: string }) => boolean,
): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return {
        text: element?.textContent ?? "",
        label: element?.getAttribute("aria-label") ?? "",
        type: element?.getAttribute("type") ?? "",
      };
    });
    if (is(focused)) return;
  }
  throw new Error(`${key} never came to what was looked for.`);
}
