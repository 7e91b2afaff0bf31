/** What every word of a closed list has: a name and a definition, in both languages. */
export interface Term {
  readonly name: { readonly fr: string; readonly en: string };
  readonly definition: { readonly fr: string; readonly en: string };
}

/** A term for each word of a list: a word without one does not compile. */
export type Terms<Word extends string> = Readonly<Record<Word, Term>>;
