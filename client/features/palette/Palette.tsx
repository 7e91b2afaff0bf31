/** The one field that finds everything: nodes, and with them whatever can be done from here. */
import { type Ref, useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { NODE_KINDS, type NodeKind } from "../../../graph/model/vocabulary.ts";
import type { NodeBrief } from "../../../graph/responses.ts";
import type { Language } from "../../state/view.ts";
import { OptionField } from "../../ui/OptionField.tsx";
import { useNodeOptions } from "../../ui/useNodeOptions.ts";
import { type Command, matchingCommands } from "./commands.ts";

interface PaletteProps {
  readonly language: Language;
  readonly commands: readonly Command[];
  readonly ref?: Ref<HTMLInputElement>;
  onChoose(node: NodeBrief, isOther: boolean): void;
  /** The palette was gone to. */
  onVisit(): void;
}

/** What people look for first; claims and sources stand last. */
const KINDS: readonly NodeKind[] = [
  ...new Set<NodeKind>(["Platform", "Institution", "Incident", ...NODE_KINDS]),
];

export function Palette({ language, commands, ref, onChoose, onVisit }: PaletteProps) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const asked = useDeferredValue(text.trim());
  const nodes = useNodeOptions(asked, KINDS, language, onChoose);
  // Both answer the same text: what stands first does not change while the other is still asked for.
  const found =
    nodes.answered === null
      ? []
      : matchingCommands(commands, nodes.answered, (group) => t(`palette.${group}`));
  const groups = [...nodes.groups, ...found];
  return (
    <OptionField
      {...(ref === undefined ? {} : { ref })}
      label={t("search.label")}
      placeholder={t("search.placeholder")}
      hint="/"
      foot={t("search.foot")}
      text={text}
      groups={groups}
      isSettled={asked === text.trim() && nodes.answered === asked}
      language={language}
      onText={setText}
      onVisit={onVisit}
    />
  );
}
