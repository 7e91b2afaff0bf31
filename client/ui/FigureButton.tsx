/** A number that opens: every figure on the screen is one of these. */
import { useTranslation } from "react-i18next";

interface FigureButtonProps {
  /** The number with the words that belong to it. */
  readonly text: string;
  /** The same for those who hear it, where signs say it to the eye. */
  readonly spoken?: string;
  onOpen(): void;
}

export function FigureButton({ text, spoken = text, onOpen }: FigureButtonProps) {
  const { t } = useTranslation();
  const title = t("evidence.open", { figure: spoken });
  return (
    <button
      type="button"
      className="figure"
      onClick={onOpen}
      title={title}
      aria-label={spoken}
      data-figure=""
    >
      {text}
    </button>
  );
}
