/** The figures of a neighbourhood: what is shown, asked for by its ids. */
import type { Neighbourhood } from "../neighbourhood/neighbourhood.ts";
import type { Figure } from "../responses.ts";

export function neighbourhoodFigures({ nodes, links }: Neighbourhood): Record<"nodes" | "links", Figure> {
  const ids = nodes.map(({ id }) => id);
  return {
    nodes: {
      value: nodes.length,
      cypher: "MATCH (n)\nWHERE n.id IN $ids\nRETURN count(n) AS value",
      parameters: { ids },
      method: {
        fr: "Les nœuds montrés : ceux du départ, ce qui a été déplié ou raccordé, moins ce qui est masqué.",
        en: "The nodes that are shown: where it starts, what was expanded or connected, less what is hidden.",
      },
    },
    links: {
      value: links.length,
      cypher: "MATCH (a)-[r]->(b)\nWHERE a.id IN $ids AND b.id IN $ids\nRETURN count(r) AS value",
      parameters: { ids },
      method: {
        fr: "Tous les liens, de toute sorte, entre les nœuds montrés.",
        en: "All links, of every kind, between the nodes that are shown.",
      },
    },
  };
}
