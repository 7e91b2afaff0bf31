/** What has changed, since a link was made, in what it showed. */
import { useTranslation } from "react-i18next";
import { nameOf } from "../../graph/answers/nodes.ts";
import type { Graph } from "../../graph/model/graph.ts";
import { formatList, formatNumber } from "../i18n/format.ts";
import { type Changes, hasChanged } from "../state/held.ts";
import type { Language } from "../state/view.ts";

interface ChangesNoticeProps {
  readonly changes: Changes;
  readonly graph: Graph;
  readonly language: Language;
  onClose(): void;
}

/** More than these are counted. */
const MOST_NAMED = 8;

export function ChangesNotice({ changes, graph, language, onClose }: ChangesNoticeProps) {
  const { t } = useTranslation();
  const { newNodes, leftNodes, goneNodes, newLinks, goneLinks } = changes;
  const count = (value: number) => ({ count: value, n: formatNumber(value, language) });
  const names = (ids: readonly string[]) => {
    const named = ids.slice(0, MOST_NAMED).flatMap((id) => {
      const node = graph.nodeById.get(id);
      return node === undefined ? [] : [nameOf(node)[language]];
    });
    const more = ids.length - named.length;
    return formatList(more > 0 ? [...named, t("changes.more", count(more))] : named, language);
  };
  const parts = [
    newNodes.length > 0 && t("changes.newNodes", { ...count(newNodes.length), names: names(newNodes) }),
    leftNodes.length > 0 && t("changes.leftNodes", { ...count(leftNodes.length), names: names(leftNodes) }),
    goneNodes > 0 && t("changes.goneNodes", count(goneNodes)),
    newLinks.length > 0 && t("changes.newLinks", count(newLinks.length)),
    goneLinks > 0 && t("changes.goneLinks", count(goneLinks)),
  ].filter((part) => part !== false);
  return (
    <p className="notice" data-changes="">
      {t("changes.since")} {hasChanged(changes) ? parts.join(" ") : t("changes.none")}{" "}
      <button type="button" className="link-button" onClick={onClose}>
        {t("app.close")}
      </button>
    </p>
  );
}
