/** Parameters that several routes take. Text in, checked values out. */
import { z } from "zod";
import { idOf, nodeId } from "../../graph/model/schema.ts";
import { ID_PREFIX, type NodeKind } from "../../graph/model/vocabulary.ts";
import { invalidRequest } from "./refusals.ts";

export const nodePath = z.strictObject({ id: nodeId });

export function pathOf(kind: NodeKind) {
  return z.strictObject({ id: idOf(kind).meta({ example: `${ID_PREFIX[kind]}:some-words` }) });
}

/** A whole number in plain digits: no sign, no point, no exponent. */
export function limitOf(standard: number, most: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,5}$/, `must be a whole number from 1 to ${most}`)
    .transform(Number)
    .refine((limit) => limit <= most, `must be a whole number from 1 to ${most}`)
    .default(standard)
    .meta({ type: "integer", minimum: 1, maximum: most, default: standard });
}

export const cursor = z
  .string()
  .max(200)
  .regex(/^[\w-]+$/, "must be the `nextCursor` of an earlier answer")
  .optional()
  .meta({ description: "`nextCursor` of the answer before, to go on from there" });

/** Several of a closed list, with commas between. */
export function listOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(values)))
    .optional()
    .meta({ type: "string", description: `Any of ${values.join(", ")}, with commas between` });
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/**
 * One page of a list that is a function of the data alone. The cursor names the data version, since the same
 * place in another version would skip or repeat.
 */
export function pageOf<T>(
  all: readonly T[],
  { limit, cursor, version }: { limit: number; cursor: string | undefined; version: string },
): Page<T> {
  const start = cursor === undefined ? 0 : readCursor(cursor, version);
  const end = start + limit;
  return {
    items: all.slice(start, end),
    total: all.length,
    nextCursor: end < all.length ? Buffer.from(`${version} ${end}`).toString("base64url") : null,
  };
}

function readCursor(cursor: string, version: string): number {
  const [, itsVersion, place] =
    /^(\w+) (\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString("latin1")) ?? [];
  if (place === undefined) {
    throw invalidRequest([{ field: "cursor", problem: "must be the `nextCursor` of an earlier answer." }]);
  }
  if (itsVersion !== version) {
    throw invalidRequest([{ field: "cursor", problem: "is of earlier data; start again without it." }]);
  }
  return Number(place);
}
