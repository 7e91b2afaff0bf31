/** Small parts of writing SVG. */
import { escapeXml } from "../../../graph/drawing/escapeXml.ts";

/** What is `null` is left out. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
    .join(" ");
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
