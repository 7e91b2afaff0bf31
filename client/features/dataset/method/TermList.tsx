/** The words of one closed list, each with its definition. */
import type { Terms } from "../../../../graph/terms/term.ts";
import type { Language } from "../../../state/view.ts";

interface TermListProps {
  readonly title: string;
  readonly terms: Terms<string>;
  readonly language: Language;
}

export function TermList({ title, terms, language }: TermListProps) {
  return (
    <section>
      <h2>{title}</h2>
      <dl className="definitions">
        {Object.entries(terms).map(([word, { name, definition }]) => (
          <div key={word}>
            <dt>{name[language]}</dt>
            <dd>{definition[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
