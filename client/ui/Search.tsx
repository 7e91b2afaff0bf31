/** Finds nodes of some kinds as one types. */
import { useDeferredValue, useState } from "react";
import type { NodeKind } from "../../graph/model/vocabulary.ts";
import type { NodeBrief } from "../../graph/responses.ts";
import type { Language } from "../state/view.ts";
import { OptionField } from "./OptionField.tsx";
import { useNodeOptions } from "./useNodeOptions.ts";

interface SearchProps {
  readonly language: Language;
  readonly label: string;
  readonly kinds: readonly NodeKind[];
  onChoose(node: NodeBrief): void;
}

export function Search({ language, label, kinds, onChoose }: SearchProps) {
  const [text, setText] = useState("");
  const asked = useDeferredValue(text.trim());
  const { groups, answered } = useNodeOptions(asked, kinds, language, onChoose);
  return (
    <OptionField
      label={label}
      placeholder={label}
      text={text}
      groups={groups}
      isSettled={answered === text.trim()}
      language={language}
      onText={setText}
    />
  );
}
