/** What each figure of an impact counts, in a sentence, by effect. */

import type { Scenario } from "../contract.ts";
import type { Localized } from "../model/schema.ts";
import type { Effect } from "../model/vocabulary.ts";
import type { FigureName } from "./figureNames.ts";
import { isBeyondCypher } from "./figures.ts";

const CLASSES: Localized = {
  fr: "Les ensembles atteints de la même façon (« Communes ») : ils valent « jusqu’à », et leurs membres ne sont jamais comptés.",
  en: "The classes reached in the same way (“Communes”): they mean “up to”, and their members are never counted.",
};
const MANDATORY: Localized = {
  fr: "Parmi les institutions atteintes, celles que l’usager ne peut pas refuser.",
  en: "Among the institutions reached, those that a citizen cannot refuse.",
};
const LIFETIME: Localized = {
  fr: "Parmi les données exposées, celles qui restent utilisables contre une personne toute sa vie.",
  en: "Among the kinds of data exposed, those that stay usable against a person for life.",
};
const NO_DATA: Localized = {
  fr: "Une panne n’expose aucune donnée : il n’y a rien à demander à la base.",
  en: "An outage exposes no data: there is nothing to ask the database.",
};

const BEYOND_CYPHER: Localized = {
  fr: "Le scénario raccourcit une durée de conservation (règle I5) : seul le moteur de calcul peut en suivre l’effet, aucune requête ne le dit justement.",
  en: "The scenario shortens what a node keeps (rule I5): only the engine can follow that, and no query says it rightly.",
};

/** What the figure counts and, where no query can be shown, why. */
export function figureMethod(scenario: Scenario, figure: FigureName): Localized {
  const method = FIGURE_METHODS[scenario.effect][figure];
  if (!isBeyondCypher(scenario)) return method;
  return { fr: `${method.fr} ${BEYOND_CYPHER.fr}`, en: `${method.en} ${BEYOND_CYPHER.en}` };
}

const FIGURE_METHODS: Readonly<Record<Effect, Readonly<Record<FigureName, Localized>>>> = {
  exposure: {
    institutions: {
      fr: "Les institutions qui utilisent ou alimentent une plateforme compromise, ou une plateforme dont les données s’y trouvent, par un lien qui porte des données exposées ou dont le contenu est inconnu ; sans les ensembles ni les origines.",
      en: "Institutions that use or feed a breached platform, or one whose data lies there, over a link that carries exposed data or whose content is unknown; without classes and origins.",
    },
    classes: CLASSES,
    platforms: {
      fr: "Les plateformes dont les données se trouvent sur une plateforme compromise, hébergées ou stockées, directement ou par d’autres ; sans les origines.",
      en: "Platforms whose data lies on a breached one, hosted or stored, directly or through others; without origins.",
    },
    mandatoryInstitutions: MANDATORY,
    categories: {
      fr: "Les sortes de données détenues là où commence la compromission ; tout ce qui est exposé plus loin en fait partie.",
      en: "The kinds of data held where the breach starts; whatever is exposed further on is among them.",
    },
    lifetimeCategories: LIFETIME,
  },
  access: {
    institutions: {
      fr: "Les institutions qui utilisent ou alimentent une plateforme que l’attaquant contrôle, ouvre ou expose, par un lien qui porte ces données ou dont le contenu est inconnu ; sans les ensembles ni les origines.",
      en: "Institutions that use or feed a platform that the attacker controls, opens or exposes, over a link that carries such data or whose content is unknown; without classes and origins.",
    },
    classes: CLASSES,
    platforms: {
      fr: "Les plateformes que l’attaquant contrôle par hébergement ou administration, où il entre par un compte ou une fédération d’identité, ou dont les données se trouvent chez celles qu’il contrôle ; sans les origines.",
      en: "Platforms that the attacker controls through hosting or administration, enters with an account or a login, or whose data lies on those controlled; without origins.",
    },
    mandatoryInstitutions: MANDATORY,
    categories: {
      fr: "Les sortes de données détenues par les plateformes contrôlées ou ouvertes, ou lues par un compte compromis.",
      en: "The kinds of data held by platforms that are controlled or opened, or read by a compromised account.",
    },
    lifetimeCategories: LIFETIME,
  },
  outage: {
    institutions: {
      fr: "Les institutions qui utilisent ou alimentent une plateforme en panne, et perdent ce service ; sans les ensembles ni les origines.",
      en: "Institutions that use or feed a platform that is down, and lose that service; without classes and origins.",
    },
    classes: CLASSES,
    platforms: {
      fr: "Les plateformes qui ne peuvent se passer d’une plateforme en panne, directement ou par d’autres, et celles qui en sont dégradées ; sans les origines.",
      en: "Platforms that cannot do without one that is down, directly or through others, and those that are degraded by it; without origins.",
    },
    mandatoryInstitutions: MANDATORY,
    categories: NO_DATA,
    lifetimeCategories: NO_DATA,
  },
};
