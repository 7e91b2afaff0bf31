/**
 * What an audience is shown. A row without a mark is public; a row that is marked, and whatever hangs on it, is
 * left out of everything that is made for a wider audience, and counted.
 */
import type { GraphData } from "../model/parse.ts";
import type { GraphLink, GraphNode } from "../model/schema.ts";
import { AUDIENCES, type Audience } from "../model/vocabulary.ts";
import type { LeftOut } from "./about.ts";

export interface ForAudience {
  readonly data: GraphData;
  readonly leftOut: LeftOut;
  /** Ids of all that was left out, for `withheldIn`. */
  readonly withheld: readonly string[];
}

export function forAudience({ nodes, links }: GraphData, audience: Audience): ForAudience {
  const isShown = (row: GraphNode | GraphLink) => breadth(row.audience ?? "public") <= breadth(audience);
  const hidden = new Set(nodes.filter((node) => !isShown(node)).map(({ id }) => id));
  const shownNodes = nodes.filter(({ id }) => !hidden.has(id));
  const shownLinks = links.filter((link) => isShown(link) && !hidden.has(link.from) && !hidden.has(link.to));
  const shown = new Set(shownLinks.map(({ id }) => id));
  const withheld = [...hidden, ...links.filter(({ id }) => !shown.has(id)).map(({ id }) => id)];
  return {
    data: {
      nodes: shownNodes.map((node) => without(node, hidden)),
      links: shownLinks.map((link) => without(link, hidden)),
    },
    leftOut: { nodes: hidden.size, links: links.length - shownLinks.length },
    withheld,
  };
}

/** Public is for all; each next one is for fewer. */
const breadth = (audience: Audience) => AUDIENCES.indexOf(audience);

/** A row that is shown names nothing that is not: neither a source, an incident, a victim nor a category. */
function without<T extends GraphNode | GraphLink>(row: T, hidden: ReadonlySet<string>): T {
  const entries = Object.entries(row).map(([key, value]) => {
    if (typeof value === "string" && hidden.has(value)) return [key, null];
    if (!Array.isArray(value)) return [key, value];
    // Categories stand in lists without their prefix.
    return [key, value.filter((item) => !hidden.has(item) && !hidden.has(`category:${item}`))];
  });
  return Object.fromEntries(entries) as T;
}

/** Which of the ids left out stand in the text of a finished file nevertheless. */
export function withheldIn(text: string, withheld: readonly string[]): string[] {
  const words = new Set(text.match(/[^\s"'<>,;|[\](){}]+/g));
  return withheld.filter((id) => words.has(id));
}
