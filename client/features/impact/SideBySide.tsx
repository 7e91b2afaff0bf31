/** Two scenarios beside each other, each as a picture of its own under what it comes to. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ImpactResponse } from "../../../graph/responses.ts";
import type { Language } from "../../state/view.ts";
import { composeSentence, sentenceFacts } from "./sentence.ts";

interface SideBySideProps {
  readonly before: ImpactResponse;
  readonly after: ImpactResponse;
  readonly language: Language;
  show(impact: ImpactResponse): ReactNode;
}

export function SideBySide({ before, after, language, show }: SideBySideProps) {
  const { t } = useTranslation();
  const sides = [
    { name: "before", impact: before },
    { name: "after", impact: after },
  ] as const;
  return (
    <div className="sides">
      {sides.map(({ name, impact }) => (
        <section key={name} className="side" aria-label={t(`whatIf.${name}`)} data-side={name}>
          <h2 className="side-title">{t(`whatIf.${name}`)}</h2>
          <p className="side-words">{words(impact)}</p>
          {show(impact)}
        </section>
      ))}
    </div>
  );

  function words(impact: ImpactResponse): string {
    const facts = sentenceFacts(impact, null, impact.waves.length - 1, language);
    return composeSentence(facts, language)
      .map(({ text }) => text)
      .join("");
  }
}
