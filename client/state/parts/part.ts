import type { AddressReader, AddressWriter } from "../address.ts";

/** One concern of the view and its way into the address and back: `read` gives what `write` was given. */
export interface Part<T> {
  /** What the part is in the bare address. */
  readonly opening: T;
  read(address: AddressReader): T;
  write(value: T, address: AddressWriter): void;
}
