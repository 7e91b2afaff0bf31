/** What Explore and its pictures hold on to. */
import type { ExplainingPath } from "../../../graph/contract.ts";
import type { Layer } from "../../../graph/model/vocabulary.ts";
import type { ImpactResponse, OverviewResponse } from "../../../graph/responses.ts";
import type { Difference } from "../../state/difference.ts";
import type { Target } from "../../state/interventions.ts";
import type { LayoutName, MatrixSort } from "../../state/parts/picture.ts";
import type { Theme } from "../../state/preferences.ts";
import type { Language } from "../../state/view.ts";

export interface OpeningPictureProps {
  readonly overview: OverviewResponse;
  readonly language: Language;
  /** How many platforms stand beside the layers. */
  readonly shownPlatforms: number;
  /** The platform whose reach is lit. */
  readonly lit: string | null;
  /** The layer that is opened, beside the picture. */
  readonly openedLayer: Layer | null;
  onOpenLayer(layer: Layer | null): void;
  onLight(id: string | null): void;
  onChoosePlatform(id: string): void;
  onChooseInstitution(id: string): void;
}

/** How much of the impact is drawn; `grouped` members stand in closed boxes, counted there. */
export interface Shown {
  readonly shownNodes: number;
  readonly totalNodes: number;
  readonly shownLinks: number;
  readonly totalLinks: number;
  readonly grouped: number;
  /** Where the other links are: with the node they belong to, or in other layouts. */
  readonly otherLinks: "selection" | "layouts";
  /** Ids of the closed boxes. */
  readonly closedBoxes: readonly string[];
}

export interface ImpactPictureProps {
  readonly impact: ImpactResponse;
  readonly language: Language;
  readonly theme: Theme;
  /** The last wave shown. */
  readonly wave: number;
  readonly selected: string | null;
  /** By the id of a box: whether the reader wants it open. */
  readonly wished: ReadonlyMap<string, boolean>;
  /** The path to light. */
  readonly path: ExplainingPath | null;
  /** What interventions change in it, where some are supposed. */
  readonly difference: Difference | null;
  /** Whether some are supposed, shown or not. */
  readonly isSupposing: boolean;
  readonly layout: LayoutName;
  /** The sentence that the picture proves, for who takes it away. */
  readonly title: string;
  onLayout(layout: LayoutName): void;
  readonly matrixSort: MatrixSort;
  onMatrixSort(sort: MatrixSort): void;
  onSelect(id: string | null): void;
  onSetBoxes(ids: readonly string[], isOpen: boolean): void;
  onShown(shown: Shown): void;
  /** What could be done about a node or about links was asked for, at a place in the window. */
  onTarget(target: Target, at: { readonly x: number; readonly y: number }): void;
}
