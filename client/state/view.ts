/**
 * What the address bar says, and nothing else, makes the view: a link restores it exactly. Only our own
 * ids travel in it. What cannot be understood falls back to the default and is told in `dropped`.
 */
import { isPartialDate } from "../../graph/model/dates.ts";
import { EFFECTS, type Effect, GRADES, type Grade } from "../../graph/model/vocabulary.ts";

export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export type Page =
  | { readonly name: "explore" }
  | { readonly name: "incidents" }
  | { readonly name: "incident"; readonly id: string }
  | { readonly name: "data" };

export interface View {
  readonly page: Page;
  /** `null`: whatever the reader's browser prefers. */
  readonly language: Language | null;
  readonly origins: readonly string[];
  readonly effect: Effect;
  /** Categories exposed at the origins; `null`: all they hold. */
  readonly categories: readonly string[] | null;
  readonly floor: Grade;
  readonly asOf: string | null;
  readonly knownBy: string | null;
  /** The incident that the scenario replays. */
  readonly replay: string | null;
  /** The last wave shown; `null`: all. */
  readonly wave: number | null;
  readonly selected: string | null;
  /** Boxes that the reader opened, and with a hyphen before the id those that the reader closed. */
  readonly boxes: readonly string[];
  readonly table: boolean;
  /** The dataset version that the link was made with. */
  readonly version: string | null;
}

export const OPENING_VIEW: View = {
  page: { name: "explore" },
  language: null,
  origins: [],
  effect: "exposure",
  categories: null,
  floor: "inferred",
  asOf: null,
  knownBy: null,
  replay: null,
  wave: null,
  selected: null,
  boxes: [],
  table: false,
  version: null,
};

const NODE_ID = /^[a-z]+:[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const ORIGIN_ID = /^(?:platform|institution):[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const SLUG = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const BOX_ID = /^-?[a-z0-9][a-z0-9:-]{0,250}$/;
const VERSION = /^[0-9a-z]{1,64}$/;
const MAX_ITEMS = 100;
const MAX_TEXT = 300;

export interface ParsedView {
  readonly view: View;
  /** Names of the parts of the address that were not understood. */
  readonly dropped: readonly string[];
}

/** Reads a view from a path and a query; never throws, whatever the address holds. */
export function parseView(path: string, query: string): ParsedView {
  const dropped: string[] = [];
  const params = new URLSearchParams(query);
  const fits = (test: (text: string) => boolean) => (text: string) => text.length <= MAX_TEXT && test(text);

  function one<T>(name: string, fallback: T, read: (text: string) => T | undefined): T {
    const text = params.get(name);
    if (text === null) return fallback;
    const value = text.length <= MAX_TEXT ? read(text) : undefined;
    if (value !== undefined) return value;
    dropped.push(name);
    return fallback;
  }
  function many(name: string, test: (text: string) => boolean): string[] {
    const all = params.getAll(name);
    const good = [...new Set(all.filter(fits(test)))].slice(0, MAX_ITEMS);
    if (good.length < new Set(all).size) dropped.push(name);
    return good;
  }
  const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);
  const oneOf =
    <T extends string>(values: readonly T[]) =>
    (text: string) =>
      values.find((value) => value === text);
  const date = (text: string) => (isPartialDate(text) ? text : undefined);

  const page = parsePage(path);
  if (page === null) dropped.push("path");
  const view: View = {
    page: page ?? OPENING_VIEW.page,
    language: one<Language | null>("lang", null, oneOf(LANGUAGES)),
    origins: many("origin", (text) => ORIGIN_ID.test(text)),
    effect: one("effect", OPENING_VIEW.effect, oneOf(EFFECTS)),
    categories: params.has("data")
      ? many("data", (text) => text === "" || SLUG.test(text)).filter(Boolean)
      : null,
    floor: one("floor", OPENING_VIEW.floor, oneOf(GRADES)),
    asOf: one<string | null>("as-of", null, date),
    knownBy: one<string | null>("known-by", null, date),
    replay: one<string | null>("replay", null, matching(/^incident:[a-z0-9]+(?:-+[a-z0-9]+)*$/)),
    wave: one<number | null>("wave", null, (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined)),
    selected: one<string | null>("selected", null, matching(NODE_ID)),
    boxes: many("box", (text) => BOX_ID.test(text)).sort(),
    table: one("table", false, (text) => (text === "open" ? true : undefined)),
    version: one<string | null>("version", null, matching(VERSION)),
  };
  return { view, dropped };
}

/** The address of a view: path and query, defaults left out. `parseView` gives the same view back. */
export function viewUrl(view: View): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null, unless: string | null = null) => {
    if (value !== null && value !== unless) params.append(name, value);
  };
  put("lang", view.language);
  for (const origin of view.origins) put("origin", origin);
  put("effect", view.effect, OPENING_VIEW.effect);
  for (const category of view.categories?.length === 0 ? [""] : (view.categories ?? []))
    put("data", category);
  put("floor", view.floor, OPENING_VIEW.floor);
  put("as-of", view.asOf);
  put("known-by", view.knownBy);
  put("replay", view.replay);
  put("wave", view.wave === null ? null : String(view.wave));
  put("selected", view.selected);
  for (const box of view.boxes) put("box", box);
  if (view.table) put("table", "open");
  put("version", view.version);
  const query = params.toString().replaceAll("%3A", ":");
  return pagePath(view.page) + (query === "" ? "" : `?${query}`);
}

function parsePage(path: string): Page | null {
  if (path === "/") return { name: "explore" };
  if (path === "/incidents" || path === "/incidents/") return { name: "incidents" };
  if (path === "/data" || path === "/data/") return { name: "data" };
  const slug = /^\/incidents\/([^/]+)$/.exec(path)?.[1];
  return slug !== undefined && slug.length <= MAX_TEXT && SLUG.test(slug)
    ? { name: "incident", id: `incident:${slug}` }
    : null;
}

function pagePath(page: Page): string {
  switch (page.name) {
    case "explore":
      return "/";
    case "incidents":
      return "/incidents";
    case "data":
      return "/data";
    case "incident":
      return `/incidents/${page.id.slice("incident:".length)}`;
  }
}
