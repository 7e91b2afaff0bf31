/** What the page and the neighbourhood's picture hold on to. */
import type { Graph } from "../../../graph/model/graph.ts";
import type { Exploration } from "../../../graph/neighbourhood/exploration.ts";
import type { Neighbourhood } from "../../../graph/neighbourhood/neighbourhood.ts";
import type { BoxWishes, Point } from "../../canvas/layouts/geometry.ts";
import type { Theme } from "../../state/preferences.ts";
import type { Language } from "../../state/view.ts";

/** How much of it is drawn by name, and which boxes are closed. */
export interface Drawn {
  readonly nodes: number;
  readonly closedBoxes: readonly string[];
}

export interface NeighbourhoodPictureProps {
  readonly graph: Graph;
  readonly exploration: Exploration;
  readonly shown: Neighbourhood;
  readonly language: Language;
  readonly theme: Theme;
  readonly wished: BoxWishes;
  readonly picked: readonly string[];
  /** @param adds whether it is picked beside what is picked already */
  onPick(id: string | null, adds: boolean): void;
  /** What can be done with a node was asked for, at a place in the window. */
  onMenu(id: string, at: Point): void;
  onSetBoxes(ids: readonly string[], isOpen: boolean): void;
  onDrawn(drawn: Drawn): void;
}
