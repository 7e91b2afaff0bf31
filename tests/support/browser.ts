/** A real Chromium: the one that is here, or Debian's where it can be installed. */
import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: provideChromium(),
    headless: true,
    // Chromium refuses its sandbox to root; the pages are our own.
    args: isRoot ? [...FLAGS, "--no-sandbox"] : FLAGS,
  });
}

/** The path of a Chromium. Installs Debian's package when there is none and the machine allows it. */
export function provideChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && has("apt-get")) {
    process.stderr.write("Installing Debian's chromium for the browser tests …\n");
    spawnSync("sh", ["-c", "apt-get update -qq && apt-get install -y -qq chromium"], {
      stdio: ["ignore", 2, 2],
    });
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(
    "The browser tests need Chromium. Install it (on Debian or Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome.",
  );
}

function findChromium(): string | null {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  for (const name of NAMES) {
    const { status, stdout } = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
    if (status === 0) return stdout.trim();
  }
  return null;
}

function has(program: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}
