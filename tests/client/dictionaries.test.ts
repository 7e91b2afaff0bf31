/** Every word of the interface is there in both languages, and none is there for nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { en } from "../../client/i18n/en.ts";
import { fr } from "../../client/i18n/fr.ts";

const CLIENT = fileURLToPath(new URL("../../client", import.meta.url));

function keysOf(dictionary: object, prefix = ""): string[] {
  return Object.entries(dictionary).flatMap(([key, value]) =>
    typeof value === "string" ? [`${prefix}${key}`] : keysOf(value as object, `${prefix}${key}.`),
  );
}

const sources = readdirSync(CLIENT, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("i18n"))
  .map((name) => readFileSync(join(CLIENT, name), "utf8"))
  .join("\n");

const withoutPlural = (key: string) => key.replace(/_(?:one|many|other)$/, "");

test("both dictionaries have the same keys", () => {
  const plain = (dictionary: object) => [...new Set(keysOf(dictionary).map(withoutPlural))].sort();
  expect(plain(fr)).toEqual(plain(en));
});

test("every key is used, by its whole name or by one that is put together", () => {
  const unused = [...new Set(keysOf(en).map(withoutPlural))].filter((key) => {
    const [group = "", ...rest] = key.split(".");
    const isNamed = sources.includes(`"${key}"`);
    const isComposed = rest.length > 0 && new RegExp(`["\`]${group}\\.\\$\\{`).test(sources);
    return !isNamed && !isComposed;
  });
  expect(unused).toEqual([]);
});

test("no text of either language is empty, and placeholders are the same", () => {
  const flat = (dictionary: object) =>
    new Map(
      keysOf(dictionary).map((key) => [
        key,
        key
          .split(".")
          .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], dictionary) as string,
      ]),
    );
  const [french, english] = [flat(fr), flat(en)];
  const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();
  for (const [key, text] of english) {
    expect(text.trim(), key).not.toBe("");
    const other = french.get(key);
    if (other !== undefined) expect(new Set(placeholders(other)), key).toEqual(new Set(placeholders(text)));
  }
});

test("French texts have the spaces and quotes of French typography", () => {
  for (const key of keysOf(fr)) {
    const text = key
      .split(".")
      .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], fr) as string;
    // Code, addresses and placeholders keep what they are.
    const words = text.replaceAll(/\{\{.*?\}\}|https?:\S+/g, "");
    expect(words, key).not.toMatch(/[a-zéè]'[a-zé]/i);
    expect(words, key).not.toMatch(/\w[;!?]/);
    expect(words, key).not.toMatch(/[ ][;!?]/);
  }
});
