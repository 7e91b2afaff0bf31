/** A field for each parameter that stands in the text, of the kind that fits it. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { QueryParameter } from "../../../graph/queries/query.ts";
import type { ParameterValues } from "../../state/parts/console.ts";
import type { Language } from "../../state/view.ts";
import { ParameterField } from "./ParameterField.tsx";
import { type FieldKind, kindOfValue, OWN_KINDS } from "./parameterValue.ts";

interface ParameterFieldsProps {
  /** In the order of the text. */
  readonly names: readonly string[];
  readonly values: ParameterValues;
  /** What the library says of them, where the query is one of it. */
  readonly described: readonly QueryParameter[];
  readonly language: Language;
  onChange(name: string, value: unknown): void;
  /** Told whether what stands in a field is no value of its kind. */
  onWrong(name: string, isWrong: boolean): void;
}

export function ParameterFields(props: ParameterFieldsProps) {
  const { names, values, described, language, onChange, onWrong } = props;
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Readonly<Record<string, FieldKind>>>({});
  if (names.length === 0) return null;
  const kindWords = {
    text: t("query.kindText"),
    number: t("query.kindNumber"),
    boolean: t("query.kindBoolean"),
    json: t("query.kindJson"),
    node: t("query.kindNode"),
  };
  return (
    <fieldset className="query-parameters">
      <legend>{t("query.parameters")}</legend>
      {names.map((name) => {
        const description = described.find((each) => each.name === name);
        const kind = chosen[name] ?? description?.kind ?? kindOfValue(values[name]);
        return (
          <div key={name} className="query-parameter">
            <ParameterField
              key={kind}
              name={name}
              label={description?.label[language] ?? null}
              kind={kind}
              value={values[name]}
              language={language}
              onChange={(value) => onChange(name, value)}
              onWrong={(isWrong) => onWrong(name, isWrong)}
            />
            {description === undefined && (
              <select
                aria-label={t("query.parameterKind", { name })}
                value={kind}
                onChange={({ target }) => {
                  setChosen({ ...chosen, [name]: target.value as FieldKind });
                  onWrong(name, false);
                  onChange(name, null);
                }}
              >
                {OWN_KINDS.map((each) => (
                  <option key={each} value={each}>
                    {kindWords[each]}
                  </option>
                ))}
              </select>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
