/** Builds the client when what it is built from has changed; an interrupted build never looks whole. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fromFileSystem } from "./failure.ts";
import type { Progress } from "./progress.ts";

const SOURCES = ["client", "graph", "vite.config.ts", "tsconfig.json", "package-lock.json"];
const STAMP = ".built-from";

/** @param folder where the client is served from */
export async function buildClient(projectFolder: string, folder: string, progress: Progress): Promise<void> {
  const sources = hashOfSources(projectFolder);
  if (isBuiltFrom(folder, sources)) return;
  progress.note("The client is built meanwhile.");
  try {
    mkdirSync(dirname(folder), { recursive: true });
    const scratch = mkdtempSync(join(dirname(folder), "building-"));
    try {
      await build(projectFolder, scratch);
      writeFileSync(join(scratch, STAMP), sources);
      replaceFolder(scratch, folder, sources);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  } catch (error) {
    throw fromFileSystem(error, folder);
  }
}

async function build(projectFolder: string, outDir: string): Promise<void> {
  const vite = await import("vite");
  await vite.build({
    configFile: join(projectFolder, "vite.config.ts"),
    root: join(projectFolder, "client"),
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
  });
}

/** Two starts at once may have built the same; whichever comes second is as good. */
function replaceFolder(scratch: string, folder: string, sources: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
    renameSync(scratch, folder);
  } catch (error) {
    if (!isBuiltFrom(folder, sources)) throw error;
  }
}

function isBuiltFrom(folder: string, sources: string): boolean {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sources;
}

function hashOfSources(projectFolder: string): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of filesOf(projectFolder, source)) {
      const content = readFileSync(join(projectFolder, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

function filesOf(projectFolder: string, source: string): string[] {
  const path = join(projectFolder, source);
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(source)) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
    .sort();
}
