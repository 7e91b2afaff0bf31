/** The value of one parameter: chosen where there is a list to choose from, typed where there is none. */
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { GRADES, LAYERS, NODE_KINDS, type NodeKind } from "../../../graph/model/vocabulary.ts";
import type { Language } from "../../state/view.ts";
import { NodeField } from "./NodeField.tsx";
import { type FieldKind, readValue, valueText } from "./parameterValue.ts";

interface ParameterFieldProps {
  readonly name: string;
  /** `null` where nobody described it: its name must do. */
  readonly label: string | null;
  readonly kind: FieldKind;
  readonly value: unknown;
  readonly language: Language;
  onChange(value: unknown): void;
  onWrong(isWrong: boolean): void;
}

const NODES: Readonly<Partial<Record<FieldKind, readonly NodeKind[]>>> = {
  platform: ["Platform"],
  institution: ["Institution"],
  incident: ["Incident"],
  category: ["DataCategory"],
  weakness: ["Weakness"],
  node: NODE_KINDS,
};

export function ParameterField(props: ParameterFieldProps) {
  const { name, label, kind, value, language, onChange, onWrong } = props;
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(valueText(value));
  const read = readValue(text, kind);

  // A value that comes from elsewhere (another tab, the library, a link) takes the place of what was typed.
  const given = valueText(value);
  useEffect(() => {
    setText((typed) => {
      const now = readValue(typed, kind);
      return now.ok && valueText(now.value) !== given ? given : typed;
    });
  }, [given, kind]);

  const take = (typed: string) => {
    setText(typed);
    const now = readValue(typed, kind);
    onWrong(!now.ok);
    if (now.ok) onChange(now.value);
  };
  const words = (
    <label htmlFor={id}>
      <code>${name}</code>
      {label !== null && <span> {label}</span>}
    </label>
  );
  const kinds = NODES[kind];
  if (kinds !== undefined) {
    return (
      <div className="query-field">
        <span className="query-field-label">
          <code>${name}</code>
          {label !== null && <span> {label}</span>}
        </span>
        <NodeField
          label={label ?? `$${name}`}
          kinds={kinds}
          // Categories are named in the data without the prefix of their id.
          isBare={kind === "category"}
          text={text}
          language={language}
          onText={take}
        />
      </div>
    );
  }
  const choices =
    kind === "layer"
      ? LAYERS.map((each) => [each, t(`layer.${each}`)] as const)
      : kind === "grade"
        ? GRADES.map((each) => [each, t(`grade.${each}`)] as const)
        : kind === "boolean"
          ? ([
              ["true", t("query.yes")],
              ["false", t("query.no")],
            ] as const)
          : null;
  return (
    <div className="query-field">
      {words}
      {choices !== null ? (
        <select id={id} value={text} onChange={({ target }) => take(target.value)}>
          <option value="">{t("query.choose")}</option>
          {choices.map(([choice, shown]) => (
            <option key={choice} value={choice}>
              {shown}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          inputMode={kind === "number" || kind === "year" ? "numeric" : "text"}
          value={text}
          placeholder={t("query.parameterEmpty")}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={!read.ok}
          aria-describedby={read.ok ? undefined : `${id}-wrong`}
          onChange={({ target }) => take(target.value)}
        />
      )}
      {!read.ok && (
        <span id={`${id}-wrong`} className="query-field-wrong" role="alert">
          {t("query.parameterWrong")}
        </span>
      )}
    </div>
  );
}
