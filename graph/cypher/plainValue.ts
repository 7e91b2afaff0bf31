/** What a database driver hands over, as the plain data that parsing takes. */
import { isRecord } from "../model/parse.ts";

/**
 * Whole numbers become numbers where a number can hold them, and their digits as text beyond 2^53, so that
 * none is ever rounded. Dates become the text that people write; so does anything else that is no plain data.
 */
export function plainValue(value: unknown): unknown {
  if (typeof value === "bigint") {
    const asNumber = Number(value);
    return Number.isSafeInteger(asNumber) ? asNumber : value.toString();
  }
  if (Array.isArray(value)) return value.map(plainValue);
  if (!isRecord(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plainValue(entry)]));
}
