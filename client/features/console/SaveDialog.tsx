/** Gives a query a name of the reader's own, and keeps it in this browser. */
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Modal } from "../../ui/Modal.tsx";
import { ownQueries, withQuery } from "./kept/ownQueries.ts";
import { cleanTags, DESCRIPTION_LENGTH, NAME_LENGTH, type OwnQuery, type Question } from "./kept/shapes.ts";
import { useKept } from "./kept/store.ts";

interface SaveDialogProps {
  readonly question: Question;
  /** What it was saved as before. */
  readonly before: OwnQuery | null;
  onSaved(name: string): void;
  onClose(): void;
}

export function SaveDialog({ question, before, onSaved, onClose }: SaveDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const queries = useKept(ownQueries);
  const field = useRef<HTMLInputElement>(null);
  // The dialog has been opened to type this.
  useEffect(() => field.current?.focus(), []);
  const [name, setName] = useState(before?.name ?? "");
  const [description, setDescription] = useState(before?.description ?? "");
  const [tags, setTags] = useState(before?.tags.join(", ") ?? "");
  const chosen = name.trim();
  const replaces = queries.some((query) => query.name === chosen);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === "") return;
    const { text, values } = question;
    const query = {
      text,
      values,
      name: chosen,
      description: description.trim(),
      tags: cleanTags(tags.split(",")),
    };
    ownQueries.set(withQuery(queries, query));
    onSaved(chosen);
    onClose();
  };

  return (
    <Modal title={t("query.saveTitle")} onClose={onClose}>
      <form className="query-save" onSubmit={save}>
        <label htmlFor={`${id}-name`}>{t("query.saveName")}</label>
        <input
          ref={field}
          id={`${id}-name`}
          value={name}
          maxLength={NAME_LENGTH}
          required
          onChange={({ target }) => setName(target.value)}
        />
        <label htmlFor={`${id}-description`}>{t("query.saveDescription")}</label>
        <textarea
          id={`${id}-description`}
          rows={2}
          value={description}
          maxLength={DESCRIPTION_LENGTH}
          onChange={({ target }) => setDescription(target.value)}
        />
        <label htmlFor={`${id}-tags`}>{t("query.saveTags")}</label>
        <input
          id={`${id}-tags`}
          value={tags}
          maxLength={400}
          onChange={({ target }) => setTags(target.value)}
        />
        <p className="quiet">{replaces ? t("query.saveReplaces") : t("query.saveHint")}</p>
        <button type="submit" className="primary" disabled={chosen === ""}>
          {t("query.saveDone")}
        </button>
      </form>
    </Modal>
  );
}
