/** The short paths that were asked for, listed node by node, with the kinds of link that they go over. */
import { useTranslation } from "react-i18next";
import { presentNode } from "../../../graph/answers/nodes.ts";
import type { Graph } from "../../../graph/model/graph.ts";
import { LINK_KINDS } from "../../../graph/model/vocabulary.ts";
import type { Neighbourhood } from "../../../graph/neighbourhood/neighbourhood.ts";
import { formatNumber } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { ExplorationControl } from "../../state/useExploration.ts";
import type { Language } from "../../state/view.ts";

interface ConnectionsProps {
  readonly graph: Graph;
  readonly shown: Neighbourhood;
  readonly control: ExplorationControl;
  readonly language: Language;
  onPick(id: string): void;
}

export function Connections({ graph, shown, control, language, onPick }: ConnectionsProps) {
  const { t } = useTranslation();
  const { exploration, take } = control;
  if (shown.connections.length === 0) return null;
  const nameOf = (id: string) => {
    const node = graph.nodeById.get(id);
    return node === undefined ? id : shortName(presentNode(node), language);
  };
  return (
    <section className="connections panel-content" aria-label={t("neighbourhood.connections")}>
      {shown.connections.map(({ from, to, shortest, paths, isCut }) => (
        <section key={`${from} ${to}`}>
          <h3>{t("neighbourhood.between", { from: nameOf(from), to: nameOf(to) })}</h3>
          <p>
            {shortest === null
              ? t("neighbourhood.noPath")
              : t(isCut ? "neighbourhood.pathsAtLeast" : "neighbourhood.paths", {
                  count: paths.length,
                  n: formatNumber(paths.length, language),
                  links: t("picture.links", { count: shortest }),
                })}{" "}
            <button
              type="button"
              className="link-button"
              onClick={() => take({ type: "disconnect", connection: { from, to } })}
            >
              {t("neighbourhood.disconnect")}
            </button>
          </p>
          <ol className="connection-paths">
            {paths.map((path) => (
              <li key={path.join(" ")}>
                {path.map((id, at) => (
                  <span key={id}>
                    {at > 0 && " – "}
                    <button type="button" className="link-button" onClick={() => onPick(id)}>
                      {nameOf(id)}
                    </button>
                  </span>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <details>
        <summary>{t("neighbourhood.connectBy")}</summary>
        <ul className="kind-choices">
          {LINK_KINDS.map((kind) => {
            const isChosen = exploration.connectBy.includes(kind);
            return (
              <li key={kind}>
                <label>
                  <input
                    type="checkbox"
                    checked={isChosen}
                    onChange={() =>
                      take({
                        type: "connectBy",
                        kinds: LINK_KINDS.filter((each) =>
                          each === kind ? !isChosen : exploration.connectBy.includes(each),
                        ),
                      })
                    }
                  />
                  {t(`link.${kind}`)}
                </label>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
