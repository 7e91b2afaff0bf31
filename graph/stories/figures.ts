/** The numbers of a story, recomputed: by the engine, or by whoever can ask the database. */
import type { Knowledge } from "../answers/knowledge.ts";
import type { Impact, Scenario } from "../contract.ts";
import { LAYER_OF_INSTITUTION_TYPE, type Layer } from "../model/vocabulary.ts";
import { propagate } from "../propagation/propagate.ts";
import type { Story, StoryFigure, StoryStep, StoryValues } from "./contract.ts";

/** The `value` of the first row that a query answers. */
export type AskNumber = (cypher: string, parameters: Readonly<Record<string, unknown>>) => Promise<number>;

export async function storyValues(
  knowledge: Knowledge,
  { steps }: Story,
  askNumber: AskNumber,
): Promise<StoryValues> {
  const values: Record<string, Record<string, number | null>> = {};
  for (const step of steps) {
    const ofStep: Record<string, number | null> = {};
    for (const [name, figure] of Object.entries(step.figures)) {
      ofStep[name] = await figureValue(knowledge, step, figure, askNumber).catch(() => null);
    }
    values[step.id] = ofStep;
  }
  return values;
}

type ImpactFigure = Extract<StoryFigure, { impact: unknown }>;

/** @throws what `propagate` throws of a scenario, and what `askNumber` throws */
async function figureValue(
  knowledge: Knowledge,
  step: StoryStep,
  figure: StoryFigure,
  askNumber: AskNumber,
): Promise<number> {
  return "cypher" in figure
    ? askNumber(figure.cypher, figure.parameters)
    : impactValue(knowledge, scenarioOfFigure(step, figure), figure);
}

/** @throws Error where the step shows no breach that the figure could be of */
function scenarioOfFigure({ id, view }: StoryStep, { impact }: ImpactFigure): Scenario {
  if (impact !== null) return impact;
  if (view.page === "impact") return view.scenario;
  throw new Error(`Step ${id} shows no breach, so its figures have to name a scenario of their own.`);
}

function impactValue({ graph, compiled }: Knowledge, scenario: Scenario, figure: ImpactFigure): number {
  const impact = propagate(compiled, scenario);
  const { totals, reached } = impact;
  if (figure.wave !== undefined || figure.layer !== undefined) {
    return reached.filter(({ id, wave, kind }) => {
      const node = graph.nodeById.get(id);
      const isInstitution = node?.kind === "Institution" && !node.class;
      return (
        wave > 0 &&
        (figure.wave === undefined || wave === figure.wave) &&
        (figure.take === "platforms" ? kind === "Platform" : isInstitution) &&
        (figure.layer === undefined || (node?.kind === "Institution" && layerOf(node.type) === figure.layer))
      );
    }).length;
  }
  switch (figure.take) {
    case "categories":
      return totals.categories.all;
    case "lifetimeCategories":
      return totals.categories.lifetime;
    case "layers":
      return Object.keys(totals.byLayer).length;
    case "saved":
      return without(compiled, scenario).totals.institutions - totals.institutions;
    default:
      return totals[figure.take];
  }
}

function without(compiled: Knowledge["compiled"], scenario: Scenario): Impact {
  return propagate(compiled, { ...scenario, interventions: [] });
}

function layerOf(type: keyof typeof LAYER_OF_INSTITUTION_TYPE | null): Layer | null {
  return type === null ? null : LAYER_OF_INSTITUTION_TYPE[type];
}
