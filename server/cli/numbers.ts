/** Numbers among the options: refused in words, not turned into NaN. */
import { InvalidArgumentError } from "commander";

/** @param maximum the largest that is taken */
export function positiveInteger(maximum: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > maximum) {
      throw new InvalidArgumentError(`It must be a whole number from 1 to ${maximum}.`);
    }
    return number;
  };
}
