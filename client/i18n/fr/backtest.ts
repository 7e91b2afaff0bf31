/** L’épreuve du passé, en mots. */
import type * as english from "../en/backtest.ts";

export const backtest: typeof english.backtest = {
  title: "Ce que l’on savait aurait-il désigné les victimes ?",
  insufficient:
    "Données insuffisantes : avec moins de 20 victimes toutes cascades confondues, une proportion ne dit presque rien.",
  howToRead:
    "L’épreuve mesure ce qui est public plus que les règles : la plupart des liens entre victimes et plateformes ne sont devenus publics que par l’incident. Qui est désigné et n’a rien dit est « non (encore) révélé », jamais une erreur.",
  withClaims: "Compter les victimes seulement revendiquées",
  beside: "À côté de quoi se tient la prédiction",
  whoNames: "Victimes désignées par",
  inAll: "Dans toutes les cascades",
  whereKnown_one: "Dans celle ({{count}}) dont un lien était connu",
  whereKnown_other: "Dans les {{count}} dont un lien était connu",
  atRandomOf: "{{expected}} sur {{total}} en moyenne ; autant que la prédiction dans {{chance}} des tirages",
  interval:
    "La part désignée se situe entre {{low}} et {{high}} (95 %, intervalle de Wilson) ; les victimes d’une même cascade ne sont pas indépendantes, la vérité est donc moins sûre encore.",
  lag: "Jours de la première révélation à la leur, pour les victimes désignées et datées ({{count}}) : médiane {{median}}, au plus {{longest}}.",
  misses: "Pourquoi des victimes ont été manquées",
  noMisses: "Aucune victime n’a été manquée.",
  reason: "Raison",
  victims: "Victimes",
  meaning: "Ce que cela veut dire",
  cascades: "Les cascades, une à une",
  cascade: "Cascade",
  day: "Premier jour public",
  named: "Désignées",
  notYet: "Non (encore) révélé",
  notYetMeaning:
    "Désigné par la prédiction, et personne ne l’a dit. La révélation est incomplète et tardive : ce n’est pas une erreur.",
  verdict: "Ce qu’elle peut dire",
  origins: "Frappé : {{names}}.",
  openIncident: "Ouvrir l’incident",
  victim: "Victime",
  namedBefore: "Désignée la veille ?",
  inWave: "Désignée, en vague {{wave}}",
  missedBecause: "Manquée : {{reason}}",
  notTested: "Non éprouvée : le jour n’est pas connu",
  sameDay: "le même jour",
  daysAfter_one: "{{count}} jour après",
  daysAfter_other: "{{count}} jours après",
  daysBetween: "{{least}} à {{most}} jours après",
};

export const backtestScore: typeof english.backtestScore = {
  main: "Ce que l’on savait la veille",
  datedOnly: "De même, par les seuls liens datés",
  disclosedCategories: "De même, sachant quelles données furent exposées",
  usersAtAnyTime: "Après coup : tous les utilisateurs recensés un jour",
  random: "Le hasard : autant, tirées dans les mêmes strates",
};

export const backtestDoubt: typeof english.backtestDoubt = {
  none: "Éprouvée",
  "disclosure-unknown": "Données insuffisantes : nul ne sait quand elle fut publique",
  "fewer-than-two-victims": "Données insuffisantes : moins de deux victimes déclarées",
  "no-link-known-before": "Aucun lien connu auparavant : chaque victime compte comme manquée",
};

export const missReason: typeof english.missReason = {
  "no-link": "aucun lien recensé",
  "learnt-from-incident": "lien appris de l’incident",
  "known-later": "lien publié plus tard",
  "date-unknown": "date du lien inconnue",
  "not-true-then": "lien pas vrai alors",
  "category-gate": "le lien porte d’autres données",
  floor: "preuve sous le seuil",
  several: "plusieurs raisons ensemble",
};

export const missMeaning: typeof english.missMeaning = {
  "no-link": "Rien de recensé ne mène de ce qui fut frappé à la victime, à quelque date que ce soit.",
  "learnt-from-incident":
    "Le lien est devenu public par cet incident même ; le compter serait prédire d’après la réponse.",
  "known-later": "Le lien n’a été publié qu’ensuite, d’une autre manière.",
  "date-unknown": "Nul ne peut dire depuis quand le lien est connu, et de tels liens ont été écartés.",
  "not-true-then": "Le lien n’avait pas commencé, ou avait pris fin.",
  "category-gate": "Un lien existe, mais ne porte aucune des données supposées exposées.",
  floor: "La preuve du lien est plus faible que le seuil choisi.",
  several: "Lever une seule condition ne suffit pas.",
};

export const setAside: typeof english.setAside = {
  origins: "Frappées directement",
  classes: "Ensembles",
  claimed: "Seulement revendiquées",
  inferred: "Seulement déduites",
};

export const setAsideMeaning: typeof english.setAsideMeaning = {
  origins: "Données à la prédiction, non prédites.",
  classes: "« Jusqu’à » : aucun organisme à désigner ou à manquer.",
  claimed: "Dit par quelqu’un qui n’en répond pas.",
  inferred: "Déduit par nous : personne ne l’a révélé.",
};
