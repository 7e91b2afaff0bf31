/** The graph of an answer, drawn by the same canvas as all pictures, with its nodes as a list beside it. */
import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useCytoscape } from "../../../canvas/useCytoscape.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Theme } from "../../../state/preferences.ts";
import type { Language } from "../../../state/view.ts";
import type { AnswerGraph } from "./answerGraph.ts";
import type { ShownNode } from "./cells.ts";
import { graphElements } from "./graphElements.ts";
import { placeGraph } from "./graphLayout.ts";
import { NodeChip } from "./NodeChip.tsx";

interface AnswerGraphViewProps {
  readonly graph: AnswerGraph;
  readonly language: Language;
  readonly theme: Theme;
  onShow(node: ShownNode): void;
}

export function AnswerGraphView({ graph, language, theme, onShow }: AnswerGraphViewProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLDivElement>(null);
  const placed = useMemo(() => placeGraph(graph), [graph]);
  const elements = useMemo(() => graphElements(graph, placed, language), [graph, placed, language]);
  const control = useCytoscape(canvas, elements, theme, { ...placed, centre: null }, null, {
    onTap(id) {
      const node = graph.nodes.find(({ key }) => key === id);
      if (node !== undefined) onShow(node);
    },
    onHover: () => {},
    onMenu: () => {},
    onMove: () => {},
  });
  const { nodes, links, totals } = graph;
  const isWhole = nodes.length === totals.nodes && links.length === totals.links;
  const counts = {
    nodes: formatNumber(nodes.length, language),
    links: formatNumber(links.length, language),
    allNodes: formatNumber(totals.nodes, language),
    allLinks: formatNumber(totals.links, language),
  };
  return (
    <div className="answer-graph">
      <p className="quiet answer-graph-count">
        {isWhole ? t("query.graphShown", counts) : t("query.graphCut", counts)}
        <span className="answer-graph-tools">
          <button type="button" onClick={() => control.current?.fit()}>
            {t("picture.fit")}
          </button>
          <button
            type="button"
            className="icon"
            aria-label={t("picture.zoomOut")}
            onClick={() => control.current?.zoomBy(1 / 1.25)}
          >
            −
          </button>
          <button
            type="button"
            className="icon"
            aria-label={t("picture.zoomIn")}
            onClick={() => control.current?.zoomBy(1.25)}
          >
            +
          </button>
        </span>
      </p>
      <div
        ref={canvas}
        className="answer-canvas"
        role="img"
        aria-label={t("query.graphLabel")}
        data-nodes={nodes.length}
        data-links={links.length}
      />
      <details className="answer-graph-nodes">
        <summary>{t("query.graphNodes")}</summary>
        <ul className="chips">
          {nodes.map((node) => (
            <li key={node.key}>
              <NodeChip node={node} language={language} onShow={onShow} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
