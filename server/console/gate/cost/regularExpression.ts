/**
 * How often a regular expression may start over on one text before it gives up. The database's engine tries
 * every way to match, so repetition inside repetition is refused, and the rest is multiplied out.
 */

export type RegularExpressionCost =
  | { readonly steps: number; readonly problem?: never }
  | { readonly steps?: never; readonly problem: string };

const TOKEN =
  /\\Q[\s\S]*?(?:\\E|$)|\\[pP]\{[^}]*\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])+\]|\((?:\?(?:<?[=!]|[:>]|<\w+>|[a-zA-Z-]+[:)]))?|\)|\||[*+?]|\{\d+(?:,\d*)?\}|[\s\S]/g;

interface Group {
  repeats: boolean;
  alternatives: number;
}

/** @param length characters of the longest text that it is tried on */
export function costOf(pattern: string, length: number): RegularExpressionCost {
  if (/\\(?:[1-9]|k<)/.test(pattern)) return { problem: "a reference back to a group" };
  let steps = 1;
  let group: Group = { repeats: false, alternatives: 1 };
  let closed: Group | null = null;
  const outer: Group[] = [];
  for (const [token] of pattern.matchAll(TOKEN)) {
    const times = repetition(token, length);
    if (times !== null) {
      const isLoop = times > 2;
      if (closed !== null && isLoop && (closed.repeats || closed.alternatives > 1)) {
        return { problem: "a repetition or choice inside a repetition" };
      }
      if (times > 1) group.repeats = true;
      steps *= times;
    } else if (token === "|") {
      group.alternatives++;
      steps *= group.alternatives / (group.alternatives - 1);
    }
    closed = null;
    if (token === ")") {
      const inner = group;
      group = outer.pop() ?? group;
      group.repeats ||= inner.repeats;
      group.alternatives = Math.max(group.alternatives, inner.alternatives);
      closed = inner;
    } else if (token.startsWith("(") && !token.endsWith(")")) {
      outer.push(group);
      group = { repeats: false, alternatives: 1 };
    }
  }
  return { steps: Math.max(length, steps) };
}

function repetition(token: string, length: number): number | null {
  if (token === "?") return 2;
  if (token === "*" || token === "+") return Math.max(3, length);
  const [, least, comma, most] = /^\{(\d+)(,)?(\d*)\}$/.exec(token) ?? [];
  if (least === undefined) return null;
  if (comma === undefined) return Math.max(3, Math.min(Number(least), length));
  return Math.max(3, most === "" ? length : Math.min(Number(most), length));
}
