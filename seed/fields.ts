/** The fields of each kind as a file has them: their order, their shape, and what their absence says. */
import type { z } from "zod";
import { linkSchemas, nodeSchemas } from "../graph/model/schema.ts";
import type { LinkKind, NodeKind } from "../graph/model/vocabulary.ts";

export const LANGUAGES = ["fr", "en"] as const;

export interface Field {
  readonly name: string;
  readonly shape: "text" | "number" | "boolean" | "list" | "localized";
  /** What the field is where a row does not give it: `null`, unknown, unless the model says otherwise. */
  readonly absent: unknown;
}

const SCHEMAS: Readonly<Record<NodeKind | LinkKind, z.ZodObject>> = { ...nodeSchemas, ...linkSchemas };
const FIELDS = new Map<NodeKind | LinkKind, readonly Field[]>();

/** In the order of the model, sources last: the long list at the end keeps the rest of a line readable. */
export function fieldsOf(kind: NodeKind | LinkKind): readonly Field[] {
  let fields = FIELDS.get(kind);
  if (fields === undefined) {
    const read = Object.entries(SCHEMAS[kind].shape)
      .filter(([name]) => name !== "kind")
      .map(([name, schema]) => readField(name, schema as z.ZodType));
    fields = [
      ...read.filter(({ name }) => name !== "sources"),
      ...read.filter(({ name }) => name === "sources"),
    ];
    FIELDS.set(kind, fields);
  }
  return fields;
}

/** The schema says what a field takes; trying is how to ask it. */
function readField(name: string, schema: z.ZodType): Field {
  const takes = (value: unknown) => schema.safeParse(value).success;
  const shape = takes(true)
    ? "boolean"
    : takes(1)
      ? "number"
      : takes([])
        ? "list"
        : takes({ fr: "a", en: "a" })
          ? "localized"
          : "text";
  return { name, shape, absent: schema.safeParse(undefined).data ?? null };
}
