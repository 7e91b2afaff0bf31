/** The current view as a citation, plain and for BibTeX, to be copied. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../state/view.ts";
import { useImprint } from "../../ui/imprint.ts";
import { Modal } from "../../ui/Modal.tsx";
import { bibtexCitation, type Cited, plainCitation } from "./citation.ts";

interface CiteDialogProps {
  readonly language: Language;
  /** What the view says, in a sentence. */
  readonly title: string;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly day: string;
  onClose(): void;
}

export function CiteDialog({ language, title, day, onClose }: CiteDialogProps) {
  const { t } = useTranslation();
  const { version, address } = useImprint();
  const cited: Cited = { title, version, address, day, language };
  return (
    <Modal title={t("cite.title")} onClose={onClose}>
      <p className="quiet">{t("cite.lead")}</p>
      <Copyable name={t("cite.plain")} text={plainCitation(cited)} />
      <Copyable name="BibTeX" text={bibtexCitation(cited)} />
    </Modal>
  );
}

function Copyable({ name, text }: { readonly name: string; readonly text: string }) {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard. */}
      <pre className="code" tabIndex={0}>
        {text}
      </pre>
      <button
        type="button"
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => setIsCopied(true),
            () => setIsCopied(false),
          );
        }}
      >
        <span aria-live="polite">{isCopied ? t("evidence.copied") : t("cite.copy", { name })}</span>
      </button>
    </section>
  );
}
