/**
 * What the address bar says, and nothing else, makes the view: a link restores it exactly. Only our own
 * ids travel in it. What cannot be understood falls back to the default and is told in `dropped`.
 */
import { AddressReader, AddressWriter } from "./address.ts";
import { type Page, pageAt, pathOf } from "./pageName.ts";
import { type ConsoleView, consolePart } from "./parts/console.ts";
import { type DatasetView, dataPart } from "./parts/data.ts";
import { type EverywhereView, everywherePart } from "./parts/everywhere.ts";
import { type FiltersView, filtersPart } from "./parts/filters.ts";
import { type ImpactView, impactPart } from "./parts/impact.ts";
import { type IncidentsView, incidentsPart } from "./parts/incidents.ts";
import { type NeighbourhoodView, neighbourhoodPart } from "./parts/neighbourhood.ts";
import { type PictureView, picturePart } from "./parts/picture.ts";
import { type ScenarioView, scenarioPart } from "./parts/scenario.ts";
import { type StoryView, storyPart } from "./parts/story.ts";
import { type WhatIfView, whatIfPart } from "./parts/whatIf.ts";

export type { Page } from "./pageName.ts";
export { LANGUAGES, type Language } from "./parts/everywhere.ts";

export interface View
  extends EverywhereView,
    ScenarioView,
    WhatIfView,
    NeighbourhoodView,
    FiltersView,
    ImpactView,
    PictureView,
    IncidentsView,
    DatasetView,
    StoryView,
    ConsoleView {
  readonly page: Page;
}

/** In the order in which the address has them. */
const PARTS = [
  everywherePart,
  scenarioPart,
  whatIfPart,
  neighbourhoodPart,
  filtersPart,
  impactPart,
  picturePart,
  incidentsPart,
  dataPart,
  storyPart,
  consolePart,
] as const;

export const OPENING_VIEW: View = {
  page: { name: "explore" },
  ...everywherePart.opening,
  ...scenarioPart.opening,
  ...whatIfPart.opening,
  ...neighbourhoodPart.opening,
  ...filtersPart.opening,
  ...impactPart.opening,
  ...picturePart.opening,
  ...incidentsPart.opening,
  ...dataPart.opening,
  ...storyPart.opening,
  ...consolePart.opening,
};

export interface ParsedView {
  readonly view: View;
  /** Names of the parts of the address that were not understood. */
  readonly dropped: readonly string[];
}

/** Reads a view from a path and a query; never throws, whatever the address holds. */
export function parseView(path: string, query: string): ParsedView {
  const address = new AddressReader(query);
  const page = pageAt(path);
  if (page === null) address.dropped.push("path");
  const view: View = {
    page: page ?? OPENING_VIEW.page,
    ...everywherePart.read(address),
    ...scenarioPart.read(address),
    ...whatIfPart.read(address),
    ...neighbourhoodPart.read(address),
    ...filtersPart.read(address),
    ...impactPart.read(address),
    ...picturePart.read(address),
    ...incidentsPart.read(address),
    ...dataPart.read(address),
    ...storyPart.read(address),
    ...consolePart.read(address),
  };
  return { view, dropped: address.dropped };
}

/** Reads a view from the two together. */
export function parseUrl(url: string): ParsedView {
  const at = url.indexOf("?");
  return at === -1 ? parseView(url, "") : parseView(url.slice(0, at), url.slice(at));
}

/** The address of a view: path and query, defaults left out. `parseView` gives the same view back. */
export function viewUrl(view: View): string {
  const address = new AddressWriter();
  for (const part of PARTS) {
    // The text of a query has no business in the address of another page.
    if (part !== consolePart || view.page.name === "query") part.write(view, address);
  }
  return pathOf(view.page) + address.toString();
}
