/** Every recorded cascade, predicted from what was known the day before, and held against what was disclosed. */
import type { Graph } from "../../model/graph.ts";
import type { Measure } from "../measure.ts";
import type { Steps } from "../steps.ts";
import { cascadesOf } from "./cascades.ts";
import { type BacktestSummary, summarise } from "./summary.ts";
import { type BacktestQuestion, type TestedCascade, testCascade } from "./testCascade.ts";

export const BACKTEST: Measure = {
  id: "backtest",
  name: { fr: "Épreuve du passé", en: "Back-test" },
  method: {
    fr: "Pour chaque incident qui a frappé une plateforme et touché au moins deux institutions : prédiction d’après les liens publiquement connus la veille de sa révélation, sans ceux que l’incident a révélés, comparée aux victimes confirmées. Prédit mais non révélé n’est pas une erreur : la révélation est incomplète.",
    en: "For each incident that hit a platform and affected at least two institutions: a prediction from the links publicly known the day before its disclosure, without those that the incident revealed, held against the confirmed victims. Predicted but undisclosed is no error: disclosure is incomplete.",
  },
};

/** Below this many victims over all cascades, a recall says next to nothing. */
const FEWEST_VICTIMS = 20;

export interface Backtest {
  readonly rows: readonly TestedCascade[];
  /** All cascades that can be dated and have at least two victims. */
  readonly overall: BacktestSummary;
  /** Of these, the ones of which any link was known before: what the rules could work with. */
  readonly whereLinksWereKnown: BacktestSummary;
  readonly hasSufficientData: boolean;
}

/** @param claims `with`: what was only claimed counts as disclosed */
export function* backtest(
  graph: Graph,
  question: BacktestQuestion & { readonly claims: "with" | "without" },
): Steps<Backtest> {
  const cascades = cascadesOf(graph, question.claims);
  const rows: TestedCascade[] = [];
  for (const cascade of cascades) {
    rows.push(testCascade(graph, cascade, question));
    yield { done: rows.length, total: cascades.length };
  }
  const overall = summarise(rows);
  return {
    rows,
    overall,
    whereLinksWereKnown: summarise(rows.filter(({ doubt }) => doubt === null)),
    hasSufficientData: overall.victims >= FEWEST_VICTIMS,
  };
}
