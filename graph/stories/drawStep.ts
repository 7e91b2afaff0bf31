/** The picture of a step, the same wherever it is shown: on the screen, on a slide, on paper. */
import type { Knowledge } from "../answers/knowledge.ts";
import { claimsSlide } from "../drawing/claimsSlide.ts";
import { impactSlide } from "../drawing/impactSlide.ts";
import type { Drawing } from "../drawing/shapes.ts";
import type { DrawingLanguage } from "../drawing/slideWords.ts";
import { type SharedPlatform, stateSlide } from "../drawing/stateSlide.ts";
import { type Cell, tableSlide } from "../drawing/tableSlide.ts";
import { propagate } from "../propagation/propagate.ts";
import type { StoryStep } from "./contract.ts";

export interface StepDrawingOptions {
  readonly width: number;
  readonly height: number;
  readonly language: DrawingLanguage;
  /** Rows of the step's table, where it shows one. */
  readonly rows: readonly (readonly Cell[])[];
  /** The most depended-on platforms, the first first. */
  readonly shared: readonly SharedPlatform[];
}

const PLATFORMS_SHOWN = 8;

/** @throws what `propagate` throws of a scenario, and Error for an incident that is gone: see `checkStory` */
export function drawStep(
  { graph, compiled }: Pick<Knowledge, "graph" | "compiled">,
  { view }: StoryStep,
  { rows, shared, ...size }: StepDrawingOptions,
): Drawing {
  switch (view.page) {
    case "opening":
      return stateSlide(graph, { ...size, platforms: shared.slice(0, PLATFORMS_SHOWN) });
    case "impact": {
      const { scenario, wave, focus } = view;
      const before =
        scenario.interventions.length === 0 ? null : propagate(compiled, { ...scenario, interventions: [] });
      return impactSlide(graph, propagate(compiled, scenario), { ...size, wave, focus, before });
    }
    case "incident":
      return claimsSlide(graph, view.incident, size);
    case "table":
      return tableSlide({ ...size, titles: view.columns.map(({ title }) => title[size.language]), rows });
  }
}
