/** All keys, in one place. */
import { useTranslation } from "react-i18next";
import { Modal } from "./Modal.tsx";

const KEYS = [
  ["/", "search"],
  ["?", "help"],
  ["← → ↑ ↓", "arrows"],
  ["Enter", "enter"],
  ["b", "breach"],
  ["m", "target"],
  ["h", "advice"],
  ["w", "next"],
  ["W", "previous"],
  ["f", "fit"],
  ["+ −", "zoom"],
  ["Shift ← →", "time"],
  ["t", "table"],
  ["e", "evidence"],
  ["x", "expand"],
  ["h", "hide"],
  ["p", "pin"],
  ["c", "connect"],
  ["z", "undo"],
  ["Z", "redo"],
  ["Esc", "escape"],
  ["Ctrl Enter", "run"],
  ["Esc Tab", "leaveEditor"],
] as const;

export function KeysDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  return (
    <Modal title={t("keys.title")} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${meaning}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
