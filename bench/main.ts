/** Runs the parts one after the other, prints what they found, and says which promises are kept. */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { createProgress } from "../server/progress.ts";
import { benchApi } from "./api.ts";
import { benchEngine } from "./engine.ts";
import type { Row } from "./measure.ts";
import { benchPage } from "./page.ts";
import { prepareSetting } from "./setting.ts";

const PARTS = { engine: benchEngine, api: benchApi, page: benchPage };

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: "string", multiple: true }, json: { type: "string" } },
  });
  const wanted = values.only ?? Object.keys(PARTS);
  const unknown = wanted.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    process.stderr.write(
      `There is no part ${unknown.join(", ")}. The parts: ${Object.keys(PARTS).join(", ")}.\n`,
    );
    process.exitCode = 1;
    return;
  }
  const progress = createProgress(process.stderr);
  const setting = await prepareSetting(progress);
  const rows: Row[] = [];
  try {
    for (const [name, bench] of Object.entries(PARTS)) {
      if (!wanted.includes(name)) continue;
      progress.step(`Measuring: ${name}`);
      rows.push(...(await bench(setting)));
    }
  } finally {
    progress.finish();
    await setting.stop();
  }
  process.stdout.write(`${describeMachine()}\n\n${toTable(rows)}\n`);
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ machine: describeMachine(), rows }, null, 2)}\n`);
  }
}

function describeMachine(): string {
  return `Node ${process.versions.node}, ${cpus().length} cores, ${process.platform} ${process.arch}`;
}

function toTable(rows: readonly Row[]): string {
  const lines = rows.map(({ part, measure, value, unit, beside, limit }) => [
    part,
    measure,
    `${round(value)} ${unit}`,
    beside === undefined ? "" : `${beside.what}: ${round(beside.value)} ${unit}`,
    beside === undefined ? "" : `${round(value / beside.value)} ×`,
    limit === undefined ? "" : `${value <= limit ? "within" : "OVER"} ${limit} ${unit}`,
  ]);
  const all = [
    ["part", "measure", "value", "beside", "ratio", "promise"],
    ["---", "---", "---", "---", "---", "---"],
    ...lines,
  ];
  return all.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
