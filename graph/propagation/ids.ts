/** Ids and the numbers that stand for them, in the order in which they were met. */

export interface Ids {
  readonly length: number;
  at(number: number): string;
  numberOf(id: string): number | undefined;
}

/** Ids that take their number when they are first met. */
export interface GrowingIds extends Ids {
  /** The number of the id, a new one where it has none yet: `length` tells. */
  intern(id: string): number;
}

/** Of a graph that is in memory anyway. */
export class TextIds implements GrowingIds {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  get length(): number {
    return this.#texts.length;
  }

  at(number: number): string {
    return this.#texts[number] as string;
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  intern(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#texts.length);
    return this.#texts.push(id) - 1;
  }
}

export function hasId(ids: Ids, id: string): boolean {
  return ids.numberOf(id) !== undefined;
}

/** The same ids under other numbers. @param order by new number: the old one; `numbers` the other way round */
export function renumberedIds(ids: Ids, order: Int32Array, numbers: Int32Array): Ids {
  return {
    length: ids.length,
    at: (number) => ids.at(order[number] as number),
    numberOf(id) {
      const old = ids.numberOf(id);
      return old === undefined ? undefined : numbers[old];
    },
  };
}
