/** Views that the reader keeps: saved under a name, come back to, taken away as a file and brought in again. */
import { useTranslation } from "react-i18next";
import { formatDate } from "../../i18n/format.ts";
import { withoutView } from "../../state/keeping.ts";
import type { SavedView } from "../../state/keepsakes.ts";
import { useKeepsakes } from "../../state/useKeepsakes.ts";
import type { Language } from "../../state/view.ts";
import { Modal } from "../../ui/Modal.tsx";
import { ExportImport } from "./ExportImport.tsx";
import { SaveForm } from "./SaveForm.tsx";

interface SavedViewsDialogProps {
  readonly language: Language;
  /** Path and query of the view that is seen, with what it shows, in no language. */
  linkNow(): string;
  nameOf(node: string): string;
  onOpen(view: SavedView): void;
  onOpenNode(id: string): void;
  onClose(): void;
}

export function SavedViewsDialog({
  language,
  linkNow,
  nameOf,
  onOpen,
  onOpenNode,
  onClose,
}: SavedViewsDialogProps) {
  const { t } = useTranslation();
  const { keepsakes, isKept, isDamaged, change } = useKeepsakes();
  const { views, notes } = keepsakes;
  return (
    <Modal title={t("keepsakes.title")} onClose={onClose}>
      <p className="quiet">{t(isKept ? "keepsakes.where" : "keepsakes.notKept")}</p>
      {isDamaged && <p role="alert">{t("keepsakes.damaged")}</p>}
      <SaveForm linkNow={linkNow} />
      <h3>{t("keepsakes.views", { count: views.length })}</h3>
      {views.length === 0 && <p className="quiet">{t("keepsakes.noViews")}</p>}
      <ul className="saved-views">
        {views.toReversed().map((view) => (
          <li key={view.name}>
            <button type="button" className="link-button strong" onClick={() => onOpen(view)}>
              {view.name}
            </button>
            <span className="quiet"> {formatDate(view.savedOn, language)}</span>
            <button
              type="button"
              className="link-button saved-view-remove"
              aria-label={t("keepsakes.removeView", { name: view.name })}
              onClick={() => change((kept) => withoutView(kept, view.name))}
            >
              {t("keepsakes.remove")}
            </button>
            {view.note !== "" && <p className="saved-view-note">{view.note}</p>}
          </li>
        ))}
      </ul>
      <h3>{t("keepsakes.notes", { count: notes.length })}</h3>
      {notes.length === 0 && <p className="quiet">{t("keepsakes.noNotes")}</p>}
      <ul className="saved-views">
        {notes.map(({ node, text }) => (
          <li key={node}>
            <button type="button" className="link-button strong" onClick={() => onOpenNode(node)}>
              {nameOf(node)}
            </button>
            <p className="saved-view-note">{text}</p>
          </li>
        ))}
      </ul>
      <ExportImport />
    </Modal>
  );
}
