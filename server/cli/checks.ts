/** What a start needs, one check each. A check looks and changes nothing: it starts no database and fetches none. */
import { accessSync, constants, existsSync, readFileSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import type { Config } from "../config.ts";
import { DependencyFailure } from "../failure.ts";
import { openDriver } from "../neo4j/driver.ts";
import { DatabaseUnavailableError, DatasetMissingError } from "../neo4j/errors.ts";
import { createGraphStore } from "../neo4j/graphStore.ts";
import { readRunning } from "../neo4j/managed/boot.ts";
import { verifyGivenDatabase } from "../neo4j/managed/given.ts";
import { jarsIn } from "../neo4j/managed/jars.ts";
import { storeIn } from "../neo4j/managed/store.ts";
import { hasMaven, javaVersion, MINIMUM_JAVA } from "../neo4j/managed/toolchain.ts";

export interface Finding {
  readonly subject: string;
  readonly status: "ok" | "problem";
  readonly what: string;
  /** What to do; `null` when nothing is to be done. */
  readonly cure: string | null;
}

type Check = (config: Config) => Promise<readonly Finding[]> | readonly Finding[];

const NEEDED_BYTES = 1_000_000_000;
const CURE_TOOLCHAIN =
  "Install Java and Maven (on Debian or Ubuntu: apt-get install maven), or name an existing Neo4j in NEO4J_URI.";

export const CHECKS: readonly Check[] = [
  checkNode,
  checkJava,
  checkMaven,
  checkCache,
  checkStore,
  checkDatabase,
  checkPort,
];

function checkNode(): Finding[] {
  return [ok("Node", process.versions.node)];
}

function checkJava({ database }: Config): Finding[] {
  if (database.given !== null) return [ok("Java", "not needed: NEO4J_URI names a database")];
  const version = javaVersion();
  if (version === null) return [problem("Java", "no java was found", CURE_TOOLCHAIN)];
  if (version < MINIMUM_JAVA) {
    return [problem("Java", `version ${version}; ${MINIMUM_JAVA} or later is needed`, CURE_TOOLCHAIN)];
  }
  return [ok("Java", `version ${version}`)];
}

function checkMaven({ database }: Config): Finding[] {
  if (database.given !== null) return [ok("Maven", "not needed: NEO4J_URI names a database")];
  if (jarsIn(database.cache).isWhole) return [ok("Maven", "not needed any more: Neo4j was fetched")];
  return [hasMaven() ? ok("Maven", "found") : problem("Maven", "no mvn was found", CURE_TOOLCHAIN)];
}

function checkCache({ database: { given, cache } }: Config): Finding[] {
  if (given !== null) return [];
  const { folder, isWhole } = jarsIn(cache);
  if (isWhole) return [ok("cache", `Neo4j is whole in ${folder}`)];
  return [room("cache", cache, `empty: the first start fetches Neo4j into ${cache}`)];
}

function checkStore({ database: { given, home } }: Config): Finding[] {
  if (given !== null) return [];
  const store = storeIn(home);
  const state = existsSync(store.passwordFile) ? `kept in ${store.home}` : `none yet: made in ${store.home}`;
  return [room("store", home, state)];
}

async function checkDatabase({ database: { given, home } }: Config): Promise<Finding[]> {
  if (given !== null) {
    try {
      await verifyGivenDatabase(given);
    } catch (error) {
      if (error instanceof DependencyFailure) return [problem("database", "not usable", error.message)];
      throw error;
    }
    return [ok("database", `answers at ${given.uri}`), await datasetIn(given)];
  }
  const store = storeIn(home);
  const running = readRunning(store);
  if (running === null) return [ok("database", "not running: npm start starts it")];
  const access = {
    uri: `bolt://127.0.0.1:${running.port}`,
    user: "neo4j",
    password: readFileSync(store.passwordFile, "utf8"),
    database: null,
  };
  return [
    ok("database", `runs as process ${running.pid} at port ${running.port}`),
    browserOf(running.browserPort),
    await datasetIn(access),
  ];
}

function browserOf(port: number | null): Finding {
  return ok(
    "browser",
    port === null
      ? "Neo4j Browser is not served: RICOCHET_NEO4J_BROWSER=on npm start serves it"
      : `Neo4j Browser is at http://127.0.0.1:${port}/browser/`,
  );
}

async function datasetIn(access: Parameters<typeof openDriver>[0]): Promise<Finding> {
  const driver = openDriver(access);
  try {
    const { graph, version, refused } = await createGraphStore(driver, access.database).current();
    const size = `version ${version}, ${graph.nodes.length} nodes, ${graph.links.length} links`;
    if (refused.length === 0) return ok("dataset", size);
    const [first] = refused;
    return problem(
      "dataset",
      `${size}; ${refused.length} rows do not fit the model (first: ${first?.place}: ${first?.problem})`,
      "Correct them in the database, or load a dataset anew: npm run ricochet -- import seed/data",
    );
  } catch (error) {
    if (error instanceof DatasetMissingError) return ok("dataset", "none yet: npm start loads seed/data");
    if (error instanceof DatabaseUnavailableError) {
      return problem("dataset", "the database does not answer", "Start again; its log is in the store.");
    }
    throw error;
  } finally {
    await driver.close();
  }
}

async function checkPort({ host, port: { number, byHand } }: Config): Promise<Finding[]> {
  if (await isFree(host, number)) return [ok("port", `${number} at ${host} is free`)];
  if (await isRicochet(host, number)) return [ok("port", `Ricochet is at http://${host}:${number}`)];
  if (!byHand) return [ok("port", `${number} at ${host} is taken: the next free one is used`)];
  return [problem("port", `${number} at ${host} is taken`, "Stop what uses it, or set PORT to another one.")];
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

async function isRicochet(host: string, port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://${host}:${port}/api/health`, { signal: AbortSignal.timeout(2000) });
    return answer.headers.has("x-request-id");
  } catch {
    return false;
  }
}

/** Whether a folder, there or still to be made, can be written and has space. */
function room(subject: string, folder: string, what: string): Finding {
  const there = nearestExisting(folder);
  try {
    accessSync(there, constants.W_OK);
  } catch {
    return problem(
      subject,
      `${there} cannot be written`,
      "Set RICOCHET_HOME and RICOCHET_CACHE to folders of yours.",
    );
  }
  const { bavail, bsize } = statfsSync(there);
  if (bavail * bsize >= NEEDED_BYTES) return ok(subject, what);
  const megabytes = Math.floor((bavail * bsize) / 1_000_000);
  return problem(
    subject,
    `only ${megabytes} MB are free on the disk that holds ${there}`,
    "Free about 1 GB there, or set RICOCHET_HOME and RICOCHET_CACHE to folders on another disk.",
  );
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

function ok(subject: string, what: string): Finding {
  return { subject, status: "ok", what, cure: null };
}

function problem(subject: string, what: string, cure: string): Finding {
  return { subject, status: "problem", what, cure };
}
