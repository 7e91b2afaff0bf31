/** The numbers of the back-test: who was a victim can be asked of the database, what was predicted cannot. */
import type { BacktestResponse } from "../../../../graph/analytics/backtest/contract.ts";
import {
  cascadesFigure,
  victimsOfFigure,
  victimsOnRecordFigure,
} from "../../../../graph/cypher/backtestFigures.ts";
import type { Localized } from "../../../../graph/model/schema.ts";
import type { Figure } from "../../../../graph/responses.ts";

type Test = BacktestResponse;

export const victimsFigure = ({ overall, claims }: Test): Figure =>
  victimsOnRecordFigure(claims, overall.victims);
export const cascadeVictimsFigure = ({ claims }: Test, incident: string, value: number): Figure =>
  victimsOfFigure(incident, claims, value);
export const testedFigure = ({ overall, claims }: Test): Figure => cascadesFigure(claims, overall.cascades);

export const predictedFigure = (value: number, method: Localized): Figure => ({
  value,
  cypher: null,
  parameters: {},
  method: {
    fr: `${method.fr} La prédiction se fait sur un graphe sans les liens inconnus la veille, un par incident : le moteur la calcule, aucune requête ne la dit.`,
    en: `${method.en} The prediction is made on a graph without the links unknown the day before, one an incident: the engine works it out, no query says it.`,
  },
});

export const HITS: Localized = {
  fr: "Les victimes déclarées que le moteur aurait désignées d’après les liens publics la veille.",
  en: "The disclosed victims that the engine would have named from the links public the day before.",
};
export const MISSED: Localized = {
  fr: "Les victimes manquées dont c’est la première condition qui, levée à elle seule, les fait atteindre.",
  en: "The victims missed of which this is the first condition that, lifted alone, has them reached.",
};
export const NOT_YET: Localized = {
  fr: "Les institutions désignées dont personne n’a dit qu’elles furent touchées.",
  en: "The institutions named of which nobody said that they were affected.",
};

/** What each score counts among the same victims. */
export const SCORE_METHODS = {
  main: HITS,
  datedOnly: {
    fr: "De même, sans les liens dont nul ne peut dire depuis quand ils sont connus.",
    en: "The same, without links of which nobody can say since when they are known.",
  },
  disclosedCategories: {
    fr: "De même, en ne supposant exposées que les données dont l’exposition fut confirmée ensuite.",
    en: "The same, supposing exposed only the data whose exposure was confirmed afterwards.",
  },
  usersAtAnyTime: {
    fr: "Les victimes parmi toutes les institutions recensées un jour comme utilisant ou alimentant ce qui fut frappé, de quelque façon qu’on l’ait appris : une limite supérieure.",
    en: "The victims among all institutions ever on record as using or feeding what was hit, however that was learnt: an upper limit.",
  },
} as const satisfies Record<string, Localized>;
