/** Opens the citation of what is on the screen. */
import { type ReactNode, useState } from "react";
import type { Language } from "../../state/view.ts";
import { today } from "../../ui/today.ts";
import { CiteDialog } from "./CiteDialog.tsx";

interface Citing {
  cite(): void;
  /** Belongs somewhere in the page; nothing while nobody cites. */
  readonly dialog: ReactNode;
}

export function useCiting(language: Language): Citing {
  const [title, setTitle] = useState<string | null>(null);
  return {
    cite: () => setTitle(sentenceOnScreen()),
    dialog: title !== null && (
      <CiteDialog language={language} title={title} day={today()} onClose={() => setTitle(null)} />
    ),
  };
}

/** What the page says aloud is what is cited. */
function sentenceOnScreen(): string {
  return document.querySelector("h1")?.textContent ?? "";
}
