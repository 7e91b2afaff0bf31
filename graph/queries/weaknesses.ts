/** What incidents exploited, exposed and set in motion. */
import { weakness } from "./parameters.ts";
import type { LibraryQuery } from "./query.ts";

export const WEAKNESSES_QUERIES: readonly LibraryQuery[] = [
  {
    name: "weaknesses-counted",
    group: "weaknesses",
    title: { fr: "Les faiblesses, par nombre d’incidents", en: "Weaknesses, by number of incidents" },
    note: {
      fr: "Une lecture d’analyste le plus souvent : voir le niveau de preuve. Un incident peut compter sous plusieurs faiblesses.",
      en: "Mostly an analyst’s reading: see the grade. An incident may count under several weaknesses.",
    },
    text: `MATCH (incident:Incident)-[:EXPLOITED]->(weakness:Weakness)
RETURN weakness, count(DISTINCT incident) AS incidents
ORDER BY incidents DESC, weakness.id`,
    parameters: [],
    columns: ["weakness", "incidents"],
  },
  {
    name: "incidents-with-weakness",
    group: "weaknesses",
    title: {
      fr: "Les incidents où une faiblesse a servi",
      en: "Incidents in which a weakness was exploited",
    },
    note: {
      fr: "Avec le niveau de preuve de ce lien-là, qui peut être plus faible que celui de l’incident.",
      en: "With the grade of this very link, which may be weaker than that of the incident.",
    },
    text: `MATCH (incident:Incident)-[link:EXPLOITED]->(:Weakness {id: $weakness})
RETURN incident, incident.disclosed AS disclosed, link.grade AS grade
ORDER BY disclosed, incident.id`,
    parameters: [weakness],
    columns: ["incident", "disclosed", "grade"],
  },
  {
    name: "weaknesses-by-year",
    group: "weaknesses",
    title: { fr: "Les faiblesses, année par année", en: "Weaknesses, year by year" },
    note: {
      fr: "D’après l’année où l’incident fut connu ; vide : inconnue. Les années récentes sont mieux relevées que les autres.",
      en: "By the year the incident became known; empty: unknown. Recent years are better recorded than others.",
    },
    text: `MATCH (incident:Incident)-[:EXPLOITED]->(weakness:Weakness)
RETURN weakness, left(incident.disclosed, 4) AS year, count(DISTINCT incident) AS incidents
ORDER BY weakness.id, year`,
    parameters: [],
    columns: ["weakness", "year", "incidents"],
  },
  {
    name: "weaknesses-together",
    group: "weaknesses",
    title: { fr: "Les faiblesses qui vont ensemble", en: "Weaknesses that come together" },
    note: {
      fr: "Combien d’incidents ont exploité l’une et l’autre.",
      en: "How many incidents exploited both.",
    },
    text: `MATCH (a:Weakness)<-[:EXPLOITED]-(incident:Incident)-[:EXPLOITED]->(b:Weakness)
WHERE a.id < b.id
RETURN a AS weakness, b AS other, count(DISTINCT incident) AS incidents
ORDER BY incidents DESC, a.id, b.id`,
    parameters: [],
    columns: ["weakness", "other", "incidents"],
  },
  {
    name: "exposed-data",
    group: "weaknesses",
    title: {
      fr: "Les données exposées, et combien de temps elles servent",
      en: "Exposed data, and how long it stays usable",
    },
    note: {
      fr: "Par sorte de données : combien d’incidents l’ont exposée, confirmé ou seulement affirmé. Ni personnes ni dossiers.",
      en: "By kind of data: how many incidents exposed it, confirmed or only claimed. Neither people nor files.",
    },
    text: `MATCH (incident:Incident)-[link:EXPOSED]->(category:DataCategory)
RETURN category, category.shelfLife AS shelfLife,
       count(DISTINCT incident) AS incidents,
       count(DISTINCT CASE WHEN link.status = 'confirmed' THEN incident END) AS confirmed
ORDER BY incidents DESC, category.id`,
    parameters: [],
    columns: ["category", "shelfLife", "incidents", "confirmed"],
  },
  {
    name: "responders",
    group: "weaknesses",
    title: {
      fr: "Ceux qui répondent, et à combien d’incidents",
      en: "Those who respond, and to how many incidents",
    },
    note: {
      fr: "Répondre n’est pas être victime : ANSSI, CNIL, parquets et exploitants y figurent avec leur rôle.",
      en: "To respond is not to be a victim: ANSSI, CNIL, prosecutors and operators stand here with their role.",
    },
    text: `MATCH (institution:Institution)-[link:RESPONDED_TO]->(incident:Incident)
RETURN institution, link.role AS role, count(DISTINCT incident) AS incidents
ORDER BY incidents DESC, institution.id, role
LIMIT 50`,
    parameters: [],
    columns: ["institution", "role", "incidents"],
  },
  {
    name: "struck-again",
    group: "weaknesses",
    title: { fr: "Les institutions touchées plus d’une fois", en: "Institutions affected more than once" },
    note: {
      fr: "Frappées ou parmi les victimes d’au moins deux incidents ; les ensembles n’y sont pas.",
      en: "Struck, or among the victims, in at least two incidents; classes are not among them.",
    },
    text: `MATCH (incident:Incident)-[:HIT|AFFECTED]->(institution:Institution)
WHERE NOT institution.class
WITH institution, count(DISTINCT incident) AS incidents
WHERE incidents > 1
RETURN institution, incidents
ORDER BY incidents DESC, institution.id`,
    parameters: [],
    columns: ["institution", "incidents"],
  },
  {
    name: "cascades",
    group: "weaknesses",
    title: { fr: "Une plateforme frappée, plusieurs victimes", en: "One platform struck, several victims" },
    note: {
      fr: "Incidents qui ont frappé une plateforme et touché au moins deux institutions connues.",
      en: "Incidents that struck a platform and affected at least two known institutions.",
    },
    text: `MATCH (incident:Incident)-[:HIT]->(platform:Platform)
MATCH (incident)-[:AFFECTED]->(institution:Institution)
WITH incident, collect(DISTINCT platform) AS platforms, count(DISTINCT institution) AS institutions
WHERE institutions > 1
RETURN incident, platforms, institutions
ORDER BY institutions DESC, incident.id`,
    parameters: [],
    columns: ["incident", "platforms", "institutions"],
  },
];
