/** The outcomes of a reconciliation as a Markdown report. */
import type { Provenance, ResolvedName } from "./curation.ts";
import type { FileOutcome, Outcome } from "./reconcile.ts";

const INTRODUCTION = `# Reconciliation

What became of every row of the gathered facts: written by \`npm run reconcile -- FOLDER\`, never by hand.
*Kept* rows have their own place in the dataset; *merged* ones share a record with others that speak of the same
event; *refused* ones were left out, each with its reason. *Lost* must be zero. How rows were merged and graded
is told in [the data sheet](data-sheet.md).
`;

export function writeReport(
  files: readonly FileOutcome[],
  names: readonly ResolvedName[],
  { remarks }: Provenance,
  added: readonly string[],
): string {
  const merged = files.flatMap(({ file, outcomes }) =>
    file === "tracker-incidents.json" || file === "core-incidents.json" ? outcomes : [],
  );
  return [
    INTRODUCTION,
    "## Rows in, rows out\n",
    table(
      ["File", "Rows in", "Kept", "Merged", "Refused", "Lost"],
      files.map(({ file, outcomes }) => [
        file,
        String(outcomes.length),
        ...(["kept", "merged", "refused", "lost"] as const).map((outcome) =>
          String(countOf(outcomes, outcome)),
        ),
      ]),
    ),
    "\n## Rows merged into one incident\n",
    table(["Incident", "Rows"], groupByIncident(merged)),
    "\n## Added in curation\n",
    `${added.length} incidents of the dataset come from no row of the facts. They are attacks on public bodies ` +
      "from 2019 to 2025, and one private point of comparison, each found in the press and cited:\n",
    added.map((id) => `\`${id}\``).join(", "),
    "\n## Refused\n",
    table(
      ["File", "Row", "Why"],
      files.flatMap(({ file, outcomes }) =>
        outcomes.flatMap(({ row, why }) => (why === null ? [] : [[file, row, why]])),
      ),
    ),
    "\n## Remarks\n",
    table(
      ["File", "Row", "Remark"],
      remarks.map(({ file, row, remark }) => [file, row, remark]),
    ),
    "\n## Names in free text\n",
    `${names.length} names of the facts, each resolved to a body or a platform, stand in \`seed/curation/names.json\`; ` +
      "these name nobody:\n",
    table(
      ["Name", "Why"],
      names.flatMap(({ name, is, note }) => (is === null ? [[name, note ?? ""]] : [])),
    ),
    "",
  ].join("\n");
}

function countOf(outcomes: readonly Outcome[], wanted: Outcome["outcome"]): number {
  return outcomes.filter(({ outcome }) => outcome === wanted).length;
}

function groupByIncident(outcomes: readonly Outcome[]): string[][] {
  const rows = new Map<string, string[]>();
  for (const { row, into, outcome } of outcomes) {
    if (outcome === "merged") for (const id of into) rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return [...rows]
    .filter(([, merged]) => merged.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, merged]) => [`\`${id}\``, merged.join(", ")]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
