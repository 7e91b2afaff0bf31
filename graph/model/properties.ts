/**
 * How a node or link of the model looks as a database's flat properties, and back.
 *
 * A database property is a scalar or a list of scalars, so `name: {fr, en}` is stored as `nameFr` and
 * `nameEn`. Unknown is absent. `layer` is derived for institutions, so that Cypher can group by it. An extra
 * property that is no scalar goes into `extraJson`, as text, and comes back as it was. `datasets` says which
 * datasets a row came with: bookkeeping of the database, which the row itself does not have.
 */
import type { z } from "zod";
import { InvalidDataError } from "../errors.ts";
import { isRecord } from "./parse.ts";
import { type GraphLink, type GraphNode, linkSchemas, nodeSchemas } from "./schema.ts";
import {
  type InstitutionType,
  LAYER_OF_INSTITUTION_TYPE,
  type LinkKind,
  type NodeKind,
} from "./vocabulary.ts";

type Scalar = string | number | boolean;
export type Properties = Record<string, Scalar | readonly Scalar[]>;

const EXTRA = "extraJson";
/** Ids of the datasets that have this row; whoever writes it by hand may leave it out. */
export const DATASETS_PROPERTY = "datasets";
const LANGUAGES = [
  ["fr", "Fr"],
  ["en", "En"],
] as const;
/** Said by the database itself: the label or type, and the two ends. */
const NOT_STORED = new Set(["kind", "from", "to"]);

export function nodeToProperties(node: GraphNode): Properties {
  const properties = flatten(node, LOCALIZED_OF_NODE[node.kind]);
  if (node.kind === "Institution" && node.type !== null) {
    properties.layer = LAYER_OF_INSTITUTION_TYPE[node.type as InstitutionType];
  }
  return properties;
}

export function linkToProperties(link: GraphLink): Properties {
  return flatten(link, LOCALIZED_OF_LINK[link.kind]);
}

/** The row as `parseNode` takes it; nothing is checked here, since people edit databases by hand. */
export function propertiesToNode(kind: NodeKind, properties: Readonly<Record<string, unknown>>) {
  const { layer: _derived, ...stored } = properties;
  return { ...unflatten(kind === "Institution" ? stored : properties, LOCALIZED_OF_NODE[kind]), kind };
}

/** The row as `parseLink` takes it; nothing is checked here. */
export function propertiesToLink(
  kind: LinkKind,
  ends: { from: unknown; to: unknown },
  properties: Readonly<Record<string, unknown>>,
) {
  return { ...unflatten(properties, LOCALIZED_OF_LINK[kind]), kind, ...ends };
}

function flatten(row: GraphNode | GraphLink, localizedFields: readonly string[]): Properties {
  const properties: Properties = {};
  const extra: Record<string, unknown> = {};
  const derived = new Set([
    EXTRA,
    DATASETS_PROPERTY,
    ...localizedFields.flatMap((field) => LANGUAGES.map(([, end]) => field + end)),
  ]);
  for (const [key, value] of Object.entries(row)) {
    if (NOT_STORED.has(key) || value === null || value === undefined) continue;
    if (derived.has(key)) {
      throw new InvalidDataError([
        { place: `${row.id}.${key}`, problem: "has the name under which the database keeps something else." },
      ]);
    }
    if (localizedFields.includes(key) && isRecord(value)) {
      for (const [language, end] of LANGUAGES) properties[key + end] = value[language] as string;
    } else if (isStorable(value)) {
      properties[key] = value;
    } else {
      extra[key] = value;
    }
  }
  if (Object.keys(extra).length > 0) properties[EXTRA] = JSON.stringify(extra);
  return properties;
}

function unflatten(
  properties: Readonly<Record<string, unknown>>,
  localizedFields: readonly string[],
): Record<string, unknown> {
  const row: Record<string, unknown> = { ...properties, ...readExtra(properties[EXTRA]) };
  delete row[EXTRA];
  delete row[DATASETS_PROPERTY];
  for (const field of localizedFields) {
    const texts = LANGUAGES.filter(([, end]) => Object.hasOwn(row, field + end)).map(
      ([language, end]) => [language, row[field + end]] as const,
    );
    for (const [, end] of LANGUAGES) delete row[field + end];
    if (texts.length > 0) row[field] = Object.fromEntries(texts);
  }
  return row;
}

function readExtra(text: unknown): Record<string, unknown> {
  if (typeof text !== "string") return {};
  try {
    const extra: unknown = JSON.parse(text);
    return isRecord(extra) ? extra : {};
  } catch {
    return {};
  }
}

/** A scalar, or a list of scalars of one type: what a database property can be. */
function isStorable(value: unknown): value is Scalar | Scalar[] {
  if (!Array.isArray(value)) return isScalar(value);
  return value.every((item) => isScalar(item) && typeof item === typeof value[0]);
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

/** Which fields of a kind are in two languages, read from its schema by trying. */
function localizedFieldsOf(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => (field as z.ZodType).safeParse({ fr: "a", en: "a" }).success)
    .map(([name]) => name);
}
const localizedFieldsByKind = <K extends string>(schemas: Readonly<Record<K, z.ZodObject>>) =>
  Object.fromEntries(
    Object.entries<z.ZodObject>(schemas).map(([kind, schema]) => [kind, localizedFieldsOf(schema)]),
  ) as Record<K, string[]>;
const LOCALIZED_OF_NODE = localizedFieldsByKind<NodeKind>(nodeSchemas);
const LOCALIZED_OF_LINK = localizedFieldsByKind<LinkKind>(linkSchemas);
