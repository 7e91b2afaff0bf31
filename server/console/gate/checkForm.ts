/** Walks the whole tree: every rule, every word and every called name must be on its list. */
import { isAllowedRule, isAllowedWord } from "./grammar.ts";
import { ALLOWED_FUNCTIONS, ALLOWED_PROCEDURES } from "./names.ts";
import { quoted, Refused } from "./refusal.ts";
import { REFUSED_RULES } from "./refusedRules.ts";
import { type Branch, EMPTY_RULE, isBranch, nameOf, textOf } from "./tree.ts";

/** @throws Refused at the first thing that may not pass */
export function checkForm(branch: Branch): void {
  const { rule, children, start } = branch;
  const refused = REFUSED_RULES[rule];
  if (refused !== undefined) {
    throw new Refused(refused.code, `${quoted(firstWord(branch))} is refused${refused.remark}`, start);
  }
  if (!isAllowedRule(rule)) {
    throw new Refused(
      "not_allowed",
      `The console does not take ${quoted(firstWord(branch))} here. Write it with MATCH, WITH, UNWIND, CALL { } and RETURN.`,
      start,
    );
  }
  if (children.length === 0 && rule !== EMPTY_RULE) {
    throw new Refused("syntax", "Something is missing here. Complete it.", start);
  }
  if (rule === "functionName") checkFunction(branch);
  if (rule === "procedureName") checkProcedure(branch);
  for (const child of children) {
    if (isBranch(child)) checkForm(child);
    else if (!isAllowedWord(rule, child.text)) throw refusedWord(child.text, child.start);
  }
}

function checkFunction(branch: Branch): void {
  const name = nameOf(branch);
  if (ALLOWED_FUNCTIONS.has(name.toLowerCase())) return;
  throw new Refused(
    "function",
    `The function ${quoted(name)} is not one that the console calls. The editor completes those that are.`,
    branch.start,
  );
}

function checkProcedure(branch: Branch): void {
  const name = nameOf(branch);
  if (ALLOWED_PROCEDURES.has(name)) return;
  throw new Refused(
    "procedure",
    `The procedure ${quoted(name)} is not one that the console calls. It calls ${[...ALLOWED_PROCEDURES].join(", ")}.`,
    branch.start,
  );
}

function refusedWord(word: string, offset: number): Refused {
  if (word === "!=") return new Refused("syntax", "Cypher has no `!=`. Write `<>`.", offset);
  return new Refused(
    "syntax",
    `${quoted(word)} cannot stand here. Look at what stands just before it.`,
    offset,
  );
}

function firstWord(branch: Branch): string {
  return /^\S+/.exec(textOf(branch, " "))?.[0] ?? branch.rule;
}
