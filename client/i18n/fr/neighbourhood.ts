/** Ce qui se trouve autour de nœuds choisis, qu’une compromission le traverse ou non. */
import type { Dictionary } from "../en.ts";

export const neighbourhood: Dictionary["neighbourhood"] = {
  loading: "Lecture du graphe…",
  lead: "Choisissez un nœud pour voir ce qui l’entoure, compté avant d’être montré. Maj en choisit plusieurs ; deux peuvent être raccordés.",
  missing: "Les données ne contiennent pas : {{ids}}.",
  picture:
    "Image du voisinage en colonnes selon la distance. Les flèches parcourent, Entrée choisit, Maj-Entrée en choisit un autre, m ouvre le menu ; le tableau ci-dessous dit la même chose.",
  explore: "Explorer librement à partir d’ici",
  start: "Départ",
  pinned: "Épinglés",
  away_one: "À {{count}} lien",
  away_other: "À {{count}} liens",
  nodes_one: "{{n}} nœud",
  nodes_other: "{{n}} nœuds",
  around: "Ce qui l’entoure",
  noLinks: "Aucun lien ne part d’ici.",
  allShown: "tous montrés",
  someShown: "{{shown}} sur {{total}} montrés",
  fold: "Replier : {{words}}",
  expandAll: "Déplier tout cela",
  hide: "Masquer",
  pin: "Épingler",
  unpin: "Désépingler",
  beginHere: "Repartir d’ici",
  openIncident: "Ouvrir l’incident",
  picked_one: "{{n}} choisi",
  picked_other: "{{n}} choisis",
  unpickOne: "Ne plus choisir {{name}}",
  connect: "Trouver les chemins courts entre eux",
  connectHint: "Choisissez-en exactement deux pour trouver les chemins entre eux.",
  connections: "Chemins entre deux nœuds",
  between: "Entre {{from}} et {{to}}",
  noPath: "Aucun chemin ne mène de l’un à l’autre par ces sortes de liens.",
  paths_one:
    "{{n}} chemin ; le plus court compte {{links}}, et aucun d’un lien de plus n’a été laissé de côté.",
  paths_other:
    "{{n}} chemins ; le plus court compte {{links}}, et aucun jusqu’à un lien de plus n’a été laissé de côté.",
  pathsAtLeast_one: "Le premier chemin parmi d’autres ({{n}}) ; le plus court compte {{links}}.",
  pathsAtLeast_other:
    "Les {{n}} chemins les plus courts, parmi d’autres non listés ; le plus court compte {{links}}.",
  disconnect: "Retirer",
  connectBy: "Sortes de liens que suivent les chemins",
  undo: "Annuler",
  redo: "Rétablir",
  group: "Grouper",
  hidden_one: "{{n}} masqué",
  hidden_other: "{{n}} masqués",
  showAgain: "montrer de nouveau",
  distance: "Liens d’écart",
  shown:
    "{{shown}} nœuds sur {{all}} montrés par leur nom · {{links}} liens en faisceaux ; ceux d’un nœud se voient un à un quand il est choisi",
};

/** Les liens tels qu’ils se disent depuis leur extrémité. */
export const linkBack: Dictionary["linkBack"] = {
  USES: "est utilisé par",
  FEEDS: "est alimenté par",
  OPERATES: "est exploité par",
  PART_OF: "a sous son autorité",
  DEPENDS_ON: "porte",
  HOLDS: "est détenu par",
  HIT: "a été touché par",
  AFFECTED: "a été victime de",
  EXPOSED: "a été exposé par",
  RESPONDED_TO: "a fait intervenir",
  EXPLOITED: "a servi dans",
  HAS_CLAIM: "est une déclaration sur",
  CITES: "est cité par",
};

export const kindOf: Dictionary["kindOf"] = {
  Institution: "institution",
  Platform: "plateforme",
  DataCategory: "catégorie de données",
  Incident: "incident",
  Claim: "déclaration",
  Weakness: "faiblesse",
  Source: "source",
};

export const grouping: Dictionary["grouping"] = {
  layer: "Par strate et type",
  kind: "Par sorte",
  none: "Sans groupes",
};

export const neighbourhoodSheet: Dictionary["neighbourhoodSheet"] = { nodes: "Nœuds", links: "Liens" };
