/** What an expression can see: variables, parameters, and the meter that counts its steps. */
import type { Meter } from "./meter.ts";
import {
  constantOf,
  ELEMENT,
  FLAG,
  joined,
  largest,
  listOf,
  nested,
  textOfLength,
  type Value,
} from "./value.ts";

export interface Scope {
  readonly variables: ReadonlyMap<string, Value>;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly meter: Meter;
}

export function bind(scope: Scope, name: string, value: Value): Scope {
  return { ...scope, variables: new Map(scope.variables).set(name, value) };
}

/** What no WITH or UNWIND has given was given by a pattern. */
export function lookUp({ variables }: Scope, name: string): Value {
  return variables.get(name) ?? ELEMENT;
}

/** A parameter is known whole, so it is measured and not assumed. */
export function valueOfParameter(parameter: unknown): Value {
  if (typeof parameter === "string" || typeof parameter === "number") return constantOf(parameter);
  if (Array.isArray(parameter)) {
    const elements = parameter.map(valueOfParameter);
    const list = listOf(elements.length, largest(elements));
    return { ...list, size: joined(elements).size };
  }
  if (typeof parameter === "object" && parameter !== null) {
    return nested(
      joined(
        Object.entries(parameter).flatMap(([key, value]) => [
          textOfLength(key.length),
          valueOfParameter(value),
        ]),
      ),
    );
  }
  return FLAG;
}
