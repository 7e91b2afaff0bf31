/** Installs packages when they are missing or no longer those of the lock file. Node builtins only. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAMP = join(ROOT, "node_modules", ".ricochet-lock");
const MINIMUM_NODE = [20, 19];

/** Ends the process with a sentence that names the cure. 2: something we depend on failed. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = MINIMUM_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  giveUp(
    `Ricochet needs Node ${MINIMUM_NODE.join(".")} or later, and this is ${process.versions.node}. Install a newer one from nodejs.org or by your package manager.`,
  );
}

export function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lock) return;
  process.stderr.write("Installing packages (once for each version of the lock file) …\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, error } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (error || status !== 0) {
    giveUp(
      "npm could not install the packages; its reason stands above. Check the network or the registry in your npm configuration, and the space left on the disk, then try again.",
    );
  }
  writeFileSync(STAMP, lock);
}

/** What every command begins with: the right Node, the right packages, and TypeScript understood. */
export async function prepare() {
  requireNode();
  installPackages();
  const { register } = await import("tsx/esm/api");
  register();
}

/** Runs a program of node_modules, and gives its exit code. */
export function run(program, args, env = {}) {
  const file = join(ROOT, "node_modules", ".bin", process.platform === "win32" ? `${program}.cmd` : program);
  const { status } = spawnSync(file, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  return status ?? 2;
}
