/** What a breach of a platform would touch, as far as one query says it; the whole is the engine's. */
import { category, otherPlatform, platform } from "./parameters.ts";
import type { LibraryQuery } from "./query.ts";

export const REACH_QUERIES: readonly LibraryQuery[] = [
  {
    name: "carriers-of-category",
    group: "reach",
    title: {
      fr: "Qui confie une sorte de données à une plateforme",
      en: "Who entrusts a kind of data to a platform",
    },
    note: {
      fr: "Les liens qui portent cette catégorie, et ceux dont le contenu est inconnu : eux aussi peuvent la porter.",
      en: "Links that carry this category, and those whose content is unknown: they may carry it too.",
    },
    text: `MATCH (institution:Institution)-[link:USES|FEEDS]->(:Platform {id: $platform})
WHERE link.categories IS NULL OR $category IN link.categories
RETURN institution, link.categories IS NULL AS unknown, link.grade AS grade
ORDER BY institution.id, unknown, grade`,
    parameters: [platform, category],
    columns: ["institution", "unknown", "grade"],
  },
  {
    name: "hosted-on",
    group: "reach",
    title: {
      fr: "Les plateformes dont les données se trouvent sur une autre",
      en: "Platforms whose data lies on another",
    },
    note: {
      fr: "Hébergement et stockage, directement ou par d’autres : ce que la règle X4 suit lors d’une compromission.",
      en: "Hosting and storage, directly or through others: what rule X4 follows in a breach.",
    },
    text: `MATCH path = (platform:Platform)-[links:DEPENDS_ON*1..6]->(:Platform {id: $platform})
WHERE all(link IN links WHERE link.mode IN ['hosting', 'storage'])
RETURN platform, min(length(path)) AS links
ORDER BY links, platform.id`,
    parameters: [{ ...platform, example: "platform:outscale" }],
    columns: ["platform", "links"],
  },
  {
    name: "behind-hosting",
    group: "reach",
    title: {
      fr: "Les institutions derrière les plateformes hébergées",
      en: "The institutions behind hosted platforms",
    },
    note: {
      fr: "Pour la plateforme et celles dont les données s’y trouvent, combien d’institutions les utilisent ou les alimentent.",
      en: "For the platform and those whose data lies on it, how many institutions use or feed them.",
    },
    text: `MATCH (platform:Platform)-[links:DEPENDS_ON*0..6]->(:Platform {id: $platform})
WHERE all(link IN links WHERE link.mode IN ['hosting', 'storage'])
WITH DISTINCT platform
OPTIONAL MATCH (institution:Institution)-[:USES|FEEDS]->(platform) WHERE NOT institution.class
RETURN platform, count(DISTINCT institution) AS institutions
ORDER BY institutions DESC, platform.id`,
    parameters: [{ ...platform, example: "platform:outscale" }],
    columns: ["platform", "institutions"],
  },
  {
    name: "opened-by-login",
    group: "reach",
    title: {
      fr: "Les plateformes où l’on entre par un même identifiant",
      en: "Platforms that one login opens",
    },
    note: {
      fr: "Dépendances d’authentification directes. « hard » : seul moyen d’entrer ; vide : inconnu.",
      en: "Direct authentication dependencies. “hard”: the only way in; empty: unknown.",
    },
    text: `MATCH (platform:Platform)-[link:DEPENDS_ON {mode: 'authentication'}]->(:Platform {id: $platform})
RETURN platform, link.criticality AS criticality, link.grade AS grade
ORDER BY platform.id`,
    parameters: [{ ...platform, example: "platform:franceconnect" }],
    columns: ["platform", "criticality", "grade"],
  },
  {
    name: "most-rested-on",
    group: "reach",
    title: {
      fr: "Les plateformes sur lesquelles le plus d’autres reposent",
      en: "The platforms that most others rest on",
    },
    note: {
      fr: "Dépendances directes, par mode. Beaucoup de « data » pèse moins qu’un seul « hosting » : les modes ne s’additionnent pas.",
      en: "Direct dependencies, by mode. Many of “data” weigh less than one of “hosting”: modes do not add up.",
    },
    text: `MATCH (dependent:Platform)-[link:DEPENDS_ON]->(platform:Platform)
RETURN platform, link.mode AS mode, count(DISTINCT dependent) AS platforms
ORDER BY platforms DESC, platform.id, mode
LIMIT 25`,
    parameters: [],
    columns: ["platform", "mode", "platforms"],
  },
  {
    name: "no-opt-out-platforms",
    group: "reach",
    title: {
      fr: "Les plateformes derrière le plus d’institutions sans refus possible",
      en: "The platforms behind most institutions one cannot refuse",
    },
    note: {
      fr: "Institutions que l’usager ne peut refuser, hors ensembles, qui tiennent directement à la plateforme.",
      en: "Institutions that a citizen cannot refuse, classes left out, tied directly to the platform.",
    },
    text: `MATCH (institution:Institution)-[:USES|FEEDS]->(platform:Platform)
WHERE institution.mandatory AND NOT institution.class
RETURN platform, count(DISTINCT institution) AS institutions
ORDER BY institutions DESC, platform.id
LIMIT 25`,
    parameters: [],
    columns: ["platform", "institutions"],
  },
  {
    name: "lifetime-data",
    group: "reach",
    title: {
      fr: "Les plateformes qui détiennent le plus de données d’une vie",
      en: "The platforms that hold most kinds of data for life",
    },
    note: {
      fr: "Des sortes de données, non des personnes : combien restent utilisables contre quelqu’un toute sa vie.",
      en: "Kinds of data, not people: how many stay usable against a person for life.",
    },
    text: `MATCH (platform:Platform)-[:HOLDS]->(category:DataCategory {shelfLife: 'lifetime'})
RETURN platform, count(DISTINCT category) AS categories
ORDER BY categories DESC, platform.id
LIMIT 25`,
    parameters: [],
    columns: ["platform", "categories"],
  },
  {
    name: "either-platform",
    group: "reach",
    title: {
      fr: "Qui tient à l’une ou l’autre de deux plateformes",
      en: "Who is tied to one or the other of two platforms",
    },
    note: {
      fr: "« both » : l’institution tient aux deux. Ce que deux compromissions à la fois toucheraient directement.",
      en: "“both”: the institution is tied to both. What two breaches at once would touch directly.",
    },
    text: `MATCH (institution:Institution)-[:USES|FEEDS]->(platform:Platform)
WHERE platform.id IN [$platform, $other]
RETURN institution, count(DISTINCT platform) = 2 AS both
ORDER BY institution.id`,
    parameters: [platform, otherPlatform],
    columns: ["institution", "both"],
  },
];
