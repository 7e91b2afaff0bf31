/** How a number of a story is made, as every number tells it. */
import type { Scenario } from "../contract.ts";
import { figureMethod } from "../cypher/figureMethods.ts";
import { FIGURES, type FigureName } from "../cypher/figureNames.ts";
import { figureQuery } from "../cypher/figures.ts";
import type { Figure } from "../responses.ts";
import type { ImpactTake, StoryFigure, StoryStep } from "./contract.ts";

const BY_QUERY = {
  fr: "Le nombre que donne la requête ci-dessous sur la base.",
  en: "The number that the query below gives on the database.",
};

/** Of what the engine alone says: there is no query for it. */
const BY_ENGINE: Readonly<Record<Exclude<ImpactTake, FigureName>, { fr: string; en: string }>> = {
  layers: {
    fr: "Les strates dont au moins une institution est atteinte, selon le moteur.",
    en: "The layers of which at least one institution is reached, by the engine.",
  },
  saved: {
    fr: "Les institutions atteintes sans les mesures, moins celles qui le restent avec elles, selon le moteur.",
    en: "Institutions reached without the interventions, less those that still are with them, by the engine.",
  },
};
const A_PART = {
  fr: "Une partie des institutions atteintes : celles de cette vague ou de cette strate, selon le moteur.",
  en: "A part of the institutions reached: those of this wave or layer, by the engine.",
};

export function evidenceOf(step: StoryStep, figure: StoryFigure, value: number | null): Figure {
  const shown = value ?? Number.NaN;
  if ("cypher" in figure) {
    return { value: shown, cypher: figure.cypher, parameters: figure.parameters, method: BY_QUERY };
  }
  const scenario: Scenario | null =
    figure.impact ?? (step.view.page === "impact" ? step.view.scenario : null);
  const { take } = figure;
  const parameters = { scenario };
  if (figure.wave !== undefined || figure.layer !== undefined) {
    return { value: shown, cypher: null, parameters, method: A_PART };
  }
  if (scenario === null || !isFigureName(take)) {
    return { value: shown, cypher: null, parameters, method: BY_ENGINE[take as "layers" | "saved"] };
  }
  const query = figureQuery(scenario, take);
  return {
    value: shown,
    cypher: query?.text ?? null,
    parameters: { ...query?.params },
    method: figureMethod(scenario, take),
  };
}

function isFigureName(take: ImpactTake): take is FigureName {
  return (FIGURES as readonly string[]).includes(take);
}
