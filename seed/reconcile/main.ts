/** `npm run reconcile -- FOLDER`: compares the gathered facts with the dataset and writes docs/reconciliation.md. */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readDataset } from "../dataset.ts";
import { readCuration } from "./curation.ts";
import { readFacts } from "./factsFolder.ts";
import { addedIncidents, reconcile } from "./reconcile.ts";
import { writeReport } from "./report.ts";

const DATASET = fileURLToPath(new URL("../data", import.meta.url));
const REPORT = fileURLToPath(new URL("../../docs/reconciliation.md", import.meta.url));

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name the folder of the gathered facts: npm run reconcile -- FOLDER");
  process.exit(1);
}
const [facts, curation, { data }] = await Promise.all([
  readFacts(folder),
  readCuration(),
  readDataset(DATASET),
]);
const files = reconcile(facts, curation, data);
await writeFile(
  REPORT,
  writeReport(files, curation.names, curation.provenance, addedIncidents(curation, data)),
);

const lost = files.flatMap(({ file, outcomes }) =>
  outcomes.flatMap(({ row, outcome }) => (outcome === "lost" ? [`${file}: ${row}`] : [])),
);
for (const row of lost) console.error(`lost: ${row}`);
console.log(
  `${files.reduce((sum, { outcomes }) => sum + outcomes.length, 0)} rows reconciled, ${lost.length} lost.`,
);
process.exit(lost.length === 0 ? 0 : 1);
