/** npm test: everything, on a real Neo4j and in a real Chromium. Arguments go to the test runner. */
import { installPackages, requireNode, run } from "./install.mjs";

requireNode();
await installPackages();
process.exit(run("vitest", ["run", ...process.argv.slice(2)]));
