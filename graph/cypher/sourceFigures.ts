/** How much rests on the sources, as queries: on all, on one, on one alone, on none. */
import type { Localized } from "../model/schema.ts";
import type { Figure } from "../responses.ts";
import { FACT_LINK_KINDS, FACT_NODE_KINDS } from "../sources/resting.ts";

const FACTS = `CALL () {
  MATCH (n:${FACT_NODE_KINDS.join("|")})
  RETURN COLLECT {
    UNWIND coalesce(n.sources, []) AS id RETURN id
    UNION
    MATCH (n)-[:CITES]->(s:Source) RETURN s.id AS id
  } AS sources
  UNION ALL
  MATCH ()-[r:${FACT_LINK_KINDS.join("|")}]->()
  RETURN coalesce(r.sources, []) AS sources
}`;

export const allSourcesFigure = (value: number) =>
  figure(value, "MATCH (s:Source) RETURN count(s) AS value", {}, METHODS.all);
export const allFactsFigure = (value: number) =>
  figure(value, `${FACTS}\nRETURN count(sources) AS value`, {}, METHODS.facts);
export const aloneFigure = (value: number) => counted(value, "size(sources) = 1", {}, METHODS.alone);
export const unsourcedFigure = (value: number) => counted(value, "size(sources) = 0", {}, METHODS.unsourced);
export const restingFigure = (source: string, value: number) =>
  counted(value, "$source IN sources", { source }, METHODS.resting);
export const restingAloneFigure = (source: string, value: number) =>
  counted(value, "sources = [$source]", { source }, METHODS.restingAlone);

function counted(value: number, condition: string, parameters: Figure["parameters"], method: Localized) {
  const text = `${FACTS}\nWITH sources\nWHERE ${condition}\nRETURN count(sources) AS value`;
  return figure(value, text, parameters, method);
}

function figure(value: number, cypher: string, parameters: Figure["parameters"], method: Localized): Figure {
  return { value, cypher, parameters, method };
}

const METHODS = {
  all: { fr: "Les sources de la base.", en: "The sources on record." },
  facts: {
    fr: "Les nœuds et les liens qui affirment quelque chose ; sans les sources, ni les liens d’un incident à ses déclarations et d’une déclaration à ses sources.",
    en: "The nodes and links that state something; without sources, and without the links from an incident to its claims and from a claim to its sources.",
  },
  alone: {
    fr: "Parmi eux, ceux qui ne citent qu’une source : qu’elle tombe, et il n’en reste rien.",
    en: "Among them, those that name one source only: were it to fall, nothing would be left.",
  },
  unsourced: {
    fr: "Parmi eux, ceux qui n’en citent aucune.",
    en: "Among them, those that name none.",
  },
  resting: {
    fr: "Les faits qui citent cette source, seule ou avec d’autres.",
    en: "The facts that name this source, alone or beside others.",
  },
  restingAlone: {
    fr: "Les faits qui ne citent que cette source.",
    en: "The facts that name this source and no other.",
  },
} as const satisfies Record<string, Localized>;
