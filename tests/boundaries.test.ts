/** Who may import whom. A failure names the file, what it imports, and where that belongs. */
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

interface Boundary {
  readonly folder: string;
  /** Folders of ours that it may import, beside itself. */
  readonly folders: readonly string[];
  /** Packages that it may import; `null`: any. */
  readonly packages: readonly string[] | null;
  readonly why: string;
}

const BOUNDARIES: readonly Boundary[] = [
  {
    folder: "graph",
    folders: [],
    packages: ["zod"],
    why: "graph/ takes plain values and gives plain values: reading belongs in seed/ or server/neo4j/, showing in client/",
  },
  {
    folder: "seed",
    folders: ["graph"],
    packages: ["node:*", "neo4j-driver", "jsonc-parser", "csv-parse", "zod"],
    why: "seed/ turns files into a graph and writes it to a database; serving belongs in server/",
  },
  {
    folder: "server",
    folders: ["graph", "seed"],
    packages: null,
    why: "server/ knows nothing of the client; what both share belongs in graph/",
  },
  {
    folder: "client",
    folders: ["graph"],
    packages: [
      "react",
      "react-dom",
      "react-i18next",
      "i18next",
      "@tanstack/*",
      "@fontsource-variable/*",
      "cytoscape",
      "d3-force",
      "@codemirror/*",
      "@neo4j-cypher/language-support",
      "fastest-levenshtein",
    ],
    why: "client/ reaches the server over HTTP only (client/api.ts); shared shapes belong in graph/",
  },
];

describe("boundaries", () => {
  for (const boundary of BOUNDARIES) {
    test(`${boundary.folder}/ imports only what it may`, () => {
      const trespasses = importsOf(boundary.folder).filter(({ target }) => !isAllowed(boundary, target));
      expect(trespasses.map(({ file, target }) => `${file} imports ${target}: ${boundary.why}`)).toEqual([]);
    });
  }

  test("the client takes types, not schemas, from the graph: the browser does not load the schema library", () => {
    const ways = new Map<string, string>(sourceFiles("client").map((file) => [file, file]));
    for (const [file, way] of ways) {
      for (const { target, typeOnly } of importsIn(file)) {
        if (!typeOnly && !ways.has(target)) ways.set(target, `${way} -> ${target}`);
      }
    }
    expect(ways.get("zod")).toBeUndefined();
    expect(ways.has("graph/model/vocabulary.ts")).toBe(true);
  });

  test("only server/main.ts, server/config.ts, the command line and the managed database read the environment", () => {
    const readers = sourceFiles("server").filter((file) => /process\.env/.test(read(file)));
    const allowed = /^server\/(main|config)\.ts$|^server\/cli\/|^server\/neo4j\/managed\//;
    expect(readers.filter((file) => !allowed.test(file))).toEqual([]);
  });

  test("features do not import each other", () => {
    const between = importsOf("client/features").filter(({ file, target }) => {
      const home = file.split("/")[2];
      return target.startsWith("client/features/") && target.split("/")[2] !== home;
    });
    expect(
      between.map(
        ({ file, target }) =>
          `${file} imports ${target}: features meet in App.tsx, what they share belongs in client/ui or client/state`,
      ),
    ).toEqual([]);
  });
});

interface Import {
  readonly file: string;
  /** A path from the root for our own modules, else the package's name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(folder: string): Import[] {
  return sourceFiles(folder).flatMap(importsIn);
}

/** A package, or a file that is not ours to read, imports nothing. */
function importsIn(file: string): Import[] {
  if (!/\.tsx?$/.test(file)) return [];
  return [
    ...read(file).matchAll(
      /(?:^|\n)\s*(import|export)(\s+type)?\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g,
    ),
  ].map(([, , type, from, dynamic, bare]) => ({
    file,
    target: resolve(file, from ?? dynamic ?? bare ?? ""),
    typeOnly: type !== undefined,
  }));
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith(".")) return relative(ROOT, join(ROOT, dirname(file), specifier));
  return builtinModules.includes(specifier) ? `node:${specifier}` : specifier;
}

function isAllowed({ folder, folders, packages }: Boundary, target: string): boolean {
  if ([folder, ...folders].some((allowed) => target.startsWith(`${allowed}/`))) return true;
  const isOurs = ["graph/", "seed/", "server/", "client/", "tests/", "scripts/"].some((own) =>
    target.startsWith(own),
  );
  if (isOurs) return false;
  if (packages === null) return true;
  return packages.some((allowed) =>
    allowed.endsWith("*")
      ? target.startsWith(allowed.slice(0, -1))
      : target === allowed || target.startsWith(`${allowed}/`),
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
