/** Installs packages when they are missing or no longer those of the lock file. Node builtins only. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { releaseLock, takeLock } from "./installLock.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAMP = join(ROOT, "node_modules", ".ricochet-lock");
const LOCK = join(ROOT, ".ricochet", "installing");
const MINIMUM_NODE = [20, 19];
const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Ends the process with a sentence that names the cure. 2: something we depend on failed. */
function giveUp(sentence) {
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

export async function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
  const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, "utf8") === lock;
  if (isInstalled()) return;
  await withInstallLock(async () => {
    if (isInstalled()) return;
    process.stderr.write("Installing packages (once for each version of the lock file) …\n");
    if ((await runNpm()) !== 0) {
      releaseLock(LOCK);
      giveUp(
        "npm could not install the packages; its reason stands above. Check the network or the registry in your npm configuration, and the space left on the disk, then try again.",
      );
    }
    writeFileSync(STAMP, lock);
  });
}

async function withInstallLock(task) {
  try {
    await takeLock(LOCK);
  } catch (error) {
    giveUp(
      `The packages cannot be installed: ${error.message}. Free space on the disk of this folder, or give yourself the right to write there, then try again.`,
    );
  }
  try {
    await task();
  } finally {
    releaseLock(LOCK);
  }
}

/** A signal to us is one to npm too, which then leaves nothing running. */
async function runNpm() {
  const isWindows = process.platform === "win32";
  const npm = spawn(isWindows ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: isWindows,
  });
  let stopped = false;
  const stop = (signal) => {
    stopped = true;
    npm.kill(signal);
  };
  for (const signal of STOP_SIGNALS) process.on(signal, stop);
  const status = await new Promise((resolve) => {
    npm.on("error", () => resolve(2));
    npm.on("close", resolve);
  });
  for (const signal of STOP_SIGNALS) process.off(signal, stop);
  if (stopped) {
    releaseLock(LOCK);
    process.exit(130);
  }
  return status;
}

/** What every command begins with: the right Node, the right packages, and TypeScript understood. */
export async function prepare() {
  requireNode();
  await installPackages();
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
