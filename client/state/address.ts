/** Reading and writing the query of an address, where nothing that comes in can do harm or raise an error. */

/** Longest value that is looked at; what is longer was not made by us. */
const MAX_TEXT = 300;
const MAX_ITEMS = 100;

export const NODE_ID = /^[a-z]+:[a-z0-9]+(?:-+[a-z0-9]+)*$/;
export const ORIGIN_ID = /^(?:platform|institution):[a-z0-9]+(?:-+[a-z0-9]+)*$/;
export const INCIDENT_ID = /^incident:[a-z0-9]+(?:-+[a-z0-9]+)*$/;
export const SLUG = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;

export class AddressReader {
  readonly #params: URLSearchParams;
  /** Names of the parts of the address that were not understood. */
  readonly dropped: string[] = [];

  constructor(query: string) {
    this.#params = new URLSearchParams(query);
  }

  has(name: string): boolean {
    return this.#params.has(name);
  }

  /** The value as `read` understands it, or the fallback, which is told in `dropped`. */
  one<T>(name: string, fallback: T, read: (text: string) => T | undefined, longest = MAX_TEXT): T {
    const text = this.#params.get(name);
    if (text === null) return fallback;
    const value = text.length <= longest ? read(text) : undefined;
    if (value !== undefined) return value;
    this.dropped.push(name);
    return fallback;
  }

  /** The distinct values that fit, in their order; that others were there is told in `dropped`. */
  many(name: string, fits: (text: string) => boolean, longest = MAX_TEXT, most = MAX_ITEMS): string[] {
    const all = this.#params.getAll(name);
    const good = [...new Set(all.filter((text) => text.length <= longest && fits(text)))].slice(0, most);
    if (good.length < new Set(all).size) this.dropped.push(name);
    return good;
  }
}

export class AddressWriter {
  readonly #params = new URLSearchParams();

  /** Left out when it is `null` or what goes without saying. */
  put(name: string, value: string | null, unless: string | null = null): void {
    if (value !== null && value !== unless) this.#params.append(name, value);
  }

  putAll(name: string, values: Iterable<string>): void {
    for (const value of values) this.#params.append(name, value);
  }

  toString(): string {
    // Both may stand in a query as they are, and read better so.
    const query = this.#params.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
    return query === "" ? "" : `?${query}`;
  }
}

export const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);

export const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string) =>
    values.find((value) => value === text);
