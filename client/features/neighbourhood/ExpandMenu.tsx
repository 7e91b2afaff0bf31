/** The neighbours of a node by kind, with their number before they are shown, to be expanded or folded. */
import { useTranslation } from "react-i18next";
import { presentNode } from "../../../graph/answers/nodes.ts";
import type { Graph } from "../../../graph/model/graph.ts";
import { isSameExpansion } from "../../../graph/neighbourhood/exploration.ts";
import { neighbourSorts } from "../../../graph/neighbourhood/neighbours.ts";
import { formatNumber } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { ExplorationControl } from "../../state/useExploration.ts";
import type { Language } from "../../state/view.ts";
import { Menu } from "../../ui/Menu.tsx";
import { useSortWords } from "./useSortWords.ts";

interface ExpandMenuProps {
  readonly graph: Graph;
  readonly id: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly control: ExplorationControl;
  readonly language: Language;
  onClose(): void;
}

export function ExpandMenu({ graph, id, at, control, language, onClose }: ExpandMenuProps) {
  const { t } = useTranslation();
  const wordsOf = useSortWords();
  const node = graph.nodeById.get(id);
  if (node === undefined) return null;
  const { exploration, take } = control;
  const sorts = neighbourSorts(graph, id);
  const items = sorts.map(({ kind, direction, neighbours }) => {
    const expansion = { node: id, kind, direction };
    const isExpanded = exploration.expansions.some((each) => isSameExpansion(each, expansion));
    const words = `${wordsOf(expansion)} ${formatNumber(neighbours.length, language)}`;
    return {
      key: `${kind} ${direction}`,
      label: isExpanded ? t("neighbourhood.fold", { words }) : words,
      onChoose: () => take({ type: isExpanded ? "fold" : "expand", expansions: [expansion] }),
    };
  });
  const all = sorts.map(({ kind, direction }) => ({ node: id, kind, direction }));
  return (
    <Menu
      label={shortName(presentNode(node), language)}
      items={[
        ...items,
        ...(all.length > 1
          ? [
              {
                key: "all",
                label: t("neighbourhood.expandAll"),
                onChoose: () => take({ type: "expand" as const, expansions: all }),
              },
            ]
          : []),
        {
          key: "hide",
          label: t("neighbourhood.hide"),
          onChoose: () => take({ type: "hide" as const, nodes: [id] }),
        },
      ]}
      at={at}
      onClose={onClose}
    />
  );
}
