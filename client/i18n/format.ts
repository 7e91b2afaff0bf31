/** Numbers and dates as each language writes them. */
import type { Language } from "../state/view.ts";

const LOCALES = { fr: "fr-FR", en: "en-GB" } as const satisfies Record<Language, string>;

/** To make one of Intl's formatters takes a hundred times as long as to use it: each is made once. */
function once<T, O>(make: (locale: string, options: O) => T): (language: Language, options: O) => T {
  const made = new Map<string, T>();
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(LOCALES[language], options);
    made.set(key, known);
    return known;
  };
}

const numbers = once((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const dates = once((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const lists = once((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
const collators = once((locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options));

export function formatNumber(value: number, language: Language): string {
  return numbers(language, {}).format(value);
}

/** A number that need not be whole, to one decimal. */
export function formatDecimal(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(value);
}

/** A partial date in words, as precise as it is known: "2026", "January 2026", "16 January 2026". */
export function formatDate(partialDate: string, language: Language): string {
  const [year = "", month, day] = partialDate.split("-");
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  if (day !== undefined) options.day = "numeric";
  return dates(language, options).format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}

/** Names after each other, as a sentence has them: "a, b and c". */
export function formatList(items: readonly string[], language: Language): string {
  return lists(language, { type: "conjunction" }).format(items);
}

export function compareNames(language: Language): (a: string, b: string) => number {
  return collators(language, { numeric: true }).compare;
}

/** From one partial date to another, in words; `null` when neither is known. */
export function formatPeriod(from: string | null, to: string | null, language: Language): string | null {
  const known = [...new Set([from, to])].filter((date) => date !== null);
  return known.length === 0 ? null : known.map((date) => formatDate(date, language)).join(" – ");
}

/** A part of a whole in per cent; "under 1 %" rather than 0 for what is not nothing. */
export function formatShare(part: number, whole: number, language: Language): string {
  if (whole === 0) return "";
  const percent = numbers(language, { style: "percent" });
  const share = part / whole;
  if (part > 0 && share < 0.01) return `< ${percent.format(0.01)}`;
  if (part < whole && share > 0.99) return `> ${percent.format(0.99)}`;
  return percent.format(share);
}

/** A name inside a sentence: "income", but still "IBAN". */
export function insideSentence(name: string, language: Language): string {
  const [first = "", second = ""] = name;
  const isWord = second === second.toLocaleLowerCase(language);
  return isWord ? first.toLocaleLowerCase(language) + name.slice(first.length) : name;
}

/** A date on an axis, as short as its place allows: "2026", "Mar" or "16 Mar". */
export function formatTick(partialDate: string, language: Language): string {
  const [year = "", month, day] = partialDate.split("-");
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { month: "short", timeZone: "UTC" };
  if (day !== undefined) options.day = "numeric";
  return dates(language, options).format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}

/** A moment of this browser's clock, to the minute. */
export function formatMoment(milliseconds: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "medium", timeStyle: "short" }).format(
    milliseconds,
  );
}
