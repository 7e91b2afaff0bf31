/** Two commands at once in a fresh clone: one installs the packages, the other waits for it. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const PATIENCE_MS = 10 * 60 * 1000;

/** @throws what the file system says when the lock cannot be written; a timeout is a sentence */
export async function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const deadline = Date.now() + PATIENCE_MS;
  for (let waits = 0; !tryLock(file); waits++) {
    if (waits === 0) process.stderr.write("Another command is installing the packages; waiting for it …\n");
    if (Date.now() > deadline) {
      throw new Error(`another command has held ${file} for ten minutes; end it, or delete the file`);
    }
    await sleep(200);
  }
}

export function releaseLock(file) {
  rmSync(file, { force: true });
}

/** Linked into place with its content, so that nobody ever reads a lock without an owner. */
function tryLock(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    discardWhenStale(file);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moved aside before it is removed, so that of two who find it stale only one removes it. */
function discardWhenStale(file) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    if (isAlive(Number(readFileSync(file, "utf8")))) return;
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error; // The other was quicker.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
