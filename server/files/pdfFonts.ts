/** The font of the explorer inside a PDF: regular and bold, for the languages of western Europe. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cleanText } from "./cleanText.ts";

const require = createRequire(import.meta.url);

export const FONT_NAMES = { 400: "regular", 600: "bold" } as const;

export function registerFonts(document: PDFKit.PDFDocument): void {
  for (const weight of [400, 600] as const) {
    const file = require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`);
    document.registerFont(FONT_NAMES[weight], readFileSync(file));
  }
}

/** What the font's file has: the letters of Latin-1 and the signs of print that French and English use. */
const HAS =
  /[\u0020-\u007E\u00A0-\u00FF\u0131\u0152\u0153\u02C6\u02DA\u02DC\u2013\u2014\u2018-\u201E\u2022\u2026\u2039\u203A\u2044\u20AC\u2122\u2191\u2193\u2212\u2215]/;

/** The narrow space becomes a common one that does not break, other letters lose the accents that the font lacks. */
export function pdfText(text: string): string {
  return [...cleanText(text).replaceAll("\u202F", "\u00A0").normalize("NFC")]
    .map((letter) => {
      if (HAS.test(letter)) return letter;
      const bare = letter.normalize("NFKD").replaceAll(/\p{M}/gu, "");
      return [...bare].every((each) => HAS.test(each)) ? bare : "?";
    })
    .join("");
}
