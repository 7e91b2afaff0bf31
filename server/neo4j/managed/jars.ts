/**
 * Neo4j's jars: fetched once by Maven into the user's cache, verified against a committed list of
 * SHA-256, shared by all checkouts. A folder under its final name is always whole.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DependencyFailure, fromFileSystem } from "../../failure.ts";
import type { Progress } from "../../progress.ts";
import { requireMaven } from "./toolchain.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const COPY_DEPENDENCIES = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
const SIZES = "verified-sizes.json";

/** What Maven is asked for: a folder with a `pom.xml`, and with the checksums of what it is to deliver. */
export interface JarSet {
  readonly title: string;
  readonly id: string;
  readonly folder: string;
}

export const NEO4J: JarSet = { title: "Neo4j", id: "neo4j-5.26.30", folder: HERE };
export const NEO4J_BROWSER: JarSet = {
  title: "Neo4j Browser",
  id: "neo4j-browser-5.24.0",
  folder: join(HERE, "browser"),
};

const readLock = ({ folder }: JarSet) => readFileSync(join(folder, "jars.sha256"), "utf8");

/** The folder that holds the verified jars, or will. */
export function jarsIn(
  cache: string,
  jars: JarSet = NEO4J,
): { readonly folder: string; readonly isWhole: boolean } {
  const hash = createHash("sha256").update(readLock(jars)).digest("hex").slice(0, 12);
  const folder = join(cache, `${jars.id}-${hash}`);
  return { folder, isWhole: isWhole(folder) };
}

/** @returns the folder that holds the verified jars */
export async function provideJars(
  cache: string,
  progress: Progress,
  signal: AbortSignal,
  jars: JarSet = NEO4J,
): Promise<string> {
  const { folder, isWhole: isThere } = jarsIn(cache, jars);
  if (isThere) return folder;
  requireMaven();
  const expected = parseLock(readLock(jars));
  progress.step(`Fetching ${jars.title} by Maven (${expected.size} files, once for this user)`);
  try {
    mkdirSync(cache, { recursive: true });
    const scratch = mkdtempSync(join(cache, "fetching-"));
    try {
      await copyDependencies(jars, scratch, expected.size, progress, signal);
      progress.step(`Verifying ${jars.title} against the committed checksums`);
      verify(scratch, expected);
      rmSync(folder, { recursive: true, force: true });
      renameSync(scratch, folder);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  } catch (error) {
    // Two first starts at once: the other has put the same verified folder in place.
    if ((error as NodeJS.ErrnoException).code === "ENOTEMPTY" && isWhole(folder)) return folder;
    throw fromFileSystem(error, cache);
  }
  return folder;
}

/** Cheap at every start: names and sizes as they were when the checksums were verified. */
function isWhole(folder: string): boolean {
  const file = join(folder, SIZES);
  if (!existsSync(file)) return false;
  const sizes = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
  return Object.entries(sizes).every(
    ([name, size]) => statSync(join(folder, name), { throwIfNoEntry: false })?.size === size,
  );
}

/** Lines as `sha256sum` writes them: checksum, two spaces, name. */
function parseLock(text: string): Map<string, string> {
  return new Map(
    text
      .trim()
      .split("\n")
      .map((line) => {
        const [checksum = "", name = ""] = line.split("  ");
        return [name, checksum] as const;
      }),
  );
}

function verify(folder: string, expected: ReadonlyMap<string, string>): void {
  const sizes: Record<string, number> = {};
  for (const [name, checksum] of expected) {
    const file = join(folder, name);
    const content = existsSync(file) ? readFileSync(file) : null;
    if (content === null || createHash("sha256").update(content).digest("hex") !== checksum) {
      throw new DependencyFailure(
        `The file ${name} that Maven delivered is ${content === null ? "missing" : "not the one that Ricochet was tested with (its SHA-256 differs)"}. Remove it from your Maven repository (~/.m2) and start again; if it stays so, the mirror that your Maven uses is not to be trusted.`,
      );
    }
    sizes[name] = content.length;
  }
  const unexpected = readdirSync(folder).filter((name) => !expected.has(name));
  for (const name of unexpected) rmSync(join(folder, basename(name)));
  writeFileSync(join(folder, SIZES), JSON.stringify(sizes));
}

async function copyDependencies(
  { folder }: JarSet,
  into: string,
  total: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const maven = spawn(
    "mvn",
    [
      "-B",
      "-q",
      "-f",
      join(folder, "pom.xml"),
      COPY_DEPENDENCIES,
      "-DincludeScope=runtime",
      `-DoutputDirectory=${into}`,
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString("utf8")).slice(-20_000);
  };
  maven.stdout.on("data", listen);
  maven.stderr.on("data", listen);
  const ticker = setInterval(() => progress.advance(readdirSync(into).length, total, "files"), 1000);
  const end = () => maven.kill();
  signal.addEventListener("abort", end);
  const status = await new Promise<number | null>((resolve, reject) => {
    maven.on("error", reject);
    maven.on("close", resolve);
  }).finally(() => {
    clearInterval(ticker);
    signal.removeEventListener("abort", end);
  });
  signal.throwIfAborted();
  if (status === 0) return;
  if (said.includes("No space left")) throw fromFileSystem({ code: "ENOSPC" }, into);
  const reason = /\[ERROR\] (.+)/.exec(said)?.[1] ?? "it gave no reason";
  throw new DependencyFailure(
    `Maven could not fetch Neo4j: ${reason.slice(0, 300)} Check the network or the proxy and mirror in your Maven settings (~/.m2/settings.xml), then start again.`,
  );
}
