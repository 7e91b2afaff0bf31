/** What happened when, and when it became known. */
import { incident, institution, layer, platform, year } from "./parameters.ts";
import type { LibraryQuery } from "./query.ts";

export const TIME_QUERIES: readonly LibraryQuery[] = [
  {
    name: "incidents-by-month",
    group: "time",
    title: { fr: "Les incidents mois par mois", en: "Incidents month by month" },
    note: {
      fr: "D’après la date où l’incident fut connu. Les incidents connus à l’année près manquent ici ; rien n’est su après octobre 2026.",
      en: "By the date the incident became known. Incidents known to the year only are missing here; nothing is known after October 2026.",
    },
    text: `MATCH (incident:Incident)
WHERE size(incident.disclosed) >= 7 AND left(incident.disclosed, 4) = $year
RETURN left(incident.disclosed, 7) AS month, count(incident) AS incidents
ORDER BY month`,
    parameters: [year],
    columns: ["month", "incidents"],
  },
  {
    name: "incidents-by-year",
    group: "time",
    title: {
      fr: "Les incidents par année et par degré de vérification",
      en: "Incidents by year and verification",
    },
    note: {
      fr: "D’après la date où l’incident fut connu ; date vide : inconnue. Plus de lignes peut vouloir dire mieux relevé, non plus fréquent.",
      en: "By the date the incident became known; no date: unknown. More rows may mean better recorded, not more frequent.",
    },
    text: `MATCH (incident:Incident)
RETURN left(incident.disclosed, 4) AS year, incident.verification AS verification, count(incident) AS incidents
ORDER BY year, verification`,
    parameters: [],
    columns: ["year", "verification", "incidents"],
  },
  {
    name: "incidents-of-institution",
    group: "time",
    title: { fr: "Les incidents d’une institution", en: "The incidents of an institution" },
    note: {
      fr: "Frappée directement (HIT) ou parmi les victimes (AFFECTED). Avoir répondu à un incident n’en fait pas une victime.",
      en: "Struck directly (HIT) or among the victims (AFFECTED). Having responded to an incident makes no victim.",
    },
    text: `MATCH (incident:Incident)-[link:HIT|AFFECTED]->(:Institution {id: $institution})
RETURN incident, type(link) AS link, incident.disclosed AS disclosed
ORDER BY disclosed, incident.id, link`,
    parameters: [{ ...institution, example: "institution:france-travail" }],
    columns: ["incident", "link", "disclosed"],
  },
  {
    name: "incidents-in-layer",
    group: "time",
    title: { fr: "Les incidents d’une strate en une année", en: "The incidents of a layer in a year" },
    note: {
      fr: "Incidents qui ont frappé ou touché au moins une institution de la strate, d’après l’année où ils furent connus.",
      en: "Incidents that struck or affected at least one institution of the layer, by the year they became known.",
    },
    text: `MATCH (incident:Incident)-[:HIT|AFFECTED]->(institution:Institution {layer: $layer})
WHERE left(incident.disclosed, 4) = $year
RETURN incident, incident.disclosed AS disclosed, count(DISTINCT institution) AS institutions
ORDER BY disclosed, incident.id`,
    parameters: [layer, year],
    columns: ["incident", "disclosed", "institutions"],
  },
  {
    name: "days-until-known",
    group: "time",
    title: {
      fr: "Combien de jours jusqu’à ce qu’un incident soit connu",
      en: "How many days until an incident became known",
    },
    note: {
      fr: "Seulement là où les deux dates sont connues au jour près ; les autres incidents manquent ici.",
      en: "Only where both dates are known to the day; all other incidents are missing here.",
    },
    text: `MATCH (incident:Incident)
WHERE size(incident.occurredFrom) = 10 AND size(incident.disclosed) = 10
RETURN incident, duration.inDays(date(incident.occurredFrom), date(incident.disclosed)).days AS days
ORDER BY days DESC, incident.id`,
    parameters: [],
    columns: ["incident", "days"],
  },
  {
    name: "victims-over-time",
    group: "time",
    title: {
      fr: "Quand chaque victime d’un incident s’est fait connaître",
      en: "When each victim of an incident became known",
    },
    note: {
      fr: "Date vide : celle de l’incident lui-même, ou inconnue.",
      en: "No date: that of the incident itself, or unknown.",
    },
    text: `MATCH (:Incident {id: $incident})-[link:AFFECTED]->(institution:Institution)
RETURN institution, link.disclosed AS disclosed, link.status AS status
ORDER BY disclosed, institution.id`,
    parameters: [incident],
    columns: ["institution", "disclosed", "status"],
  },
  {
    name: "known-by-date",
    group: "time",
    title: {
      fr: "Les liens d’une plateforme connus avant une date",
      en: "Links of a platform known before a date",
    },
    note: {
      fr: "Un lien compte si le dernier jour que sa date peut désigner ne dépasse pas la vôtre (règle T2) ; date inconnue : compté, et dit.",
      en: "A link counts when the last day that its date can mean is not after yours (rule T2); unknown date: counted, and said.",
    },
    text: `MATCH (institution:Institution)-[link:USES|FEEDS]->(:Platform {id: $platform})
WITH institution, link, CASE size(link.knownFrom)
  WHEN 4 THEN link.knownFrom + '-12-31'
  WHEN 7 THEN toString(date(link.knownFrom + '-01') + duration({months: 1}) - duration({days: 1}))
  ELSE link.knownFrom
END AS knownAtLatest
WHERE knownAtLatest IS NULL OR knownAtLatest <= $date
RETURN institution, type(link) AS link, link.knownFrom AS knownFrom
ORDER BY institution.id, link`,
    parameters: [
      platform,
      { name: "date", kind: "date", label: { fr: "Date", en: "Date" }, example: "2025-12-31" },
    ],
    columns: ["institution", "link", "knownFrom"],
  },
];
