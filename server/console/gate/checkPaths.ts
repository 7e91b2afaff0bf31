/** Paths of variable length must say how long at most; those that only look for a shortest one need not. */
import { LONGEST_PATH } from "./limits.ts";
import { Refused } from "./refusal.ts";
import { type Branch, branchesOf, ruleIn, wordsOf } from "./tree.ts";

/** @throws Refused */
export function checkPaths(branch: Branch, isShortest = false): void {
  const { rule, start } = branch;
  if (rule === "pathLength") checkLength(upperEnd(wordsOf(branch).slice(1), ".."), start, isShortest);
  if (rule === "quantifier") checkLength(upperQuantifier(wordsOf(branch)), start, isShortest);
  const inside = isShortest || rule === "shortestPathPattern" || hasShortestPrefix(branch);
  for (const child of branchesOf(branch)) checkPaths(child, inside);
}

function hasShortestPrefix(branch: Branch): boolean {
  const prefix = branch.rule === "pattern" ? ruleIn(branch, "pathPatternPrefix") : null;
  return prefix !== null && wordsOf(prefix).some((word) => word === "SHORTEST" || word === "ANY");
}

/** `3`, `1..3` and `..3` end at 3; `1..` and nothing at all have no end. */
function upperEnd(words: readonly string[], between: string): number | null {
  const last = words.at(-1);
  return last === undefined || last === between ? null : Number(last.replaceAll("_", ""));
}

function upperQuantifier(words: readonly string[]): number | null {
  return words[0] === "{" ? upperEnd(words.slice(1, -1), ",") : null;
}

function checkLength(longest: number | null, offset: number, isShortest: boolean): void {
  if (longest === null && isShortest) return;
  if (longest !== null && longest <= LONGEST_PATH) return;
  throw new Refused(
    "unbounded_path",
    longest === null
      ? "A path without an end can visit everything in every order. Say how long it may be, as in *1..5 or {1,5}, or ask for SHORTEST 1."
      : `A path may have ${LONGEST_PATH} links at most. Make it shorter.`,
    offset,
  );
}
