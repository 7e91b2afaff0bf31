/** What a search offers: options in groups, each group with how many there are of its sort. */

export interface Option {
  readonly id: string;
  readonly label: string;
  /** A second name, an acronym, a key: what helps to tell it from its like. */
  readonly note: string | null;
  /** The class of the small shape before it; `null`: none. */
  readonly mark: string | null;
  /** @param isOther whether the second thing that can be done with it was asked for, by Shift */
  choose(isOther: boolean): void;
}

export interface OptionGroup {
  readonly id: string;
  readonly title: string;
  /** How many answer in all, shown or not. */
  readonly total: number;
  readonly options: readonly Option[];
  /** Shows those that are not among `options`; `null` where all are. */
  readonly showAll: (() => void) | null;
}
