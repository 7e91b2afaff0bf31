/** Who depends on what, directly. */
import { institution, otherInstitution, platform } from "./parameters.ts";
import type { LibraryQuery } from "./query.ts";

export const DEPENDENTS_QUERIES: readonly LibraryQuery[] = [
  {
    name: "users-of-platform",
    group: "dependents",
    title: { fr: "Qui utilise ou alimente une plateforme", en: "Who uses or feeds a platform" },
    note: {
      fr: "Une ligne par lien : une institution qui utilise et alimente la plateforme paraît deux fois. Catégories vides : inconnues, et non aucune.",
      en: "One row a link: an institution that uses and feeds the platform stands there twice. No categories: unknown, not none.",
    },
    text: `MATCH (institution:Institution)-[link:USES|FEEDS]->(:Platform {id: $platform})
RETURN institution, type(link) AS link, link.categories AS categories, link.grade AS grade
ORDER BY institution.id, link`,
    parameters: [platform],
    columns: ["institution", "link", "categories", "grade"],
  },
  {
    name: "platforms-of-institution",
    group: "dependents",
    title: { fr: "Les plateformes d’une institution", en: "The platforms of an institution" },
    note: {
      fr: "Les trois façons de tenir à une plateforme : l’utiliser, l’alimenter, l’exploiter. Exploiter donne un rôle et ne conduit pas une compromission.",
      en: "The three ways to be tied to a platform: to use, feed or operate it. Operating gives a role and conducts no breach.",
    },
    text: `MATCH (:Institution {id: $institution})-[link:USES|FEEDS|OPERATES]->(platform:Platform)
RETURN platform, type(link) AS link, link.grade AS grade
ORDER BY platform.id, link`,
    parameters: [institution],
    columns: ["platform", "link", "grade"],
  },
  {
    name: "most-used-platforms",
    group: "dependents",
    title: { fr: "Les plateformes qui ont le plus d’usagers", en: "The platforms with most users" },
    note: {
      fr: "Institutions qui utilisent ou alimentent directement la plateforme, chacune comptée une fois ; les ensembles (« Communes ») n’en sont pas.",
      en: "Institutions that use or feed the platform directly, each counted once; classes (“Communes”) are not among them.",
    },
    text: `MATCH (institution:Institution)-[:USES|FEEDS]->(platform:Platform)
WHERE NOT institution.class
RETURN platform, count(DISTINCT institution) AS institutions
ORDER BY institutions DESC, platform.id
LIMIT 25`,
    parameters: [],
    columns: ["platform", "institutions"],
  },
  {
    name: "platforms-resting-on",
    group: "dependents",
    title: { fr: "Ce qui repose sur une plateforme", en: "What rests on a platform" },
    note: {
      fr: "Les dépendances directes, avec leur mode. Mode vide : inconnu, ne conduit rien et reste compté.",
      en: "Direct dependencies, with their mode. No mode: unknown; it conducts nothing and is counted.",
    },
    text: `MATCH (platform:Platform)-[link:DEPENDS_ON]->(:Platform {id: $platform})
RETURN platform, link.mode AS mode, link.criticality AS criticality, link.grade AS grade
ORDER BY platform.id, mode`,
    parameters: [{ ...platform, example: "platform:franceconnect" }],
    columns: ["platform", "mode", "criticality", "grade"],
  },
  {
    name: "rests-on",
    group: "dependents",
    title: { fr: "Ce sur quoi repose une plateforme", en: "What a platform rests on" },
    note: {
      fr: "Toutes les plateformes en dessous, directement ou par d’autres, avec le nombre de liens du plus court chemin.",
      en: "Every platform below, directly or through others, with the number of links of the shortest way.",
    },
    text: `MATCH path = (:Platform {id: $platform})-[:DEPENDS_ON*1..6]->(platform:Platform)
RETURN platform, min(length(path)) AS links
ORDER BY links, platform.id`,
    parameters: [platform],
    columns: ["platform", "links"],
  },
  {
    name: "layers-of-platform",
    group: "dependents",
    title: {
      fr: "Les strates de l’État qui tiennent à une plateforme",
      en: "The layers of the State tied to a platform",
    },
    note: {
      fr: "Institutions par strate ; les ensembles se comptent à part, car ils valent « jusqu’à ».",
      en: "Institutions by layer; classes are counted apart, since they mean “up to”.",
    },
    text: `MATCH (institution:Institution)-[:USES|FEEDS]->(:Platform {id: $platform})
WITH DISTINCT institution
RETURN institution.layer AS layer,
       count(CASE WHEN NOT institution.class THEN 1 END) AS institutions,
       count(CASE WHEN institution.class THEN 1 END) AS classes
ORDER BY layer`,
    parameters: [platform],
    columns: ["layer", "institutions", "classes"],
  },
  {
    name: "platforms-in-common",
    group: "dependents",
    title: {
      fr: "Les plateformes que deux institutions ont en commun",
      en: "The platforms that two institutions share",
    },
    note: {
      fr: "Directement seulement. Aucune ligne : aucune plateforme commune connue, ce qui n’est pas une preuve qu’il n’y en a pas.",
      en: "Directly only. No row: no common platform is known, which does not prove that there is none.",
    },
    text: `MATCH (:Institution {id: $institution})-[:USES|FEEDS]->(platform:Platform)<-[:USES|FEEDS]-(:Institution {id: $other})
RETURN DISTINCT platform
ORDER BY platform.id`,
    parameters: [institution, otherInstitution],
    columns: ["platform"],
  },
  {
    name: "no-opt-out-users",
    group: "dependents",
    title: {
      fr: "Les usagers d’une plateforme qu’on ne peut pas refuser",
      en: "Users of a platform that nobody can opt out of",
    },
    note: {
      fr: "Seules les institutions dont on sait que l’usager ne peut les refuser ; inconnu n’est pas compté.",
      en: "Only institutions that a citizen is known not to be able to refuse; unknown is not counted.",
    },
    text: `MATCH (institution:Institution)-[:USES|FEEDS]->(:Platform {id: $platform})
WHERE institution.mandatory AND NOT institution.class
RETURN DISTINCT institution
ORDER BY institution.id`,
    parameters: [platform],
    columns: ["institution"],
  },
  {
    name: "operator-of-platform",
    group: "dependents",
    title: { fr: "Qui exploite une plateforme", en: "Who operates a platform" },
    note: {
      fr: "Qui répond de la plateforme. Une plateforme peut avoir plusieurs exploitants, ou aucun de connu.",
      en: "Who answers for the platform. A platform may have several operators, or none that is known.",
    },
    text: `MATCH (institution:Institution)-[link:OPERATES]->(:Platform {id: $platform})
RETURN institution, link.grade AS grade
ORDER BY institution.id`,
    parameters: [platform],
    columns: ["institution", "grade"],
  },
];
