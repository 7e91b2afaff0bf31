/** How a view is cited: what it said, of which data, seen when and where. Pure: the day is passed in. */
import { formatDate } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";

export interface Cited {
  /** What the view says, in a sentence. */
  readonly title: string;
  /** The version of the data; `null` while it is not known. */
  readonly version: string | null;
  readonly address: string;
  /** The day on which the reader saw it, `YYYY-MM-DD`. */
  readonly day: string;
  readonly language: Language;
}

/** As a footnote has it. */
export function plainCitation({ title, version, address, day, language }: Cited): string {
  const seen = formatDate(day, language);
  const data =
    version === null ? "" : `${{ fr: "version des données", en: "data version" }[language]} ${version}, `;
  return language === "fr"
    ? `Ricochet, «\u202f${clean(title)}\u202f», ${data}consulté le ${seen}, ${address}`
    : `Ricochet, “${clean(title)}”, ${data}consulted on ${seen}, ${address}`;
}

/** An entry of type `misc`, which every BibTeX style knows; letters beyond ASCII stay as they are. */
export function bibtexCitation({ title, version, address, day, language }: Cited): string {
  const [year = "", month = ""] = day.split("-");
  const note = { fr: "Consulté le", en: "Consulted on" }[language];
  const data =
    version === null ? "" : `${{ fr: "version des données", en: "data version" }[language]} ${version}. `;
  const fields: readonly (readonly [string, string])[] = [
    ["author", "{Ricochet}"],
    ["title", `{${escapeTex(clean(title))}}`],
    ["year", year],
    ["month", String(Number(month))],
    ["url", address.replaceAll(/[{}\\%]/g, encodeURIComponent)],
    ["urldate", day],
    ["note", escapeTex(`${capital(data)}${note} ${formatDate(day, language)}`)],
    ["language", { fr: "french", en: "english" }[language]],
  ];
  const key = ["ricochet", ...(version === null ? [] : [version.slice(0, 8)]), day].join("-");
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join("\n")}\n}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeTex(text: string): string {
  return text.replaceAll(/[\\~^{}$&#%_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** In one line; nothing that cannot be seen, which could turn what stands around it. */
function clean(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
