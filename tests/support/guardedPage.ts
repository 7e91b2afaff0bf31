/**
 * A page that is watched: whatever a reader would never see (console errors, refusals by the content-security
 * policy, requests to another host) fails the test that caused it.
 */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";

export interface PageOptions {
  readonly language?: "fr" | "en";
  readonly theme?: "light" | "dark";
  readonly size?: { readonly width: number; readonly height: number };
  /** Console messages that the test itself provokes. */
  readonly expected?: RegExp;
}

export const SCREEN = { width: 1440, height: 900 };
export const PROJECTOR = { width: 1280, height: 720 };

/** Opens an address of the explorer in a fresh browser profile. */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<Page> {
  const { language = "en", theme = "light", size = SCREEN, expected = /(?!)/ } = options;
  const context = await browser.newContext({
    locale: language === "fr" ? "fr-FR" : "en-GB",
    colorScheme: theme,
    viewport: size,
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const complaints = watch(context, page, new URL(url).host);
  onTestFinished(async () => {
    await context.close();
    expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
  });
  await page.goto(url);
  return page;
}

function watch(context: BrowserContext, page: Page, ownHost: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    // The policy's refusals are console errors too.
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && host !== ownHost) complaints.push(`request to ${request.url()}`);
  });
  return complaints;
}

/** Waits until the impact picture of a scenario has been drawn; gives the ids it shows. */
export async function drawnImpact(page: Page): Promise<string[]> {
  // Two scenarios beside each other are two pictures: the first is meant.
  const picture = page.locator('[data-picture="impact"]').first();
  await picture.waitFor();
  await page.waitForFunction(() => {
    const drawn = document.querySelector<HTMLElement>('[data-picture="impact"]');
    return drawn !== null && (drawn.dataset.ids ?? "") !== "" && drawn.querySelector("canvas") !== null;
  });
  return ((await picture.getAttribute("data-ids")) ?? "").split(" ");
}
