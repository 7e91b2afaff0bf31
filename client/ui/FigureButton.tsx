/** A number that opens: every figure on the screen is one of these. */
import { useTranslation } from "react-i18next";

interface FigureButtonProps {
  /** The number with the words that belong to it. */
  readonly text: string;
  onOpen(): void;
}

export function FigureButton({ text, onOpen }: FigureButtonProps) {
  const { t } = useTranslation();
  const title = t("evidence.open", { figure: text });
  return (
    <button type="button" className="figure" onClick={onOpen} title={title} data-figure="">
      {text}
    </button>
  );
}
