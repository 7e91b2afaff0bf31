/** Where the data has gaps, and whether it holds together. */
import type { LibraryQuery } from "./query.ts";

export const CHECKS_QUERIES: readonly LibraryQuery[] = [
  {
    name: "links-without-categories",
    group: "checks",
    title: { fr: "Les liens dont on ignore ce qu’ils portent", en: "Links that carry nobody knows what" },
    note: {
      fr: "Ils conduisent, et sont marqués « inconnu » (règle X3) : autant de lacunes à combler.",
      en: "They conduct, and are marked “unknown” (rule X3): so many gaps to fill.",
    },
    text: `MATCH (institution:Institution)-[link:USES|FEEDS]->(platform:Platform)
WHERE link.categories IS NULL
RETURN institution, type(link) AS link, platform
ORDER BY institution.id, platform.id, link`,
    parameters: [],
    columns: ["institution", "link", "platform"],
  },
  {
    name: "dependencies-without-mode",
    group: "checks",
    title: { fr: "Les dépendances dont on ignore le mode", en: "Dependencies of unknown mode" },
    note: {
      fr: "Elles ne conduisent rien tant que le mode est inconnu, et sont comptées.",
      en: "They conduct nothing as long as the mode is unknown, and are counted.",
    },
    text: `MATCH (platform:Platform)-[link:DEPENDS_ON]->(other:Platform)
WHERE link.mode IS NULL
RETURN platform, other
ORDER BY platform.id, other.id`,
    parameters: [],
    columns: ["platform", "other"],
  },
  {
    name: "links-without-date",
    group: "checks",
    title: {
      fr: "Les liens dont on ignore depuis quand ils sont connus",
      en: "Links nobody knows since when they are known",
    },
    note: {
      fr: "Ils comptent dans un scénario daté, et le scénario dit combien il y en a.",
      en: "They count in a dated scenario, and the scenario says how many there are.",
    },
    text: `MATCH ()-[link:USES|FEEDS|DEPENDS_ON]->()
RETURN type(link) AS link, count(CASE WHEN link.knownFrom IS NULL THEN 1 END) AS undated, count(link) AS links
ORDER BY link`,
    parameters: [],
    columns: ["link", "undated", "links"],
  },
  {
    name: "facts-without-evidence",
    group: "checks",
    title: { fr: "Les liens sans niveau de preuve ou sans source", en: "Links without grade or source" },
    note: {
      fr: "Aucune ligne attendue, hormis qui a dit ou cité quoi (HAS_CLAIM, CITES) : ces liens-là n’affirment rien.",
      en: "No row is expected, apart from who said or cited what (HAS_CLAIM, CITES): those links state no fact.",
    },
    text: `MATCH (from)-[link]->(to)
WHERE NOT link:HAS_CLAIM AND NOT link:CITES
  AND (link.grade IS NULL OR link.sources IS NULL OR isEmpty(link.sources))
RETURN from, type(link) AS link, to
ORDER BY from.id, link, to.id`,
    parameters: [],
    columns: ["from", "link", "to"],
  },
  {
    name: "unknown-sources",
    group: "checks",
    title: { fr: "Les sources citées qui n’existent pas", en: "Sources that are named and do not exist" },
    note: { fr: "Aucune ligne attendue.", en: "No row is expected." },
    text: `MATCH ()-[link]->()
UNWIND link.sources AS id
WITH DISTINCT id
WHERE NOT EXISTS { (:Source {id: id}) }
RETURN id
ORDER BY id`,
    parameters: [],
    columns: ["id"],
  },
  {
    name: "same-names",
    group: "checks",
    title: { fr: "Les nœuds de même nom", en: "Nodes of the same name" },
    note: {
      fr: "Un doublon possible : à comparer avant de fondre deux lignes.",
      en: "Possibly the same thing twice: compare before merging two rows.",
    },
    text: `MATCH (node:Institution|Platform|Incident)
WITH labels(node)[0] AS kind, toLower(node.nameFr) AS name, collect(node) AS nodes
WHERE size(nodes) > 1
RETURN kind, name, nodes
ORDER BY kind, name`,
    parameters: [],
    columns: ["kind", "name", "nodes"],
  },
  {
    name: "find-by-name",
    group: "checks",
    title: { fr: "Retrouver un nœud par son nom", en: "Find a node by its name" },
    note: {
      fr: "Recherche plein texte, sans accents ni majuscules, dans les noms des deux langues, les sigles et les autres noms ; les meilleurs d’abord.",
      en: "Full-text search without accents and capitals, in the names of both languages, acronyms and other names; best first.",
    },
    text: `CALL db.index.fulltext.queryNodes('names', $text) YIELD node, score
RETURN node, labels(node)[0] AS kind, round(score, 2) AS score
ORDER BY score DESC, node.id
LIMIT 25`,
    parameters: [{ name: "text", kind: "text", label: { fr: "Texte", en: "Text" }, example: "prefecture*" }],
    columns: ["node", "kind", "score"],
  },
  {
    name: "counts",
    group: "checks",
    title: { fr: "Combien il y a de chaque chose", en: "How many there are of each thing" },
    note: {
      fr: "Nœuds par étiquette. « RicochetDataset » est la fiche du jeu de données, non un fait.",
      en: "Nodes by label. “RicochetDataset” is the sheet of a dataset, not a fact.",
    },
    text: `MATCH (node)
UNWIND labels(node) AS label
RETURN label, count(node) AS nodes
ORDER BY label`,
    parameters: [],
    columns: ["label", "nodes"],
  },
];
