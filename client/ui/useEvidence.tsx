/** One dialog for the many numbers of a page: whichever was opened last tells how it is made. */
import { type ReactNode, useState } from "react";
import type { Figure } from "../../graph/responses.ts";
import type { Language } from "../state/view.ts";
import { Evidence } from "./Evidence.tsx";

export interface OpenedEvidence {
  open(figure: Figure): void;
  /** Belongs somewhere in the page; nothing while no number is open. */
  readonly dialog: ReactNode;
}

export function useEvidence(language: Language, version: string | null): OpenedEvidence {
  const [figure, setFigure] = useState<Figure | null>(null);
  return {
    open: setFigure,
    dialog: figure !== null && (
      <Evidence figure={figure} language={language} version={version} onClose={() => setFigure(null)} />
    ),
  };
}
