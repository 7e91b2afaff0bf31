/** The open tabs and which one is in front. Pure, but for the one place where this browser keeps them. */
import { type Question, readAll, readTab, type Tab } from "./shapes.ts";
import { keep } from "./store.ts";

export interface Tabs {
  /** At least one. */
  readonly all: readonly Tab[];
  readonly active: string;
}

const MOST = 30;
const EMPTY: Question = { text: "", values: {} };

export const tabs = keep("ricochet.console.tabs", (value): Tabs => {
  const { all, active } = (value ?? {}) as { all?: unknown; active?: unknown };
  const read = readAll(all, readTab).slice(0, MOST);
  const first = read[0];
  if (first === undefined) return opened({ all: [], active: "" }, EMPTY, null);
  return { all: read, active: read.find(({ id }) => id === active)?.id ?? first.id };
});

export function activeTab({ all, active }: Tabs): Tab {
  return all.find(({ id }) => id === active) ?? (all[0] as Tab);
}

/** The question in a tab of its own; an empty tab in front makes room for it. */
export function opened(before: Tabs, question: Question, from: Tab["from"]): Tabs {
  const front = before.all.find(({ id }) => id === before.active);
  const isFree = front !== undefined && front.text.trim() === "";
  const id = isFree ? front.id : freeId(before.all);
  const tab: Tab = { ...question, id, from };
  const all = isFree ? before.all.map((each) => (each.id === id ? tab : each)) : [...before.all, tab];
  return { all: all.slice(-MOST), active: id };
}

export function openedEmpty(before: Tabs): Tabs {
  const id = freeId(before.all);
  return { all: [...before.all, { ...EMPTY, id, from: null }].slice(-MOST), active: id };
}

export function closed(before: Tabs, id: string): Tabs {
  const at = before.all.findIndex((tab) => tab.id === id);
  const all = before.all.filter((tab) => tab.id !== id);
  const next = all[Math.min(at, all.length - 1)];
  if (next === undefined) return openedEmpty({ all: [], active: "" });
  return { all, active: before.active === id ? next.id : before.active };
}

export function changed({ all, active }: Tabs, id: string, change: Partial<Tab>): Tabs {
  return { all: all.map((tab) => (tab.id === id ? { ...tab, ...change } : tab)), active };
}

function freeId(all: readonly Tab[]): string {
  const numbers = all.map(({ id }) => Number(id)).filter(Number.isFinite);
  return String(Math.max(0, ...numbers) + 1);
}

/** The first words of a query, to tell its tab by; empty for an empty one. */
export function beginningOf(text: string): string {
  const line = text
    .split("\n")
    .map((each) => each.trim())
    .find((each) => each !== "" && !each.startsWith("//"));
  return (line ?? "").slice(0, 60);
}
