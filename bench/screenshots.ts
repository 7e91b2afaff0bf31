/** Pictures of the explorer on the real dataset, in both languages and themes, for the README. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createProgress } from "../server/progress.ts";
import { PROJECT_FOLDER } from "../server/projectFolder.ts";
import { launchBrowser } from "../tests/support/browser.ts";
import { prepareSetting } from "./setting.ts";

interface Shot {
  readonly name: string;
  readonly address: string;
  readonly theme: "light" | "dark";
  /** A key that is pressed once the page is there. */
  readonly press?: string;
}

const QUESTION = `MATCH (institution:Institution)-[link:USES|FEEDS]->(platform:Platform {id: $platform})
RETURN institution, type(link) AS link, link.categories AS categories, link.grade AS grade
ORDER BY institution.id, link`;

const SHOTS: readonly Shot[] = [
  { name: "opening-en-light", address: "/?lang=en", theme: "light" },
  { name: "impact-en-light", address: "/?lang=en&origin=platform:hubee", theme: "light" },
  {
    name: "impact-fr-dark",
    address: "/?lang=fr&origin=platform:hubee&selected=institution:cnaf",
    theme: "dark",
  },
  {
    name: "incidents-fr-light",
    address: "/incidents?lang=fr&selected=incident:viamedis-almerys-2024",
    theme: "light",
  },
  { name: "cascades-en-light", address: "/incidents?lang=en&show=cascades", theme: "light" },
  { name: "weaknesses-en-dark", address: "/incidents?lang=en&show=weaknesses", theme: "dark" },
  {
    name: "query-en-light",
    address: `/query?${new URLSearchParams({ lang: "en", cypher: QUESTION, with: '{"platform":"platform:hubee"}' })}`,
    theme: "light",
    press: "Control+Enter",
  },
  { name: "story-fr-light", address: "/stories/hubee?lang=fr&step=wave-one", theme: "light" },
  {
    name: "what-if-en-light",
    address: "/?lang=en&origin=platform:outscale&if=cut+depends-on:scalingo-paas--outscale",
    theme: "light",
  },
  { name: "incident-en-light", address: "/incidents/interior-ministry-2025?lang=en", theme: "light" },
];

export async function main(): Promise<void> {
  const progress = createProgress(process.stderr);
  const setting = await prepareSetting(progress);
  const browser = await launchBrowser();
  const folder = join(PROJECT_FOLDER, "docs", "screenshots");
  mkdirSync(folder, { recursive: true });
  try {
    for (const { name, address, theme, press } of SHOTS) {
      progress.step(`Taking ${name}`);
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        colorScheme: theme,
        reducedMotion: "reduce",
      });
      // The first steps are for a first visit: the pictures are of what one works with.
      await context.addInitScript({ content: 'localStorage.setItem("ricochet.tour", "done")' });
      const page = await context.newPage();
      await page.goto(setting.url + address);
      await page.waitForLoadState("networkidle");
      if (press !== undefined) {
        await page.locator(".cypher-keyword").first().waitFor();
        await page.keyboard.press(press);
        await page.waitForLoadState("networkidle");
      }
      // The canvas draws in the frames after its data came.
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await context.close();
    }
  } finally {
    progress.finish();
    await browser.close();
    await setting.stop();
  }
}
