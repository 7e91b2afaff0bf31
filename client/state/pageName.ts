/** Which page a path names, and back. */
import { SLUG } from "./address.ts";

export type Page =
  | { readonly name: "explore" }
  | { readonly name: "incidents" }
  | { readonly name: "incident"; readonly id: string }
  | { readonly name: "query" }
  | {
      readonly name: "data";
      /** Absent: the data sheet. */
      readonly section?: DataSection;
    }
  | { readonly name: "stories" }
  | { readonly name: "story"; readonly id: string };

/** What the place "Data" has beside the data sheet, each under an address of its own. */
export const DATA_SECTIONS = ["sources", "ranking", "back-test", "people", "method"] as const;
export type DataSection = (typeof DATA_SECTIONS)[number];

const LONGEST_SLUG = 300;

/** `null` where no page has this path. */
export function pageAt(path: string): Page | null {
  if (path === "/") return { name: "explore" };
  if (path === "/incidents" || path === "/incidents/") return { name: "incidents" };
  if (path === "/query" || path === "/query/") return { name: "query" };
  if (path === "/data" || path === "/data/") return { name: "data" };
  const section = DATA_SECTIONS.find((name) => path === `/data/${name}` || path === `/data/${name}/`);
  if (section !== undefined) return { name: "data", section };
  if (path === "/stories" || path === "/stories/") return { name: "stories" };
  const story = slugIn(/^\/stories\/([^/]+)$/, path);
  if (story !== null) return { name: "story", id: story };
  const incident = slugIn(/^\/incidents\/([^/]+)$/, path);
  return incident === null ? null : { name: "incident", id: `incident:${incident}` };
}

function slugIn(pattern: RegExp, path: string): string | null {
  const slug = pattern.exec(path)?.[1];
  return slug !== undefined && slug.length <= LONGEST_SLUG && SLUG.test(slug) ? slug : null;
}

export function pathOf(page: Page): string {
  switch (page.name) {
    case "explore":
      return "/";
    case "incidents":
      return "/incidents";
    case "query":
      return "/query";
    case "data":
      return page.section === undefined ? "/data" : `/data/${page.section}`;
    case "stories":
      return "/stories";
    case "story":
      return `/stories/${page.id}`;
    case "incident":
      return `/incidents/${page.id.slice("incident:".length)}`;
  }
}
