/** Parameters of a query among the options. */
import { InvalidArgumentError } from "commander";

export type GivenParameters = Readonly<Record<string, unknown>>;

/** `limit=10` is a number, `ids=["a"]` a list, `id=platform:hubee` a text, and so is `code="10"`. */
export function collectParameter(text: string, given: GivenParameters): GivenParameters {
  const [, name, value = ""] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? [];
  if (name === undefined) {
    throw new InvalidArgumentError("Write a name and a value: --param platform=platform:hubee");
  }
  if (Object.hasOwn(given, name)) throw new InvalidArgumentError(`"${name}" is given twice.`);
  return { ...given, [name]: parse(value) };
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
