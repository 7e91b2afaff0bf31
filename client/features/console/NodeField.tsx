/** The id of a node, found by its name. An id can also be typed or pasted. */
import { useDeferredValue, useState } from "react";
import type { NodeKind } from "../../../graph/model/vocabulary.ts";
import type { Language } from "../../state/view.ts";
import { OptionField } from "../../ui/OptionField.tsx";
import { useNodeOptions } from "../../ui/useNodeOptions.ts";

interface NodeFieldProps {
  readonly label: string;
  readonly kinds: readonly NodeKind[];
  /** Whether the value is the id without its kind. */
  readonly isBare: boolean;
  readonly text: string;
  readonly language: Language;
  onText(text: string): void;
}

export function NodeField({ label, kinds, isBare, text, language, onText }: NodeFieldProps) {
  const [isTyping, setIsTyping] = useState(false);
  const asked = useDeferredValue(isTyping ? text.trim() : "");
  const { groups, answered } = useNodeOptions(asked, kinds, language, ({ id }) => {
    setIsTyping(false);
    onText(isBare ? id.slice(id.indexOf(":") + 1) : id);
  });
  return (
    <OptionField
      label={label}
      placeholder={label}
      text={text}
      groups={groups}
      isSettled={answered === text.trim()}
      language={language}
      isValue
      onText={(typed) => {
        setIsTyping(true);
        onText(typed);
      }}
    />
  );
}
