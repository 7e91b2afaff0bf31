/** The steps of an exploration: each takes one and gives the next; what changes nothing gives the same back. */

import type { LinkKind } from "../../graph/model/vocabulary.ts";
import {
  type Connection,
  type Expansion,
  type Exploration,
  type Grouping,
  isSameExpansion,
  NOTHING_EXPLORED,
} from "../../graph/neighbourhood/exploration.ts";

export type ExploringStep =
  | { readonly type: "begin"; readonly nodes: readonly string[] }
  | { readonly type: "expand"; readonly expansions: readonly Expansion[] }
  | { readonly type: "fold"; readonly expansions: readonly Expansion[] }
  | { readonly type: "connect"; readonly connection: Connection }
  | { readonly type: "disconnect"; readonly connection: Connection }
  | { readonly type: "connectBy"; readonly kinds: readonly LinkKind[] }
  | { readonly type: "hide"; readonly nodes: readonly string[] }
  | { readonly type: "showAgain"; readonly nodes: readonly string[] }
  | { readonly type: "pin"; readonly nodes: readonly string[] }
  | { readonly type: "unpin"; readonly nodes: readonly string[] }
  | { readonly type: "group"; readonly grouping: Grouping };

export function explore(at: Exploration, step: ExploringStep): Exploration {
  switch (step.type) {
    case "begin":
      return { ...NOTHING_EXPLORED, around: [...new Set(step.nodes)], grouping: at.grouping };
    case "expand":
      return changed(at, "expansions", union(at.expansions, step.expansions, isSameExpansion));
    case "fold":
      return changed(at, "expansions", without(at.expansions, step.expansions, isSameExpansion));
    case "connect":
      return changed(at, "connections", union(at.connections, [step.connection], isSameConnection));
    case "disconnect":
      return changed(at, "connections", without(at.connections, [step.connection], isSameConnection));
    case "connectBy":
      // Over no kind of link nothing connects: that is no question.
      return step.kinds.length === 0 ? at : { ...at, connectBy: step.kinds };
    case "hide": {
      const pinned = without(at.pinned, step.nodes, Object.is);
      const hidden = union(at.hidden, step.nodes, Object.is);
      return changed(changed(at, "pinned", pinned), "hidden", hidden);
    }
    case "showAgain":
      return changed(at, "hidden", without(at.hidden, step.nodes, Object.is));
    case "pin": {
      const hidden = without(at.hidden, step.nodes, Object.is);
      const pinned = union(at.pinned, step.nodes, Object.is);
      return changed(changed(at, "hidden", hidden), "pinned", pinned);
    }
    case "unpin":
      return changed(at, "pinned", without(at.pinned, step.nodes, Object.is));
    case "group":
      return at.grouping === step.grouping ? at : { ...at, grouping: step.grouping };
  }
}

type ListName = "expansions" | "connections" | "hidden" | "pinned";

/** Lists only ever grow or shrink, so that equal length means nothing changed. */
function changed<K extends ListName>(at: Exploration, name: K, list: Exploration[K]): Exploration {
  return list.length === at[name].length ? at : { ...at, [name]: list };
}

function union<T>(list: readonly T[], more: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
  const all = [...list];
  for (const item of more) if (!all.some((other) => isSame(other, item))) all.push(item);
  return all;
}

function without<T>(list: readonly T[], less: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
  return list.filter((item) => !less.some((other) => isSame(other, item)));
}

/** A connection has no direction. */
function isSameConnection(a: Connection, b: Connection): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}
