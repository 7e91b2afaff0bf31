/** Several picked nodes: done with together, and connected where they are two. */
import { useTranslation } from "react-i18next";
import { presentNode } from "../../../graph/answers/nodes.ts";
import type { Graph } from "../../../graph/model/graph.ts";
import { formatNumber } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { ExplorationControl } from "../../state/useExploration.ts";
import type { Language } from "../../state/view.ts";

interface PickedPanelProps {
  readonly graph: Graph;
  readonly picked: readonly string[];
  readonly control: ExplorationControl;
  readonly language: Language;
  onPick(id: string, adds: boolean): void;
}

export function PickedPanel({ graph, picked, control, language, onPick }: PickedPanelProps) {
  const { t } = useTranslation();
  const { take } = control;
  const nameOf = (id: string) => {
    const node = graph.nodeById.get(id);
    return node === undefined ? id : shortName(presentNode(node), language);
  };
  const [from, to] = picked;
  return (
    <article className="panel-content">
      <h2>{t("neighbourhood.picked", { count: picked.length, n: formatNumber(picked.length, language) })}</h2>
      <ul className="plain">
        {picked.map((id) => (
          <li key={id}>
            {nameOf(id)}{" "}
            <button
              type="button"
              className="link-button"
              aria-label={t("neighbourhood.unpickOne", { name: nameOf(id) })}
              onClick={() => onPick(id, true)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="panel-actions">
        {picked.length === 2 && from !== undefined && to !== undefined && (
          <button type="button" onClick={() => take({ type: "connect", connection: { from, to } })}>
            {t("neighbourhood.connect")} <kbd>c</kbd>
          </button>
        )}
        <button type="button" onClick={() => take({ type: "hide", nodes: picked })}>
          {t("neighbourhood.hide")} <kbd>h</kbd>
        </button>
        <button type="button" onClick={() => take({ type: "pin", nodes: picked })}>
          {t("neighbourhood.pin")} <kbd>p</kbd>
        </button>
        <button type="button" onClick={() => take({ type: "begin", nodes: picked })}>
          {t("neighbourhood.beginHere")}
        </button>
      </p>
      {picked.length !== 2 && <p className="quiet">{t("neighbourhood.connectHint")}</p>}
    </article>
  );
}
