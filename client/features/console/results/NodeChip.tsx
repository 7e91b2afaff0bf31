/** A node of an answer: opens where it has a page, else shows what it holds. */
import { useTranslation } from "react-i18next";
import { useView } from "../../../state/useView.ts";
import { type Language, viewUrl } from "../../../state/view.ts";
import type { ShownNode } from "./cells.ts";
import { nodeName, viewOfNode } from "./openAddress.ts";

interface NodeChipProps {
  readonly node: ShownNode;
  readonly language: Language;
  onShow(node: ShownNode): void;
}

export function NodeChip({ node, language, onShow }: NodeChipProps) {
  const { t } = useTranslation();
  const { go } = useView();
  const name = nodeName(node, language);
  const [label = ""] = node.labels;
  const mark = <span className={`mark mark-${label}`} aria-hidden="true" />;
  const view = viewOfNode(node, language);
  if (view === null) {
    return (
      <button
        type="button"
        className="chip node-chip"
        title={t("query.showNode", { name })}
        onClick={() => onShow(node)}
      >
        {mark}
        {name}
      </button>
    );
  }
  const title =
    view.page.name === "incident" ? t("query.openIncident", { name }) : t("query.openNode", { name });
  return (
    <a
      className="chip node-chip"
      href={viewUrl(view)}
      title={title}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(view);
      }}
    >
      {mark}
      {name}
    </a>
  );
}
