/** A number that opens: every figure on the screen is one of these. */
import type { ReactNode } from "react";

interface FigureButtonProps {
  readonly children: ReactNode;
  readonly label: string;
  onOpen(): void;
}

export function FigureButton({ children, label, onOpen }: FigureButtonProps) {
  return (
    <button type="button" className="figure" onClick={onOpen} title={label} data-figure="">
      {children}
    </button>
  );
}
