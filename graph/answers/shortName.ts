/** What people call a node: the acronym where that is how they say it, else the name without its second name. */
import type { NodeBrief } from "../responses.ts";

type Named = Pick<NodeBrief, "acronym" | "name">;

export function shortName({ acronym, name }: Named, language: "fr" | "en"): string {
  return acronym ?? withoutSecondName(name[language]);
}

/** "ProConnect (ex-AgentConnect)", "FPR (fichier …)", "Communes (as a class)": the brackets only say it again. */
export function withoutSecondName(name: string): string {
  const [, head = name, aside = ""] = /^(.{1,200}?) \(([^()]{1,200})\)$/u.exec(name) ?? [];
  const isAcronym = (text: string) => /^[\p{Lu}\d][\p{Lu}\d-]{1,7}$/u.test(text);
  const saysItAgain =
    isAcronym(head) || isAcronym(aside) || /^ex-|as a class\b|^tous ministères|^ensemble\b/u.test(aside);
  return saysItAgain ? head : name;
}

/** A name inside a group that already says its beginning: "HubEE - CertDc" among what HubEE carries. */
export function withoutPrefix(name: string, prefix: string): string {
  const rest = name.startsWith(prefix) ? name.slice(prefix.length).replace(/^\s*[-–:·]\s+/u, "") : name;
  return rest === "" || rest === name.slice(prefix.length) ? name : rest;
}
