/** Everything that is kept as a file, and such a file brought in; one that does not fit is refused in words. */
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { joined } from "../../state/keeping.ts";
import { readKeepsakes, writeKeepsakes } from "../../state/keepsakes.ts";
import { useKeepsakes } from "../../state/useKeepsakes.ts";
import { saveFile } from "../../ui/saveFile.ts";

export function ExportImport() {
  const { t } = useTranslation();
  const { keepsakes, change } = useKeepsakes();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const { keepsakes: imported, refusal } = readKeepsakes(await file.text());
    if (refusal !== null) {
      setTold(t(`keepsakesRefusal.${refusal.reason}`, { at: refusal.at }));
      return;
    }
    change((kept) => joined(kept, imported));
    setTold(t("keepsakes.imported", { views: imported.views.length, notes: imported.notes.length }));
  };
  return (
    <p className="keepsakes-files">
      <button
        type="button"
        disabled={keepsakes.views.length + keepsakes.notes.length === 0}
        onClick={() =>
          saveFile("ricochet-views.json", new Blob([writeKeepsakes(keepsakes)], { type: "application/json" }))
        }
      >
        {t("keepsakes.export")}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {t("keepsakes.import")}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        className="hidden"
        tabIndex={-1}
        aria-label={t("keepsakes.import")}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = "";
        }}
      />
      <span role="status">{told}</span>
    </p>
  );
}
