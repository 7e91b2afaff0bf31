/** How the State and its platforms are built. */
import { institution, otherInstitution } from "./parameters.ts";
import type { LibraryQuery } from "./query.ts";

export const STRUCTURE_QUERIES: readonly LibraryQuery[] = [
  {
    name: "institutions-by-layer",
    group: "structure",
    title: { fr: "Les institutions par strate", en: "Institutions by layer" },
    note: {
      fr: "Les ensembles à part : ils valent « jusqu’à » et ne se comptent pas comme des membres. Strate vide : inconnue.",
      en: "Classes apart: they mean “up to” and do not count as members. No layer: unknown.",
    },
    text: `MATCH (institution:Institution)
RETURN institution.layer AS layer,
       count(CASE WHEN NOT institution.class THEN 1 END) AS institutions,
       count(CASE WHEN institution.class THEN 1 END) AS classes,
       count(CASE WHEN institution.mandatory AND NOT institution.class THEN 1 END) AS noOptOut
ORDER BY layer`,
    parameters: [],
    columns: ["layer", "institutions", "classes", "noOptOut"],
  },
  {
    name: "platforms-by-type",
    group: "structure",
    title: { fr: "Les plateformes par genre", en: "Platforms by type" },
    note: { fr: "Genre vide : inconnu.", en: "No type: unknown." },
    text: `MATCH (platform:Platform)
RETURN platform.type AS type, count(platform) AS platforms
ORDER BY platforms DESC, type`,
    parameters: [],
    columns: ["type", "platforms"],
  },
  {
    name: "bodies-of",
    group: "structure",
    title: { fr: "Ce qui fait partie d’une institution", en: "What is part of an institution" },
    note: {
      fr: "Directement ou par d’autres, avec le nombre d’échelons. Faire partie de quelque chose ne conduit pas une compromission.",
      en: "Directly or through others, with the number of steps. Being part of something conducts no breach.",
    },
    text: `MATCH path = (part:Institution)-[:PART_OF*1..6]->(:Institution {id: $institution})
RETURN part, min(length(path)) AS steps
ORDER BY steps, part.id`,
    parameters: [{ ...institution, example: "institution:ministere-education-nationale" }],
    columns: ["part", "steps"],
  },
  {
    name: "operators",
    group: "structure",
    title: { fr: "Qui exploite le plus de plateformes", en: "Who operates most platforms" },
    note: {
      fr: "Un rôle, non une faute : qui répond de beaucoup est souvent qui sert beaucoup.",
      en: "A role, not a fault: whoever answers for many often serves many.",
    },
    text: `MATCH (institution:Institution)-[:OPERATES]->(platform:Platform)
RETURN institution, count(DISTINCT platform) AS platforms
ORDER BY platforms DESC, institution.id
LIMIT 25`,
    parameters: [],
    columns: ["institution", "platforms"],
  },
  {
    name: "way-between",
    group: "structure",
    title: {
      fr: "Le plus court chemin entre deux institutions",
      en: "The shortest way between two institutions",
    },
    note: {
      fr: "À travers tout lien, dans les deux sens : une proximité, non le trajet d’une compromission. D’autres chemins aussi courts peuvent exister.",
      en: "Over any link, either way: closeness, not the course of a breach. There may be other ways as short.",
    },
    text: `MATCH way = SHORTEST 1
  (:Institution {id: $institution})-[:USES|FEEDS|DEPENDS_ON|OPERATES|PART_OF]-+(:Institution {id: $other})
RETURN way, length(way) AS links`,
    parameters: [institution, otherInstitution],
    columns: ["way", "links"],
  },
  {
    name: "neighbours",
    group: "structure",
    title: { fr: "Les liens d’un nœud, par genre", en: "The links of a node, by kind" },
    note: {
      fr: "« out » : du nœud vers d’autres ; sinon, d’autres vers lui.",
      en: "“out”: from the node to others; otherwise from others to it.",
    },
    text: `MATCH (node {id: $node})-[link]-()
RETURN type(link) AS link, startNode(link) = node AS out, count(link) AS links
ORDER BY link, out`,
    parameters: [
      { name: "node", kind: "node", label: { fr: "Nœud", en: "Node" }, example: "platform:hubee" },
    ],
    columns: ["link", "out", "links"],
  },
  {
    name: "layers-in-common",
    group: "structure",
    title: {
      fr: "Les plateformes qui relient les strates deux à deux",
      en: "Platforms that tie layers together, two by two",
    },
    note: {
      fr: "Combien de plateformes servent des institutions de l’une et de l’autre strate.",
      en: "How many platforms serve institutions of both layers.",
    },
    text: `MATCH (a:Institution)-[:USES|FEEDS]->(platform:Platform)<-[:USES|FEEDS]-(b:Institution)
WHERE a.layer < b.layer
RETURN a.layer AS layer, b.layer AS other, count(DISTINCT platform) AS platforms
ORDER BY platforms DESC, layer, other`,
    parameters: [],
    columns: ["layer", "other", "platforms"],
  },
  {
    name: "without-platform",
    group: "structure",
    title: { fr: "Les institutions sans plateforme connue", en: "Institutions without a known platform" },
    note: {
      fr: "Elles n’utilisent, n’alimentent et n’exploitent rien que l’on sache : une lacune des données plus souvent qu’un fait.",
      en: "They use, feed and operate nothing that is known: more often a gap in the data than a fact.",
    },
    text: `MATCH (institution:Institution)
WHERE NOT EXISTS { (institution)-[:USES|FEEDS|OPERATES]->(:Platform) }
RETURN institution.layer AS layer, count(institution) AS institutions
ORDER BY institutions DESC, layer`,
    parameters: [],
    columns: ["layer", "institutions"],
  },
];
