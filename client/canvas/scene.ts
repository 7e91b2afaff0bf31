/** A picture with places, whichever layout made it: what can be drawn, walked, counted and opened in it. */
import type { ExplainingPath } from "../../graph/contract.ts";
import type { LinkDetail } from "../../graph/responses.ts";
import type { Difference } from "../state/difference.ts";
import type { Bundle } from "./bundles.ts";
import type { Point, Size } from "./layouts/geometry.ts";
import type { Box, Member } from "./zones.ts";

/** What Cytoscape draws, and the SVG too. */
export interface PictureElement {
  readonly group: "nodes" | "edges";
  readonly data: Readonly<Record<string, string | number>> & { readonly id: string };
  readonly classes: string;
  readonly position?: Point;
}

/** What is looked at. */
export interface Focus {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly path: ExplainingPath | null;
  /** What interventions change; what they save keeps its place and is struck through. */
  readonly difference: Difference | null;
}

export const NO_FOCUS: Focus = { selected: null, hovered: null, path: null, difference: null };

/** A place to stand on, for whoever walks by keys. */
export interface Stop extends Point {
  readonly id: string;
}

export interface SceneBox {
  readonly box: Box;
  readonly isOpen: boolean;
}

/** What can be drawn, counted and explained, a scene or not. */
export interface Drawable extends Size {
  /** Drawn by name; what the origins rest on included. */
  readonly members: readonly Member[];
  /** By id: those that are closed, and those that can be. */
  readonly boxes: ReadonlyMap<string, SceneBox>;
  /** Lines with the links in them. */
  readonly lines: readonly Bundle[];
  draw(focus: Focus): PictureElement[];
}

export interface Scene extends Drawable {
  /** The height that the page gives it in any case, by scrolling; the rest is panned. 0: none. */
  readonly leastHeight: number;
  /** The point around which it opens where it is larger than the window; `null`: from its corner. */
  readonly centre: Point | null;
  /** In columns, or rings, or whatever one walks along; from the origins on. */
  readonly stops: readonly (readonly Stop[])[];
  /** By the id of a node: what is drawn for it, itself or the closed box that counts it. */
  readonly standIn: ReadonlyMap<string, string>;
  /** Links of this node that are drawn only while it is looked at. */
  linksOf(node: string): readonly LinkDetail[];
}

/** How many reached nodes a scene shows by name, and how many as counted in closed boxes. */
export function countShown({ boxes, members }: Drawable): {
  nodes: number;
  grouped: number;
  closedBoxes: string[];
} {
  const closed = [...boxes.values()].filter(({ isOpen }) => !isOpen).map(({ box }) => box);
  return {
    nodes: members.filter(({ wave }) => wave >= 0).length,
    grouped: closed.reduce((sum, box) => sum + box.members.length, 0),
    closedBoxes: closed.map(({ id }) => id),
  };
}
