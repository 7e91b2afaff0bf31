/** The words of a step with its numbers in them, written as the language writes numbers. */

export type StoryLanguage = "fr" | "en";

/** A piece of a sentence: words, or a number that opens. */
export type TextPart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "figure"; readonly name: string; readonly text: string };

const PLACEHOLDER = /\{([a-zA-Z][a-zA-Z0-9]*)\}/;

export function namesIn(text: string): string[] {
  return [...text.matchAll(new RegExp(PLACEHOLDER, "g"))].map(([, name = ""]) => name);
}

/** Paragraphs, each in parts. A number that is not known is written as a question mark. */
export function paragraphsOf(
  text: string,
  values: Readonly<Record<string, number | null>>,
  language: StoryLanguage,
): TextPart[][] {
  return text.split(/\n\s*\n/).map((paragraph) =>
    paragraph.split(PLACEHOLDER).flatMap((piece, index): TextPart[] => {
      if (index % 2 === 1)
        return [{ kind: "figure", name: piece, text: numberText(values[piece], language) }];
      return piece === "" ? [] : [{ kind: "words", text: piece }];
    }),
  );
}

/** The same as plain text: for notes, slides and files. */
export function filled(
  text: string,
  values: Readonly<Record<string, number | null>>,
  language: StoryLanguage,
): string {
  return paragraphsOf(text, values, language)
    .map((parts) => parts.map((part) => part.text).join(""))
    .join("\n\n");
}

function numberText(value: number | null | undefined, language: StoryLanguage): string {
  if (value === null || value === undefined) return "?";
  return new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB").format(value);
}
