/**
 * The parse tree of a statement, with the place of every word. The grammar's own tree has neither places nor
 * a mark where it made something up to go on after a mistake; laid against the text, it shows both: each word
 * of the text must be a word of the tree, in order, and nothing more.
 */
import { getDebugTree, type SimpleTree } from "@neo4j-cypher/language-support";
import { quoted, Refused } from "./refusal.ts";
import type { Statement } from "./scan.ts";

export interface Word {
  readonly text: string;
  readonly start: number;
}

export interface Branch {
  /** The grammar's name of the rule, such as `matchClause`. */
  readonly rule: string;
  readonly children: readonly Tree[];
  readonly start: number;
}

export type Tree = Branch | Word;

export const isBranch = (tree: Tree): tree is Branch => "rule" in tree;

/** The only rule of what is allowed that matches nothing at all. */
export const EMPTY_RULE = "namespace";
const RULE_NAME = /^[a-z]\w*$/;

/** @throws Refused where the text is not one statement of the grammar */
export function parse(statement: Statement): Branch {
  const { text, isTrivia } = statement;
  let offset = 0;
  const skipTrivia = () => {
    while (isTrivia[offset]) offset++;
  };
  const lay = (node: SimpleTree, parent: string): Tree => {
    const children = node.children ?? [];
    const isEmpty = children.length === 0 && node.name === EMPTY_RULE && parent.endsWith("Name");
    if (children.length === 0 && !isEmpty) {
      skipTrivia();
      if (node.name !== "" && text.startsWith(node.name, offset)) {
        offset += node.name.length;
        return { text: node.name, start: offset - node.name.length };
      }
      // A rule without words is what a mistake, or an end too early, left of it.
      if (!RULE_NAME.test(node.name)) throw syntaxError(text, offset);
    }
    const laid = children.map((child) => lay(child, node.name));
    return { rule: node.name, children: laid, start: laid[0]?.start ?? offset };
  };

  const [tree] = getDebugTree(text).children ?? [];
  const root = tree === undefined ? null : lay(tree, "");
  skipTrivia();
  if (root === null || !isBranch(root) || offset < text.length) throw syntaxError(text, offset);
  return root;
}

/** The words of a part of the tree, without the spaces and comments that stood between them. */
export function textOf(tree: Tree, between = ""): string {
  return isBranch(tree) ? tree.children.map((child) => textOf(child, between)).join(between) : tree.text;
}

export function syntaxError(text: string, offset: number): Refused {
  const word = /^(?:[\p{L}_][\p{L}\p{N}_]*|\S)/u.exec(text.slice(offset, offset + 100))?.[0];
  return new Refused(
    "syntax",
    word === undefined
      ? "The query ends too early. Something is missing at its end."
      : `The query cannot be read from ${quoted(word)} on. Look at what stands here and just before it.`,
    offset,
  );
}

export function branchesOf({ children }: Branch): Branch[] {
  return children.filter(isBranch);
}

/** The words that stand directly in a rule, in capitals. */
export function wordsOf({ children }: Branch): string[] {
  return children.flatMap((child) => (isBranch(child) ? [] : [child.text.toUpperCase()]));
}

/** The first part that is of a rule. */
export function ruleIn(branch: Branch, rule: string): Branch | null {
  return branchesOf(branch).find((child) => child.rule === rule) ?? null;
}

/** The name of a variable, parameter, function or procedure as the database reads it, without quotes around its parts. */
export function nameOf(branch: Branch): string {
  return textOf(branch)
    .replace(/^\$/, "")
    .replaceAll(/`((?:[^`]|``)*)`/g, (_, name: string) => name.replaceAll("``", "`"));
}
