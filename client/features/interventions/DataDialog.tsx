/** Which data a link still carries, or a node no longer keeps. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Intervention } from "../../../graph/contract.ts";
import type { CategoryBrief, ImpactResponse } from "../../../graph/responses.ts";
import { compareNames } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { Modal } from "../../ui/Modal.tsx";
import { useWords } from "./useWords.ts";

export type DataChoice =
  | { readonly kind: "minimise"; readonly link: string }
  | { readonly kind: "shorten-retention"; readonly node: string };

interface DataDialogProps {
  readonly choice: DataChoice;
  readonly impact: ImpactResponse;
  readonly language: Language;
  onIntervene(interventions: readonly Intervention[]): void;
  onClose(): void;
}

export function DataDialog({ choice, impact, language, onIntervene, onClose }: DataDialogProps) {
  const { t } = useTranslation();
  const words = useWords(impact, language);
  const [held, isKnown] = heldData(choice, impact);
  const inOrder = compareNames(language);
  const offered = impact.categories
    .filter(({ slug }) => held === null || held.has(slug))
    .sort((a, b) => inOrder(a.name[language], b.name[language]));
  // To begin with, a link carries what it carries, and a node keeps what it keeps.
  const [kept, setKept] = useState<ReadonlySet<string>>(
    new Set(isKnown ? offered.map(({ slug }) => slug) : []),
  );
  const isMinimise = choice.kind === "minimise";
  const dropped = offered.map(({ slug }) => slug).filter((slug) => !kept.has(slug));
  const changesNothing = isKnown && dropped.length === 0;
  const apply = () => {
    const still = offered.map(({ slug }) => slug).filter((slug) => kept.has(slug));
    onIntervene([isMinimise ? { ...choice, categories: still } : { ...choice, categories: dropped }]);
    onClose();
  };
  return (
    <Modal title={isMinimise ? words.link(choice.link) : words.node(choice.node)} onClose={onClose}>
      <form
        className="data-choice"
        onSubmit={(event) => {
          event.preventDefault();
          if (!changesNothing) apply();
        }}
      >
        <fieldset>
          <legend>{t(isMinimise ? "whatIf.stillNeeded" : "whatIf.stillKept")}</legend>
          {!isKnown && <p className="quiet">{t("whatIf.unknownCarried")}</p>}
          {offered.map((category) => (
            <DataOption
              key={category.slug}
              category={category}
              language={language}
              isKept={kept.has(category.slug)}
              onKeep={(isKept) => {
                const next = new Set(kept);
                if (isKept) next.add(category.slug);
                else next.delete(category.slug);
                setKept(next);
              }}
            />
          ))}
        </fieldset>
        <p className="data-choice-end">
          <button type="submit" className="primary" disabled={changesNothing}>
            {t("whatIf.apply")}
          </button>
          {changesNothing && <span className="quiet">{t("whatIf.untick")}</span>}
        </p>
      </form>
    </Modal>
  );
}

function DataOption({
  category,
  language,
  isKept,
  onKeep,
}: {
  readonly category: CategoryBrief;
  readonly language: Language;
  readonly isKept: boolean;
  onKeep(isKept: boolean): void;
}) {
  const { t } = useTranslation();
  return (
    <label className="data-option">
      <input type="checkbox" checked={isKept} onChange={({ target }) => onKeep(target.checked)} />
      {category.name[language]}
      {category.shelfLife === "lifetime" && <span className="quiet"> · {t("panel.lifetime")}</span>}
    </label>
  );
}

/** What is on the link or with the node in this scenario; `null`, and not known, where nothing says so. */
function heldData(choice: DataChoice, impact: ImpactResponse): [ReadonlySet<string> | null, boolean] {
  const slugs =
    choice.kind === "minimise"
      ? impact.linkDetails.find(({ id }) => id === choice.link)?.categories
      : impact.reached.find(({ id }) => id === choice.node)?.categories;
  return slugs == null ? [null, false] : [new Set(slugs), true];
}
