/** Saves the view that is seen, under a name and with a note. */
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { withView } from "../../state/keeping.ts";
import { LONGEST_NAME, LONGEST_TEXT } from "../../state/keepsakes.ts";
import { useKeepsakes } from "../../state/useKeepsakes.ts";

export function SaveForm({ linkNow }: { linkNow(): string }) {
  const { t } = useTranslation();
  const { keepsakes, change } = useKeepsakes();
  const [name, setName] = useState(sentenceSeen);
  const [note, setNote] = useState("");
  const [isSaved, setIsSaved] = useState(false);
  const isTaken = keepsakes.views.some((view) => view.name === name.trim());
  const save = (event: FormEvent) => {
    event.preventDefault();
    const savedOn = new Date().toISOString().slice(0, 10);
    change((kept) => withView(kept, { name: name.trim(), note, address: linkNow(), savedOn }));
    setIsSaved(true);
  };
  return (
    <form className="save-view" onSubmit={save}>
      <label>
        {t("keepsakes.name")}
        <input
          type="text"
          required
          pattern=".*\S.*"
          maxLength={LONGEST_NAME}
          value={name}
          onChange={({ target }) => {
            setName(target.value);
            setIsSaved(false);
          }}
        />
      </label>
      <label>
        {t("keepsakes.viewNote")}
        <textarea
          rows={2}
          maxLength={LONGEST_TEXT}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      <button type="submit">{t(isTaken ? "keepsakes.replace" : "keepsakes.save")}</button>
      <span role="status" className="quiet">
        {isSaved ? t("keepsakes.saved") : ""}
      </span>
    </form>
  );
}

/** The page's own sentence is the best name for what it shows. */
function sentenceSeen(): string {
  return (document.querySelector("h1")?.textContent ?? "").trim().slice(0, LONGEST_NAME);
}
