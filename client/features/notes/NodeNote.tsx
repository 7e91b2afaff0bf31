/** The reader's own words on a node, kept in this browser and nowhere else. */
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { noteOn, withNote } from "../../state/keeping.ts";
import { LONGEST_TEXT } from "../../state/keepsakes.ts";
import { useKeepsakes } from "../../state/useKeepsakes.ts";

export function NodeNote({ node }: { readonly node: string }) {
  const { t } = useTranslation();
  const { keepsakes, isKept, change } = useKeepsakes();
  const text = noteOn(keepsakes, node);
  const id = useId();
  return (
    <details className="note" open={text !== ""}>
      <summary>{t("keepsakes.note")}</summary>
      <label htmlFor={id} className="quiet">
        {t(isKept ? "keepsakes.noteWhere" : "keepsakes.notKept")}
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={LONGEST_TEXT}
        value={text}
        onChange={({ target }) => change((kept) => withNote(kept, node, target.value))}
      />
    </details>
  );
}
