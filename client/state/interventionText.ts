/**
 * An intervention as the address has it: "cut uses:caf--hubee", "minimise identity,tax uses:caf--hubee",
 * "harden platform:hubee". The target stands last, for the id of a link may hold any printable text.
 */
import type { Intervention } from "../../graph/contract.ts";
import { NODE_ID, SLUG } from "./address.ts";

/** Stands for no category at all; no category is called so. */
const NONE = "-";
const LONGEST_LINK_ID = 300;
const PRINTABLE = /^[^\p{Cc}\p{Cs}\u2028\u2029]+$/u;

export function interventionText(intervention: Intervention): string {
  const target = "link" in intervention ? intervention.link : intervention.node;
  if (!("categories" in intervention)) return `${intervention.kind} ${target}`;
  return `${intervention.kind} ${intervention.categories.join(",") || NONE} ${target}`;
}

/** `undefined` where the text is none that `interventionText` gives. */
export function interventionFrom(text: string): Intervention | undefined {
  const [kind = "", rest] = splitOnce(text);
  switch (kind) {
    case "cut":
      return isLinkId(rest) ? { kind, link: rest } : undefined;
    case "harden":
    case "second-supplier":
      return NODE_ID.test(rest) ? { kind, node: rest } : undefined;
    case "minimise": {
      const [slugs, link] = splitOnce(rest);
      const categories = categoriesFrom(slugs);
      return categories !== null && isLinkId(link) ? { kind, link, categories } : undefined;
    }
    case "shorten-retention": {
      const [slugs, node] = splitOnce(rest);
      const categories = categoriesFrom(slugs);
      return categories !== null && NODE_ID.test(node) ? { kind, node, categories } : undefined;
    }
    default:
      return undefined;
  }
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf(" ");
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function categoriesFrom(text: string): string[] | null {
  if (text === NONE) return [];
  const slugs = text.split(",");
  return slugs.every((slug) => SLUG.test(slug)) ? slugs : null;
}

function isLinkId(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_LINK_ID && PRINTABLE.test(text);
}
