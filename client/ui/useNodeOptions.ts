/** Nodes that answer a text, as groups of options by kind. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NodeKind } from "../../graph/model/vocabulary.ts";
import type { NodeBrief } from "../../graph/responses.ts";
import { searchNodes } from "../api.ts";
import type { Language } from "../state/view.ts";
import type { OptionGroup } from "./options.ts";

const MOST_OF_A_KIND = 6;

interface NodeOptions {
  readonly groups: readonly OptionGroup[];
  /** The text that the groups answer; `null` before the first answer. */
  readonly answered: string | null;
}

/** @param kinds which kinds are offered, in the order in which they are shown */
export function useNodeOptions(
  text: string,
  kinds: readonly NodeKind[],
  language: Language,
  onChoose: (node: NodeBrief, isOther: boolean) => void,
): NodeOptions {
  const { t } = useTranslation();
  /** The one kind of which all are wanted, and for which text. */
  const [wide, setWide] = useState<{ text: string; kind: NodeKind } | null>(null);
  const { data } = useQuery({
    queryKey: ["search", text],
    queryFn: async ({ signal }) => ({ text, found: await searchNodes(text, null, signal) }),
    enabled: text !== "",
    placeholderData: (previous) => previous,
  });
  const wideKind = wide?.text === text ? wide.kind : null;
  const { data: all } = useQuery({
    queryKey: ["search", text, wideKind],
    queryFn: ({ signal }) => searchNodes(text, wideKind, signal),
    enabled: wideKind !== null,
  });

  if (text === "" || data === undefined) return { groups: [], answered: text === "" ? "" : null };
  const groups = kinds.map((kind): OptionGroup => {
    const isWide = kind === wideKind && all !== undefined;
    const ofKind = (isWide ? all : data.found).items.filter((node) => node.kind === kind);
    const shown = isWide ? ofKind : ofKind.slice(0, MOST_OF_A_KIND);
    const total = data.found.byKind[kind] ?? 0;
    return {
      id: kind,
      title: t(`kind.${kind}`),
      total,
      options: shown.map((node) => ({
        id: node.id,
        label: node.name[language],
        note: node.acronym === node.name[language] ? null : node.acronym,
        mark: `mark-${kind}`,
        choose: (isOther) => onChoose(node, isOther),
      })),
      showAll: isWide || shown.length === total ? null : () => setWide({ text, kind }),
    };
  });
  return { groups: groups.filter(({ total }) => total > 0), answered: data.text };
}
