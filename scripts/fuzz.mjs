/**
 * npm run fuzz: mutations of the console's corpora through the gate and before a real Neo4j. `npm test` does 5,000
 * of them, this 100,000. `-- --cases N --seed N` for others.
 */
import { parseArgs } from "node:util";
import { installPackages, requireNode, run } from "./install.mjs";

const { values } = parseArgs({
  options: { cases: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
for (const [name, value] of Object.entries(values)) {
  if (/^[1-9]\d{0,8}$/.test(value)) continue;
  process.stderr.write(`--${name} is to be a whole number, such as 100000.\n`);
  process.exit(1);
}
requireNode();
await installPackages();
process.exitCode = run("vitest", ["run", "--project", "database", "tests/server/console/fuzz.test.ts"], {
  FUZZ_CASES: values.cases,
  FUZZ_SEED: values.seed,
});
