import { expect, test } from "vitest";
import { INSTITUTION_TYPES, PLATFORM_TYPES, UNITS } from "../../../graph/model/vocabulary.ts";
import { vocabularyAsMarkdown } from "../../../graph/terms/asMarkdown.ts";
import { VOCABULARIES } from "../../../graph/terms/index.ts";

test("every word of a closed list is named and defined in both languages", () => {
  for (const { field, terms } of VOCABULARIES) {
    for (const [word, { name, definition }] of Object.entries(terms)) {
      for (const text of [name.fr, name.en, definition.fr, definition.en]) {
        expect(text.trim(), `${word}, ${field}`).not.toBe("");
      }
    }
  }
});

test("the terms stand in the order of their lists", () => {
  const wordsOf = (field: string) =>
    Object.keys(VOCABULARIES.find((vocabulary) => vocabulary.field === field)?.terms ?? {});
  expect(wordsOf("type, of an institution").sort()).toEqual([...INSTITUTION_TYPES].sort());
  expect(wordsOf("type, of a platform")).toEqual([...PLATFORM_TYPES]);
  expect(wordsOf("unit, of a claim")).toEqual([...UNITS]);
});

test("docs/vocabulary.md says what the terms say", async () => {
  await expect(vocabularyAsMarkdown()).toMatchFileSnapshot("../../../docs/vocabulary.md");
});
