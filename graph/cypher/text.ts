/** Laying out query text, so that what an analyst is shown reads like what one would have written. */

/** A query as a value: its text, and the values that travel beside it. */
export interface CypherQuery {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One condition a line. */
export function where(conditions: readonly string[]): string {
  return `WHERE ${conditions.map((each) => each.replaceAll("\n", "\n    ")).join("\n  AND ")}`;
}

export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}

/**
 * The rows of every part, each row once. One part alone needs no bracket around it.
 * @param variable what each part binds
 * @param imports variables of before that the parts read
 */
export function anyOf(variable: string, parts: readonly string[], imports: readonly string[] = []): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const branches = parts.map((part) => indent(`${part}\nRETURN ${variable}`));
  return `CALL (${imports.join(", ")}) {\n${branches.join("\nUNION\n")}\n}`;
}

/** Of all values, those that the text names. */
export function withParams(text: string, values: Readonly<Record<string, unknown>>): CypherQuery {
  const named = new Set(Array.from(text.matchAll(/\$(\w+)/g), ([, name]) => name));
  return { text, params: Object.fromEntries(Object.entries(values).filter(([name]) => named.has(name))) };
}
