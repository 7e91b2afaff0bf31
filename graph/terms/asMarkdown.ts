/** The vocabularies as a document for people. */
import { VOCABULARIES } from "./index.ts";

const INTRODUCTION = `# Vocabulary

The closed lists of the model: a row with another word is refused. Data categories and weaknesses are rows of the
dataset itself (\`seed/data/data-categories.json\`, \`seed/data/weaknesses.json\`). This page is written from
\`graph/terms\` by a test; correct the words there.
`;

export function vocabularyAsMarkdown(): string {
  const sections = VOCABULARIES.map(({ field, terms }) =>
    [
      `## ${field}\n`,
      "| Word | Name | Definition | Nom | Définition |",
      "| --- | --- | --- | --- | --- |",
      ...Object.entries(terms).map(
        ([word, { name, definition }]) =>
          `| \`${word}\` | ${name.en} | ${definition.en} | ${name.fr} | ${definition.fr} |`,
      ),
    ].join("\n"),
  );
  return [INTRODUCTION, ...sections].join("\n\n").concat("\n");
}
