/**
 * What the reader keeps in this browser: saved views, and notes on nodes. One schema for the browser's storage
 * and for the file that is exported and imported: whatever does not fit it is refused as a whole, with the place.
 */
import { NODE_ID } from "./address.ts";
import { parseUrl, viewUrl } from "./view.ts";

export interface SavedView {
  readonly name: string;
  readonly note: string;
  /** Path and query; what the view showed and with which data stands in it. */
  readonly address: string;
  /** The day on which it was saved: 2026-01-16. */
  readonly savedOn: string;
}

export interface Note {
  readonly node: string;
  readonly text: string;
}

export interface Keepsakes {
  /** The one saved last at the end. No two have the same name. */
  readonly views: readonly SavedView[];
  /** One for a node at most. */
  readonly notes: readonly Note[];
}

export type KeepsakesReading =
  | { readonly keepsakes: Keepsakes; readonly refusal: null }
  | { readonly keepsakes: null; readonly refusal: KeepsakesRefusal };

/** @param at where in the file: `views[3].address`; empty where it is the whole */
export interface KeepsakesRefusal {
  readonly reason: "too-large" | "not-json" | "not-ours" | "does-not-fit";
  readonly at: string;
}

export const NOTHING_KEPT: Keepsakes = { views: [], notes: [] };
export const LONGEST_NAME = 200;
export const LONGEST_TEXT = 10_000;

const FORMAT = "ricochet-keepsakes-1";
const LARGEST_FILE = 5_000_000;
const MOST_ITEMS = 2000;
const LONGEST_ADDRESS = 20_000;

export function writeKeepsakes({ views, notes }: Keepsakes): string {
  return JSON.stringify({ format: FORMAT, views, notes }, null, 2);
}

export function readKeepsakes(text: string): KeepsakesReading {
  if (text.length > LARGEST_FILE) return refused("too-large");
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refused("not-json");
  }
  if (!isRecord(raw) || raw["format"] !== FORMAT) return refused("not-ours");
  try {
    const views = listOf(raw["views"], "views", savedViewFrom);
    const notes = listOf(raw["notes"], "notes", noteFrom);
    return { keepsakes: { views, notes }, refusal: null };
  } catch (error) {
    if (error instanceof DoesNotFit) return refused("does-not-fit", error.at);
    throw error;
  }
}

function savedViewFrom(raw: Record<string, unknown>, at: string): SavedView {
  const address = textIn(raw, "address", at, LONGEST_ADDRESS);
  const { view, dropped } = parseUrl(address);
  // Our own address, written anew: nothing else that was in there is ever gone to.
  if (dropped.length > 0) throw new DoesNotFit(`${at}.address`);
  const savedOn = textIn(raw, "savedOn", at, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(savedOn)) throw new DoesNotFit(`${at}.savedOn`);
  const name = textIn(raw, "name", at, LONGEST_NAME);
  if (name.trim() === "") throw new DoesNotFit(`${at}.name`);
  return { name, note: textIn(raw, "note", at, LONGEST_TEXT), address: viewUrl(view), savedOn };
}

function noteFrom(raw: Record<string, unknown>, at: string): Note {
  const node = textIn(raw, "node", at, LONGEST_NAME);
  if (!NODE_ID.test(node)) throw new DoesNotFit(`${at}.node`);
  return { node, text: textIn(raw, "text", at, LONGEST_TEXT) };
}

function listOf<T>(raw: unknown, at: string, read: (item: Record<string, unknown>, at: string) => T): T[] {
  if (!Array.isArray(raw) || raw.length > MOST_ITEMS) throw new DoesNotFit(at);
  return raw.map((item, place) => {
    const here = `${at}[${place}]`;
    if (!isRecord(item)) throw new DoesNotFit(here);
    return read(item, here);
  });
}

function textIn(raw: Record<string, unknown>, key: string, at: string, longest: number): string {
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
  if (typeof value !== "string" || value.length > longest) throw new DoesNotFit(`${at}.${key}`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(reason: KeepsakesRefusal["reason"], at = ""): KeepsakesReading {
  return { keepsakes: null, refusal: { reason, at } };
}

class DoesNotFit extends Error {
  constructor(readonly at: string) {
    super(at);
  }
}
