/** A typed list of unknown length: doubles when it is full. */
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

  /** The items pushed so far; not a copy. */
  items(): T {
    return this.#items.subarray(0, this.length) as T;
  }
}
