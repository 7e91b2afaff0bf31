/** How well things are known, by whom, and what contradicts them. */
import { incident, institution, platform } from "./parameters.ts";
import type { LibraryQuery } from "./query.ts";

export const EVIDENCE_QUERIES: readonly LibraryQuery[] = [
  {
    name: "links-by-grade",
    group: "evidence",
    title: { fr: "Les liens par niveau de preuve", en: "Links by grade of evidence" },
    note: {
      fr: "Seuls les liens qui conduisent une compromission. Le niveau est un ordre, non une probabilité.",
      en: "Only links that conduct a breach. The grade is an order, not a probability.",
    },
    text: `MATCH ()-[link:USES|FEEDS|DEPENDS_ON]->()
RETURN type(link) AS link, link.grade AS grade, count(link) AS links
ORDER BY link, grade`,
    parameters: [],
    columns: ["link", "grade", "links"],
  },
  {
    name: "sources-of-link",
    group: "evidence",
    title: { fr: "Sur quoi repose un lien", en: "What a link rests on" },
    note: {
      fr: "Chaque document qui appuie le lien entre cette institution et cette plateforme, avec son adresse.",
      en: "Each document that supports the link between this institution and this platform, with its address.",
    },
    text: `MATCH (:Institution {id: $institution})-[link:USES|FEEDS|OPERATES]->(:Platform {id: $platform})
UNWIND link.sources AS id
MATCH (source:Source {id: id})
RETURN type(link) AS link, source, source.publisher AS publisher, source.url AS address
ORDER BY link, source.id`,
    parameters: [institution, platform],
    columns: ["link", "source", "publisher", "address"],
  },
  {
    name: "most-cited-sources",
    group: "evidence",
    title: { fr: "Les sources dont dépend le plus de faits", en: "The sources on which most facts rest" },
    note: {
      fr: "Si l’une se révélait fausse, autant de liens seraient à revoir. Un lien peut avoir plusieurs sources.",
      en: "If one of them proved wrong, so many links would need another look. A link may have several sources.",
    },
    text: `MATCH ()-[link]->()
UNWIND link.sources AS id
WITH id, count(*) AS links
MATCH (source:Source {id: id})
RETURN source, links
ORDER BY links DESC, source.id
LIMIT 25`,
    parameters: [],
    columns: ["source", "links"],
  },
  {
    name: "inferred-links",
    group: "evidence",
    title: { fr: "Les liens qui ne sont que déduits", en: "Links that are only inferred" },
    note: {
      fr: "Les liens conducteurs les moins sûrs : ce qu’une conclusion au seuil « déduit » ajoute au reste.",
      en: "The least certain conducting links: what a conclusion at the floor “inferred” adds to the rest.",
    },
    text: `MATCH (from)-[link:USES|FEEDS|DEPENDS_ON {grade: 'inferred'}]->(to)
RETURN from, type(link) AS link, to
ORDER BY from.id, link, to.id`,
    parameters: [],
    columns: ["from", "link", "to"],
  },
  {
    name: "claims-of-incident",
    group: "evidence",
    title: {
      fr: "Ce que l’on dit d’un incident, côte à côte",
      en: "What is said of an incident, side by side",
    },
    note: {
      fr: "Chaque déclaration avec qui la fait et si elle est confirmée. Elles ne sont jamais fondues ni additionnées.",
      en: "Each claim with who makes it and whether it is confirmed. They are never merged and never added.",
    },
    text: `MATCH (:Incident {id: $incident})-[:HAS_CLAIM]->(claim:Claim)
RETURN claim, claim.speaker AS speaker, claim.status AS status, claim.quantity AS quantity, claim.unit AS unit
ORDER BY speaker, claim.id`,
    parameters: [{ ...incident, example: "incident:interior-ministry-2025" }],
    columns: ["claim", "speaker", "status", "quantity", "unit"],
  },
  {
    name: "disputed-claims",
    group: "evidence",
    title: { fr: "Les déclarations contestées ou retirées", en: "Claims that are disputed or retracted" },
    note: {
      fr: "On les garde et on les marque : les taire ferait croire qu’elles n’ont pas eu cours.",
      en: "They are kept and marked: leaving them out would suggest that nobody ever made them.",
    },
    text: `MATCH (incident:Incident)-[:HAS_CLAIM]->(claim:Claim)
WHERE claim.status IN ['disputed', 'retracted']
RETURN incident, claim, claim.status AS status
ORDER BY incident.id, claim.id`,
    parameters: [],
    columns: ["incident", "claim", "status"],
  },
  {
    name: "attacker-and-official",
    group: "evidence",
    title: {
      fr: "Les incidents où l’attaquant et l’autorité parlent tous deux",
      en: "Incidents on which attacker and authority both speak",
    },
    note: {
      fr: "Là où deux récits se font face. Combien chacun avance de déclarations, sans dire qui a raison.",
      en: "Where two accounts face each other. How many claims each makes, without saying who is right.",
    },
    text: `MATCH (incident:Incident)-[:HAS_CLAIM]->(claim:Claim)
WITH incident,
     count(CASE WHEN claim.speaker = 'attacker' THEN 1 END) AS attacker,
     count(CASE WHEN claim.speaker = 'official' THEN 1 END) AS official
WHERE attacker > 0 AND official > 0
RETURN incident, attacker, official
ORDER BY incident.id`,
    parameters: [],
    columns: ["incident", "attacker", "official"],
  },
  {
    name: "sources-by-type",
    group: "evidence",
    title: { fr: "Les sources par genre", en: "Sources by type" },
    note: {
      fr: "« read » : le document lui-même a été lu lors de la collecte. Vide : on ne le sait pas.",
      en: "“read”: the document itself was read when the facts were gathered. Empty: not known.",
    },
    text: `MATCH (source:Source)
RETURN source.type AS type, source.read AS read, count(source) AS sources
ORDER BY type, read`,
    parameters: [],
    columns: ["type", "read", "sources"],
  },
  {
    name: "learnt-from-incident",
    group: "evidence",
    title: { fr: "Les liens qu’un incident a fait connaître", en: "Links that an incident made known" },
    note: {
      fr: "Un retour d’expérience doit les écarter : il prédirait sinon à partir de sa propre réponse.",
      en: "A back-test must leave them out, or it would predict from its own answer.",
    },
    text: `MATCH (from)-[link {learntFrom: $incident}]->(to)
RETURN from, type(link) AS link, to, link.knownFrom AS knownFrom
ORDER BY from.id, link, to.id`,
    parameters: [incident],
    columns: ["from", "link", "to", "knownFrom"],
  },
];
