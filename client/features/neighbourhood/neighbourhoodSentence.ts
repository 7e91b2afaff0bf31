/** The sentence on top of a neighbourhood. */
import { nameOf } from "../../../graph/answers/nodes.ts";
import { neighbourhoodFigures } from "../../../graph/cypher/neighbourhoodFigures.ts";
import type { Graph } from "../../../graph/model/graph.ts";
import type { Exploration } from "../../../graph/neighbourhood/exploration.ts";
import type { Neighbourhood } from "../../../graph/neighbourhood/neighbourhood.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import type { SentencePart } from "../../ui/FigureSentence.tsx";

/** More starts than these are counted. */
const MOST_NAMED = 3;

export function neighbourhoodSentence(
  graph: Graph,
  { around }: Exploration,
  shown: Neighbourhood,
  language: Language,
): SentencePart[] {
  const { nodes, links } = neighbourhoodFigures(shown);
  const names = around.flatMap((id) => {
    const node = graph.nodeById.get(id);
    return node === undefined ? [] : [nameOf(node)[language]];
  });
  const number = (value: number) => formatNumber(value, language);
  const isFrench = language === "fr";
  const who =
    names.length <= MOST_NAMED
      ? formatList(names, language)
      : isFrench
        ? `${number(names.length)} départs`
        : `${number(names.length)} starts`;
  const words = (value: number, one: string, many: string) =>
    `${number(value)} ${value > 1 || (!isFrench && value === 0) ? many : one}`;
  const nodeWords = {
    words: words(nodes.value, isFrench ? "nœud" : "node", isFrench ? "nœuds" : "nodes"),
    figure: nodes,
  };
  const linkWords = {
    words: words(links.value, isFrench ? "lien" : "link", isFrench ? "liens" : "links"),
    figure: links,
  };
  return isFrench
    ? [
        "Autour de ",
        { name: who },
        "\u202f: ",
        nodeWords,
        " et ",
        linkWords,
        " entre eux, qu’une compromission les traverse ou non.",
      ]
    : [
        "Around ",
        { name: who },
        ": ",
        nodeWords,
        " and ",
        linkWords,
        " between them, whether or not a breach would cross.",
      ];
}
