/** The counts of the data sheet, each with the query that gives it. */
import type { Localized } from "../model/schema.ts";
import {
  type DependencyMode,
  type Grade,
  type Layer,
  LINK_KINDS,
  type LinkKind,
  NODE_KINDS,
  type NodeKind,
} from "../model/vocabulary.ts";
import type { Figure } from "../responses.ts";

const GRADED_NODES = NODE_KINDS.filter((kind) => kind !== "Source").join("|");
const isNodeKind = (kind: string): kind is NodeKind => NODE_KINDS.some((each) => each === kind);

export const nodesFigure = (kind: NodeKind, value: number) => figure(value, ofKind(kind), METHODS.nodes);
export const linksFigure = (kind: LinkKind, value: number) => figure(value, ofKind(kind), METHODS.links);

export function gradeFigure(grade: Grade, value: number): Figure {
  const text = `CALL () {
  MATCH (n:${GRADED_NODES})
  WHERE n.grade = $grade
  RETURN n AS stated
  UNION ALL
  MATCH ()-[r:${LINK_KINDS.join("|")}]->()
  WHERE r.grade = $grade
  RETURN r AS stated
}
RETURN count(stated) AS value`;
  return figure(value, text, METHODS.grade, { grade });
}

export function modeFigure(mode: DependencyMode | "unknown", value: number): Figure {
  const condition = mode === "unknown" ? "d.mode IS NULL" : "d.mode = $mode";
  return figure(
    value,
    `MATCH ()-[d:DEPENDS_ON]->()\nWHERE ${condition}\nRETURN count(d) AS value`,
    METHODS.mode,
    mode === "unknown" ? {} : { mode },
  );
}

export function layerFigure(layer: Layer, counted: "bodies" | "classes", value: number): Figure {
  const condition = counted === "classes" ? "n.class" : "NOT coalesce(n.class, false)";
  return figure(
    value,
    `MATCH (n:Institution {layer: $layer})\nWHERE ${condition}\nRETURN count(n) AS value`,
    METHODS[counted],
    { layer },
  );
}

/**
 * @param field a kind and a property of it, like "USES.categories"
 * @throws Error where the kind is none of the model or the property is no plain word
 */
export function knownFigure(field: string, value: number): Figure {
  const [kind = "", property = ""] = field.split(".");
  if (!isKind(kind) || !/^[a-zA-Z]+$/.test(property)) throw new Error(`No field of the model: ${field}`);
  const text = isNodeKind(kind)
    ? `MATCH (n:${kind})\nWHERE n.${property} IS NOT NULL\nRETURN count(n) AS value`
    : `MATCH ()-[n:${kind}]->()\nWHERE n.${property} IS NOT NULL\nRETURN count(n) AS value`;
  return figure(value, text, METHODS.known);
}

function isKind(kind: string): kind is NodeKind | LinkKind {
  return isNodeKind(kind) || LINK_KINDS.some((each) => each === kind);
}

function ofKind(kind: NodeKind | LinkKind): string {
  return isNodeKind(kind)
    ? `MATCH (n:${kind}) RETURN count(n) AS value`
    : `MATCH ()-[r:${kind}]->() RETURN count(r) AS value`;
}

function figure(
  value: number,
  cypher: string,
  method: Localized,
  parameters: Figure["parameters"] = {},
): Figure {
  return { value, cypher, parameters, method };
}

const METHODS = {
  nodes: { fr: "Les nœuds de cette nature dans la base.", en: "The nodes of this kind on record." },
  links: { fr: "Les liens de cette nature dans la base.", en: "The links of this kind on record." },
  grade: {
    fr: "Les nœuds (hors sources) et les liens qui portent ce niveau de preuve.",
    en: "The nodes (but sources) and links that bear this grade of evidence.",
  },
  mode: {
    fr: "Les dépendances d’une plateforme envers une autre, de ce mode ; inconnu reste inconnu.",
    en: "The dependencies of one platform on another, in this mode; unknown stays unknown.",
  },
  bodies: {
    fr: "Les institutions de la strate, sans les ensembles.",
    en: "The institutions of the layer, without classes.",
  },
  classes: {
    fr: "Les ensembles de la strate : ils valent « jusqu’à », et leurs membres ne sont jamais comptés.",
    en: "The classes of the layer: they mean “up to”, and their members are never counted.",
  },
  known: {
    fr: "Les lignes où ce champ est connu ; une liste vide est connue, elle dit « aucun ».",
    en: "The rows in which this field is known; an empty list is known, it says “none”.",
  },
} as const satisfies Record<string, Localized>;
