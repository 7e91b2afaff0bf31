/**
 * What a node exposes, as bits in 32-bit words. The lowest bits of the first word are marks; category number
 * `c` is bit `c + CATEGORY_SHIFT`. All sets of one compiled graph have the same number of words.
 */

/** [X3] "Unknown categories". */
export const UNKNOWN = 1;
/** Something is exposed here: what a link to a platform of unknown holdings lets through [X4]. */
export const EXPOSED = 2;
/** Exposed or breached: what a link of unknown categories lets through [X3]. */
export const CONDUCTING = 4;
const CATEGORY_SHIFT = 3;

/** Bits of one or several sets, `words` words each. */
export type Words = Int32Array;

export function wordsFor(categories: number): number {
  return Math.max(1, Math.ceil((categories + CATEGORY_SHIFT) / 32));
}

export function addCategory(sets: Words, at: number, category: number): void {
  const bit = category + CATEGORY_SHIFT;
  const word = at + (bit >>> 5);
  sets[word] = (sets[word] as number) | (1 << (bit & 31));
}

export function hasCategory(sets: Words, at: number, category: number): boolean {
  const bit = category + CATEGORY_SHIFT;
  return (((sets[at + (bit >>> 5)] as number) >>> (bit & 31)) & 1) === 1;
}

/** Category numbers of the set, ascending; marks are not among them. */
export function categoriesIn(sets: Words, at: number, words: number): number[] {
  const found: number[] = [];
  for (let word = 0; word < words; word++) {
    let rest = sets[at + word] as number;
    if (word === 0) rest &= ~(UNKNOWN | EXPOSED | CONDUCTING);
    while (rest !== 0) {
      found.push(word * 32 + (31 - Math.clz32(rest & -rest)) - CATEGORY_SHIFT);
      rest &= rest - 1;
    }
  }
  return found;
}

/** Every category there is, and no mark. */
export function allCategories(words: number): Words {
  const all = new Int32Array(words).fill(-1);
  all[0] = ~(UNKNOWN | EXPOSED | CONDUCTING);
  return all;
}

export function isEmpty(sets: Words, at: number, words: number): boolean {
  for (let word = 0; word < words; word++) if (sets[at + word] !== 0) return false;
  return true;
}
