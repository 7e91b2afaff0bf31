/** What is typed into the field of a parameter -> the value that the query gets, and back. Pure. */
import type { ParameterKind } from "../../../graph/queries/query.ts";
import type { ParameterValues } from "../../state/parts/console.ts";

/** How a field is filled: like a parameter of the library, or as JSON for lists and maps. */
export type FieldKind = ParameterKind | "boolean" | "json";

/** Kinds that a reader can choose for a parameter of their own query. */
export const OWN_KINDS = [
  "text",
  "number",
  "boolean",
  "json",
  "node",
] as const satisfies readonly FieldKind[];

export type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const WHOLE = /^[+-]?\d{1,19}$/;
const LARGEST = 2n ** 63n;

export function readValue(text: string, kind: FieldKind): Read {
  const given = text.trim();
  if (given === "") return { ok: true, value: null };
  if (kind === "number") return readNumber(given);
  if (kind === "boolean") return given === "true" || given === "false" ? ok(given === "true") : { ok: false };
  if (kind !== "json") return ok(text);
  try {
    return ok(JSON.parse(given));
  } catch {
    return { ok: false };
  }
}

/** Whole numbers beyond 2^53 stay exact, under the tag that the console knows. */
function readNumber(given: string): Read {
  if (WHOLE.test(given)) {
    const whole = BigInt(given.replace("+", ""));
    if (Number.isSafeInteger(Number(whole))) return ok(Number(whole));
    return whole < LARGEST && whole >= -LARGEST ? ok({ $integer: String(whole) }) : { ok: false };
  }
  const value = Number(given.replace(",", "."));
  return Number.isFinite(value) ? ok(value) : { ok: false };
}

export function valueText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") {
    const { $integer } = value as { $integer?: unknown };
    return typeof $integer === "string" ? $integer : JSON.stringify(value);
  }
  return String(value);
}

/** How a value that came from elsewhere would have been typed. */
export function kindOfValue(value: unknown): FieldKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return /^[a-z]+:[a-z0-9-]+$/.test(value) ? "node" : "text";
  if (typeof value !== "object" || value === null) return "text";
  return "$integer" in value ? "number" : "json";
}

/**
 * What is sent with a text. Values whose parameter it no longer names stay with the tab, should the name come
 * back; a parameter that was read in it and has no value is null.
 */
export function valuesNamedIn(
  text: string,
  values: ParameterValues,
  read: readonly string[],
): ParameterValues {
  const named = Object.entries(values).filter(
    ([name]) => text.includes(`$${name}`) || text.includes(`$\`${name}\``),
  );
  return { ...Object.fromEntries(read.map((name) => [name, null])), ...Object.fromEntries(named) };
}

const ok = (value: unknown): Read => ({ ok: true, value });
