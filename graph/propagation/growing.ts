/** Typed lists of unknown length: they double when they are full. */
export class GrowingInts<T extends Int32Array | Uint16Array | Uint8Array> {
  readonly #make: (length: number) => T;
  #items: T;
  length = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#items = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#items.length) {
      const larger = this.#make(this.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = value;
  }

  /** Expects that so many were pushed. */
  at(place: number): number {
    return this.#items[place] as number;
  }

  /** The items pushed so far; not a copy. */
  items(): T {
    return this.#items.subarray(0, this.length) as T;
  }
}

/** The two ends of links that are found one by one. */
export function growingEnds() {
  const ints = () => new GrowingInts((length) => new Int32Array(length));
  return { sources: ints(), targets: ints() };
}

export function endsOf({ sources, targets }: ReturnType<typeof growingEnds>) {
  return { sources: sources.items(), targets: targets.items() };
}
