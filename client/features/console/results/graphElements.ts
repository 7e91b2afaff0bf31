/** The graph of an answer with its places -> what the canvas draws. Pure. */
import type { PictureElement } from "../../../canvas/scene.ts";
import type { Language } from "../../../state/view.ts";
import type { AnswerGraph } from "./answerGraph.ts";
import type { PlacedGraph } from "./graphLayout.ts";
import { nodeName } from "./openAddress.ts";

const LONGEST_LABEL = 28;
const CLASSES: Readonly<Record<string, string>> = { Institution: "institution", Platform: "platform" };
/** Straight, from rim to rim. */
const STRAIGHT = {
  width: 1.2,
  weights: "0.5",
  distances: "0",
  fromEnd: "outside-to-node",
  toEnd: "outside-to-node",
};

export function graphElements(
  { nodes, links }: AnswerGraph,
  { places }: PlacedGraph,
  language: Language,
): PictureElement[] {
  return [
    ...nodes.map((node): PictureElement => {
      const position = places.get(node.key);
      const shape = CLASSES[node.labels[0] ?? ""] ?? "unreached";
      return {
        group: "nodes",
        data: { id: node.key, label: shortened(nodeName(node, language)) },
        classes: `member ${shape}`,
        ...(position === undefined ? {} : { position }),
      };
    }),
    ...links.map(
      ({ key, from, to, properties }): PictureElement => ({
        group: "edges",
        data: { id: key, source: from, target: to, ...STRAIGHT },
        classes: `link ${gradeClass(properties)}`,
      }),
    ),
  ];
}

function shortened(name: string): string {
  return name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : name;
}

/** Links of the model show how well they are evidenced, as everywhere. */
function gradeClass({ grade }: Readonly<Record<string, unknown>>): string {
  return typeof grade === "string" && /^[a-z]+$/.test(grade) ? `grade-${grade}` : "";
}
