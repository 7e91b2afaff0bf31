/**
 * npm run mutate: breaks each rule of the engine on purpose, in a copy, and expects a test to notice.
 * The breaks are listed in tests/graph/propagation/ruleBreaks.json; one that no test notices is a rule unproven.
 * To notice is to run and to fail: a break that only keeps the tests from running proves nothing, and stops this.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TESTS = "tests/graph/propagation";
const breaks = JSON.parse(readFileSync(join(ROOT, TESTS, "ruleBreaks.json"), "utf8"));
const copy = mkdtempSync(join(tmpdir(), "ricochet-mutate-"));

try {
  for (const part of ["graph", "tests", "package.json", "tsconfig.json", "vitest.config.ts"]) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  const failing = await failedTests();
  if (failing.length > 0) {
    throw new Error(`Before anything is broken these fail: ${failing.join("; ")}`);
  }
  const unnoticed = [];
  for (const [at, each] of breaks.entries()) {
    const isNoticed = await isBreakNoticed(each);
    if (!isNoticed) unnoticed.push(each);
    console.log(
      `${at + 1} of ${breaks.length}  ${isNoticed ? "noticed" : "UNNOTICED"}  [${each.rule}] ${each.what}`,
    );
  }
  console.log(`${breaks.length - unnoticed.length} of ${breaks.length} broken rules were noticed.`);
  process.exitCode = unnoticed.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

async function isBreakNoticed({ file, replace, by, what }) {
  const path = join(copy, file);
  const sound = readFileSync(path, "utf8");
  const pieces = sound.split(replace);
  if (pieces.length !== 2) throw new Error(`"${what}": its text must stand exactly once in ${file}.`);
  writeFileSync(path, pieces.join(by));
  const failed = await failedTests();
  writeFileSync(path, sound);
  return failed.length > 0;
}

/** Names of the tests that ran and failed; the first is enough. */
async function failedTests() {
  const vitest = join(copy, "node_modules", "vitest", "vitest.mjs");
  const report = join(copy, "report.json");
  rmSync(report, { force: true });
  // A slow machine must not pass for a test that notices.
  const patience = ["--testTimeout", "600000"];
  const output = ["--bail", "1", "--reporter", "json", "--outputFile", report];
  const child = spawn(process.execPath, [vitest, "run", "--project", "unit", ...patience, ...output, TESTS], {
    cwd: copy,
    stdio: "ignore",
  });
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === "failed").map(({ fullName }) => fullName);
  if (tests.length === 0 || (code !== 0 && failed.length === 0)) throw new Error("The tests could not run.");
  return failed;
}
