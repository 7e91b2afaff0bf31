/** Changes to what is kept: plain values in, plain values out. */
import { type Keepsakes, LONGEST_NAME, LONGEST_TEXT, type SavedView } from "./keepsakes.ts";

/** A view of the same name takes the place of the one before. */
export function withView({ views, notes }: Keepsakes, view: SavedView): Keepsakes {
  return { views: [...views.filter(({ name }) => name !== view.name), view], notes };
}

export function withoutView({ views, notes }: Keepsakes, name: string): Keepsakes {
  return { views: views.filter((view) => view.name !== name), notes };
}

/** An empty note is none. */
export function withNote({ views, notes }: Keepsakes, node: string, text: string): Keepsakes {
  const others = notes.filter((note) => note.node !== node);
  return { views, notes: text.trim() === "" ? others : [...others, { node, text }] };
}

export function noteOn({ notes }: Keepsakes, node: string): string {
  return notes.find((note) => note.node === node)?.text ?? "";
}

/** Nothing here is lost: a view that bears a name already gets another, two notes stand together, ours first. */
export function joined(here: Keepsakes, imported: Keepsakes): Keepsakes {
  let all = here;
  for (const view of imported.views) {
    const same = all.views.some(
      ({ name, address, note }) => name === view.name && address === view.address && note === view.note,
    );
    if (!same) all = withView(all, { ...view, name: freeName(all, view.name) });
  }
  for (const { node, text } of imported.notes) {
    const before = noteOn(all, node);
    if (before.includes(text)) continue;
    all = withNote(all, node, (before === "" ? text : `${before}\n\n${text}`).slice(0, LONGEST_TEXT));
  }
  return all;
}

function freeName({ views }: Keepsakes, name: string): string {
  const isTaken = (candidate: string) => views.some((view) => view.name === candidate);
  let free = name;
  for (let n = 2; isTaken(free); n++) free = `${name.slice(0, LONGEST_NAME - 8)} (${n})`;
  return free;
}
