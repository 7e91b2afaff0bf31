/**
 * A node or link as named plain values, as every flat format needs it and as the database keeps it: texts in two
 * languages as `nameFr` and `nameEn`, what is unknown left out, the layer of an institution said, anything
 * deeper as JSON in `extraJson`. Without the schema library, so that a page can write files too.
 */
import type { GraphLink, GraphNode } from "../model/schema.ts";
import { type InstitutionType, LAYER_OF_INSTITUTION_TYPE } from "../model/vocabulary.ts";

export type Scalar = string | number | boolean;
export type FlatValue = Scalar | readonly Scalar[];
export type FlatRow = Readonly<Record<string, FlatValue>>;

/** Each format says these in its own way. */
const SAID_ELSEWHERE = new Set(["kind", "from", "to"]);

/** Keys in the order of the alphabet, `id` first. */
export function flatRow(row: GraphNode | GraphLink): FlatRow {
  const flat: Record<string, FlatValue> = {};
  const extra: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(row)) {
    if (SAID_ELSEWHERE.has(key) || value === null || value === undefined) continue;
    if (isLocalized(value)) {
      flat[`${key}Fr`] = value.fr;
      flat[`${key}En`] = value.en;
    } else if (isFlat(value)) flat[key] = value;
    else extra[key] = value;
  }
  if (row.kind === "Institution" && row.type !== null) {
    flat.layer = LAYER_OF_INSTITUTION_TYPE[row.type as InstitutionType];
  }
  if (Object.keys(extra).length > 0) flat.extraJson = JSON.stringify(extra);
  return Object.fromEntries(Object.entries(flat).sort(([a], [b]) => order(a, b)));
}

/** One text for one value, where a format has no lists: parts by a bar, as in the dataset's own CSV files. */
export function textOfValue(value: FlatValue): string {
  return Array.isArray(value) ? value.join("|") : String(value);
}

function order(a: string, b: string): number {
  if (a === "id" || b === "id") return a === "id" ? -1 : 1;
  return a < b ? -1 : 1;
}

function isLocalized(value: unknown): value is { fr: string; en: string } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { fr, en, ...others } = value as Record<string, unknown>;
  return typeof fr === "string" && typeof en === "string" && Object.keys(others).length === 0;
}

function isFlat(value: unknown): value is FlatValue {
  if (!Array.isArray(value)) return isScalar(value);
  return value.every((item) => isScalar(item) && typeof item === typeof value[0]);
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
