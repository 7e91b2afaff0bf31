/** Datasets as a stranger meets them: one row corrected from text editor to explorer, and two side by side. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { readDataset } from "../../seed/dataset.ts";
import { loadDataset } from "../../seed/load.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { openPage } from "../support/guardedPage.ts";
import { startImport } from "../support/killedImports.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";

const TEACHING_EXAMPLE = fileURLToPath(new URL("../../seed/examples/ostrelle", import.meta.url));

let browser: Browser;
let explorer: Explorer;

beforeAll(async () => {
  [browser, explorer] = await Promise.all([
    launchBrowser(),
    builtClient().then((clientFolder) => startExplorer({ clientFolder })),
  ]);
});
afterAll(async () => {
  await browser.close();
  await explorer.stop();
});

test("a row corrected in the folder is one line of a diff, one command, and seen in the explorer", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ricochet-correction-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(OWN_DATASET, folder, { recursive: true });
  const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee`);
  const sentence = () => page.getByRole("heading", { level: 1 }).innerText();
  await expect.poll(sentence, { timeout: 20_000 }).toContain("A breach of HubEE exposes");

  const file = join(folder, "platforms.json");
  const text = readFileSync(file, "utf8");
  const row = text.split("\n").find((line) => line.includes('"id": "platform:hubee"')) ?? "";
  writeFileSync(file, text.replace(row, row.replaceAll("HubEE", "HubEE corrected")));
  const diff = spawnSync("git", [
    "diff",
    "--no-index",
    "--numstat",
    join(OWN_DATASET, "platforms.json"),
    file,
  ]);
  expect(diff.stdout.toString()).toMatch(/^1\t1\t/);

  const { code, out } = await startImport(folder, inject("database")).ended;
  expect(code).toBe(0);
  expect(out).toContain("Rows added: 0, changed: 1, removed: 0.");
  // The open page notices by itself: it asks every few seconds which data there is.
  await expect.poll(sentence, { timeout: 20_000 }).toContain("A breach of HubEE corrected exposes");
}, 60_000);

test("the teaching example beside the French dataset is told on every page, and at each of its nodes", async () => {
  const { driver, url } = explorer;
  const { database } = inject("database");
  const example = await readDataset(TEACHING_EXAMPLE);
  await loadDataset(driver, database, await readDataset(OWN_DATASET), SILENT_PROGRESS);
  const page = await openPage(browser, `${url}/?lang=en`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.getByText("Several datasets lie side by side").count()).toBe(0);
  await loadDataset(driver, database, example, SILENT_PROGRESS, "beside");
  await page.getByText("Several datasets lie side by side").getByText("imaginary country").waitFor();
  const answer = await fetch(`${url}/api/nodes/platform:ostrelle-counter`);
  expect(await answer.json()).toMatchObject({ datasets: ["teaching-example"] });
}, 60_000);
