/** Runs the parts one after the other, prints what they found, and says which promises are kept. */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { createProgress } from "../server/progress.ts";
import { benchApi } from "./api.ts";
import { benchCanvas } from "./canvas.ts";
import { benchEngine } from "./engine.ts";
import { benchGate } from "./gate.ts";
import type { Row } from "./measure.ts";
import { benchPage } from "./page.ts";
import { benchScale } from "./scale.ts";
import { prepareSetting, type Setting } from "./setting.ts";
import { benchStrain } from "./strain.ts";

/** Those that need nothing but arrays come first; the database starts only for the others. */
const ON_ARRAYS = { scale: benchScale };
const ON_THE_DATASET = {
  engine: benchEngine,
  gate: benchGate,
  strain: benchStrain,
  api: benchApi,
  page: benchPage,
  canvas: benchCanvas,
};
const NAMES = [...Object.keys(ON_ARRAYS), ...Object.keys(ON_THE_DATASET)];

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: "string", multiple: true }, json: { type: "string" } },
  });
  const wanted = values.only ?? NAMES;
  const unknown = wanted.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no part ${unknown.join(", ")}. The parts: ${NAMES.join(", ")}.\n`);
    process.exitCode = 1;
    return;
  }
  const progress = createProgress(process.stderr);
  const rows: Row[] = [];
  let setting: Setting | null = null;
  try {
    for (const [name, bench] of Object.entries(ON_ARRAYS)) {
      if (!wanted.includes(name)) continue;
      progress.step(`Measuring: ${name}`);
      rows.push(...(await bench()));
    }
    for (const [name, bench] of Object.entries(ON_THE_DATASET)) {
      if (!wanted.includes(name)) continue;
      setting ??= await prepareSetting(progress);
      progress.step(`Measuring: ${name}`);
      rows.push(...(await bench(setting)));
    }
  } finally {
    progress.finish();
    await setting?.stop();
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
    limit === undefined ? "" : `${value <= limit ? "within" : "OVER"} ${round(limit)} ${unit}`,
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
