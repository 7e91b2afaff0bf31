/** A dialog over the page: the browser keeps the focus inside, Esc closes, focus returns where it was. */
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";

interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
  onClose(): void;
}

export function Modal({ title, children, onClose }: ModalProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={titleId}
      onCancel={onClose}
      // Told late: in development React mounts twice, and the dialog may be open again by then.
      onClose={({ currentTarget }) => !currentTarget.open && onClose()}
    >
      <header className="modal-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" onClick={onClose}>
          {t("app.close")}
        </button>
      </header>
      {children}
    </dialog>
  );
}
