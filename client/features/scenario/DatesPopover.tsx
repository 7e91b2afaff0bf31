/** The two dates of a question: which links were true then, and which were publicly known by then. */
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { isPartialDate } from "../../../graph/model/dates.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Language, View } from "../../state/view.ts";
import { Popover } from "../../ui/Popover.tsx";

type Dates = Pick<View, "asOf" | "knownBy">;

interface DatesPopoverProps extends Dates {
  readonly language: Language;
  onChange(dates: Partial<Dates>): void;
}

export function DatesPopover({ asOf, knownBy, language, onChange }: DatesPopoverProps) {
  const { t } = useTranslation();
  const label = [
    asOf === null ? null : t("dates.asOfChosen", { date: formatDate(asOf, language) }),
    knownBy === null ? null : t("dates.knownByChosen", { date: formatDate(knownBy, language) }),
  ].filter((part) => part !== null);
  return (
    <Popover label={label.length === 0 ? t("dates.any") : label.join(" · ")} title={t("dates.title")}>
      <DateField
        label={t("dates.asOf")}
        hint={t("dates.asOfHint")}
        value={asOf}
        onChange={(date) => onChange({ asOf: date })}
      />
      <DateField
        label={t("dates.knownBy")}
        hint={t("dates.knownByHint")}
        value={knownBy}
        onChange={(date) => onChange({ knownBy: date })}
      />
      <button
        type="button"
        disabled={asOf === null && knownBy === null}
        onClick={() => onChange({ asOf: null, knownBy: null })}
      >
        {t("dates.clear")}
      </button>
    </Popover>
  );
}

function DateField({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: string | null;
  onChange(value: string | null): void;
}) {
  const { t } = useTranslation();
  const hintId = useId();
  const [text, setText] = useState(value ?? "");
  const [written, setWritten] = useState(value);
  // What the address says wins over what stood here before.
  if (written !== value) {
    setWritten(value);
    setText(value ?? "");
  }
  const isValid = text === "" || isPartialDate(text);
  const settle = () => {
    const date = text === "" ? null : text;
    if (isValid && date !== value) onChange(date);
  };
  return (
    <div className="date-field">
      <label>
        {label}
        <input
          type="text"
          inputMode="numeric"
          maxLength={10}
          placeholder={t("scenario.asOfPlaceholder")}
          value={text}
          aria-invalid={!isValid}
          aria-describedby={hintId}
          onChange={({ target }) => setText(target.value.trim())}
          onBlur={settle}
          onKeyDown={({ key }) => key === "Enter" && settle()}
        />
      </label>
      <p id={hintId} className="quiet">
        {isValid ? hint : t("scenario.asOfInvalid")}
      </p>
    </div>
  );
}
