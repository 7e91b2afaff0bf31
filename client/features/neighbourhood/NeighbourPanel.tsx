/** What is around the one picked node, counted before it is shown; and what can be done with the node. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { descriptionOf, presentNode } from "../../../graph/answers/nodes.ts";
import type { Graph } from "../../../graph/model/graph.ts";
import { isSameExpansion } from "../../../graph/neighbourhood/exploration.ts";
import { neighbourSorts } from "../../../graph/neighbourhood/neighbours.ts";
import { formatNumber } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { ExplorationControl } from "../../state/useExploration.ts";
import type { Language } from "../../state/view.ts";
import { useSortWords } from "./useSortWords.ts";

interface NeighbourPanelProps {
  readonly graph: Graph;
  readonly id: string;
  /** Ids of the nodes that are shown. */
  readonly shown: ReadonlySet<string>;
  readonly control: ExplorationControl;
  readonly language: Language;
  /** The reader's own note on the node. */
  readonly note: ReactNode;
  onBreach(id: string): void;
  onOpenIncident(id: string): void;
}

export function NeighbourPanel(props: NeighbourPanelProps) {
  const { graph, id, shown, control, language, note, onBreach, onOpenIncident } = props;
  const { t } = useTranslation();
  const wordsOf = useSortWords();
  const node = graph.nodeById.get(id);
  if (node === undefined) return null;
  const { exploration, take } = control;
  const brief = presentNode(node);
  const short = shortName(brief, language);
  const isPinned = exploration.pinned.includes(id);
  const sorts = neighbourSorts(graph, id);
  const about = [
    short === brief.name[language] ? null : brief.name[language],
    t(`kindOf.${brief.kind}`),
    brief.layer === null ? null : t(`layer.${brief.layer}`),
  ].filter((part) => part !== null);
  return (
    <article className="panel-content">
      <h2>{short}</h2>
      <p className="quiet">{about.join(" · ")}</p>
      {descriptionOf(node) !== null && <p>{descriptionOf(node)?.[language]}</p>}
      <section>
        <h3>{t("neighbourhood.around")}</h3>
        {sorts.length === 0 && <p className="quiet">{t("neighbourhood.noLinks")}</p>}
        <ul className="sorts">
          {sorts.map((sort) => {
            const isExpanded = exploration.expansions.some((each) => isSameExpansion(each, sort));
            const here = sort.neighbours.filter((other) => shown.has(other)).length;
            const total = formatNumber(sort.neighbours.length, language);
            return (
              <li key={`${sort.kind} ${sort.direction}`}>
                <button
                  type="button"
                  aria-pressed={isExpanded}
                  onClick={() => {
                    const { node: from, kind, direction } = sort;
                    take({
                      type: isExpanded ? "fold" : "expand",
                      expansions: [{ node: from, kind, direction }],
                    });
                  }}
                >
                  {wordsOf(sort)} <b>{total}</b>
                </button>
                <span className="quiet">
                  {here === sort.neighbours.length
                    ? t("neighbourhood.allShown")
                    : t("neighbourhood.someShown", { shown: formatNumber(here, language), total })}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      <p className="panel-actions">
        <button type="button" onClick={() => take({ type: "hide", nodes: [id] })}>
          {t("neighbourhood.hide")} <kbd>h</kbd>
        </button>
        <button
          type="button"
          aria-pressed={isPinned}
          onClick={() => take({ type: isPinned ? "unpin" : "pin", nodes: [id] })}
        >
          {t(isPinned ? "neighbourhood.unpin" : "neighbourhood.pin")} <kbd>p</kbd>
        </button>
        <button type="button" onClick={() => take({ type: "begin", nodes: [id] })}>
          {t("neighbourhood.beginHere")}
        </button>
        {(brief.kind === "Platform" || brief.kind === "Institution") && (
          <button type="button" onClick={() => onBreach(id)}>
            {t("panel.breach")}
          </button>
        )}
        {brief.kind === "Incident" && (
          <button type="button" onClick={() => onOpenIncident(id)}>
            {t("neighbourhood.openIncident")}
          </button>
        )}
      </p>
      {note}
    </article>
  );
}
