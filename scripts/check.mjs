/** npm run check: formatter, linter, types, dead exports, boundaries. Runs all, then fails if one did. */
import { installPackages, requireNode, run } from "./install.mjs";

requireNode();
await installPackages();
const failures = [
  ["biome", ["check", "--error-on-warnings", "."]],
  ["tsc", ["-p", "."]],
  ["knip", []],
  ["vitest", ["run", "--project", "unit", "tests/boundaries.test.ts"]],
].filter(([program, args]) => {
  process.stderr.write(`${program} …\n`);
  return run(program, args) !== 0;
});
if (failures.length > 0) {
  process.stderr.write(`Not clean: ${failures.map(([program]) => program).join(", ")}.\n`);
  process.exit(1);
}
process.stderr.write("All clean.\n");
