/** The environment, read once: values that make sense, or a refusal that says which does not and why. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import type { DatabaseConfig } from "./neo4j/managed/index.ts";
import { DEFAULT_HEAP_MEGABYTES } from "./neo4j/managed/memory.ts";

export interface Config {
  readonly host: string;
  /** `byHand`: set in the environment, so another one is not taken in its place. */
  readonly port: { readonly number: number; readonly byHand: boolean };
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly database: DatabaseConfig;
}

/** The environment holds a value that cannot be used. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const DEFAULT_PORT = 4310;
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const NEO4J_SCHEMES = ["neo4j:", "neo4j+s:", "neo4j+ssc:", "bolt:", "bolt+s:", "bolt+ssc:"];

/** A variable set to nothing is a variable not set: that is how `.env.example` leaves them. */
const unset = (value: unknown) => (value === "" ? undefined : value);
const optionalText = z.preprocess(unset, z.string().optional());

const environment = z.object({
  HOST: z.preprocess(
    unset,
    z
      .string()
      .regex(/^[A-Za-z0-9.:-]+$/, "is no host name or address (example: 127.0.0.1)")
      .optional(),
  ),
  PORT: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\d+$/, "is not a number (example: 4310)")
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65535, "is not between 1 and 65535 (example: 4310)")
      .optional(),
  ),
  NEO4J_URI: z.preprocess(
    unset,
    z
      .string()
      .refine(
        isNeo4jAddress,
        `is no Neo4j address (example: neo4j://localhost:7687; schemes: ${NEO4J_SCHEMES.map((s) => s.slice(0, -1)).join(", ")})`,
      )
      .optional(),
  ),
  NEO4J_USER: optionalText,
  NEO4J_PASSWORD: optionalText,
  NEO4J_DATABASE: z.preprocess(
    unset,
    z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, "is no database name (example: neo4j)")
      .optional(),
  ),
  RICOCHET_HOME: optionalText,
  RICOCHET_CACHE: optionalText,
  RICOCHET_MEMORY: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\d{1,6}[mg]$/, "is no amount of memory (example: 4g)")
      .transform((text) => Number.parseInt(text, 10) * (text.endsWith("g") ? 1024 : 1))
      .refine((megabytes) => megabytes >= DEFAULT_HEAP_MEGABYTES, "is too little (example: 512m)")
      .optional(),
  ),
  RICOCHET_NEO4J_BROWSER: z.preprocess(
    unset,
    z.enum(["on", "off"], { error: "is neither on nor off (example: on)" }).optional(),
  ),
  LOG_LEVEL: z.preprocess(
    unset,
    z.enum(LOG_LEVELS, { error: `is not one of ${LOG_LEVELS.join(", ")} (example: info)` }).optional(),
  ),
});

/** @throws ConfigError naming each wrong variable, its problem and an example */
export function readConfig(variables: NodeJS.ProcessEnv, projectFolder: string): Config {
  const result = environment.safeParse(variables);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`);
    throw new ConfigError(problems.join("\n"));
  }
  const { HOST, PORT, LOG_LEVEL, RICOCHET_HOME, RICOCHET_CACHE, RICOCHET_MEMORY, ...neo4j } = result.data;
  const browser = neo4j.RICOCHET_NEO4J_BROWSER === "on";
  if (browser && neo4j.NEO4J_URI !== undefined) {
    throw new ConfigError(
      "RICOCHET_NEO4J_BROWSER serves the Browser of Ricochet's own Neo4j, but NEO4J_URI names another one. Unset one of the two.",
    );
  }
  return {
    host: HOST ?? "127.0.0.1",
    port: { number: PORT ?? DEFAULT_PORT, byHand: PORT !== undefined },
    logLevel: LOG_LEVEL ?? "warn",
    database: {
      given: givenDatabase(neo4j),
      home: resolve(projectFolder, RICOCHET_HOME ?? ".ricochet"),
      cache: resolve(projectFolder, RICOCHET_CACHE ?? join(userCache(variables), "ricochet")),
      heapMegabytes: RICOCHET_MEMORY ?? DEFAULT_HEAP_MEGABYTES,
      browser,
    },
  };
}

/** Reads `.env` where there is one; what the environment already says stays. */
export function loadDotEnv(projectFolder: string): void {
  const file = join(projectFolder, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

function givenDatabase({
  NEO4J_URI,
  NEO4J_USER,
  NEO4J_PASSWORD,
  NEO4J_DATABASE,
}: Pick<z.infer<typeof environment>, "NEO4J_URI" | "NEO4J_USER" | "NEO4J_PASSWORD" | "NEO4J_DATABASE">) {
  if (NEO4J_URI === undefined) return null;
  if (NEO4J_PASSWORD === undefined) {
    throw new ConfigError(
      "NEO4J_URI is set but NEO4J_PASSWORD is not. Set it (example: NEO4J_PASSWORD=secret), or unset NEO4J_URI to use Ricochet's own Neo4j.",
    );
  }
  return {
    uri: NEO4J_URI,
    user: NEO4J_USER ?? "neo4j",
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE ?? null,
  };
}

function isNeo4jAddress(text: string): boolean {
  return (
    URL.canParse(text) && NEO4J_SCHEMES.includes(new URL(text).protocol) && new URL(text).hostname !== ""
  );
}

function userCache(variables: NodeJS.ProcessEnv): string {
  if (process.platform === "win32") return variables.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  return variables.XDG_CACHE_HOME || join(homedir(), ".cache");
}
