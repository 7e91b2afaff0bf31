/** Values of the driver -> cells of an answer: JSON, with tagged values for what JSON has no word for. */
import neo4j, {
  type Duration,
  type Node,
  type Path,
  type PathSegment,
  type Relationship,
} from "neo4j-driver";
import type { TaggedValue } from "../../graph/consoleContract.ts";

export type Cell = null | boolean | number | string | Cell[] | { [key: string]: Cell };

const CUT_SHOWN = 1000;

/** One presenter an answer, so that a node has the same key wherever in it it stands. */
export function createCellPresenter(limit: number) {
  const nodeKeys = new Map<string, string>();
  const linkKeys = new Map<string, string>();
  const keyOf = (keys: Map<string, string>, prefix: string, id: string): string => {
    const key = keys.get(id) ?? `${prefix}${keys.size + 1}`;
    keys.set(id, key);
    return key;
  };

  const presentNode = ({ elementId, labels, properties }: Node<bigint>) => ({
    key: keyOf(nodeKeys, "n", elementId),
    labels: [...labels],
    properties: presentMap(properties),
  });
  const presentLink = (link: Relationship<bigint>) => ({
    key: keyOf(linkKeys, "r", link.elementId),
    type: link.type,
    from: keyOf(nodeKeys, "n", link.startNodeElementId),
    to: keyOf(nodeKeys, "n", link.endNodeElementId),
    properties: presentMap(link.properties),
  });
  const presentPath = ({ start, segments }: Path<bigint>) => ({
    nodes: [start, ...segments.map(({ end }: PathSegment<bigint>) => end)].map(presentNode),
    links: segments.map(({ relationship }: PathSegment<bigint>) => presentLink(relationship)),
  });

  function presentMap(map: Readonly<Record<string, unknown>>): Record<string, Cell> {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, present(value)]));
  }

  function present(value: unknown): Cell {
    if (value === null || value === undefined) return null;
    if (typeof value === "bigint") {
      return Number.isSafeInteger(Number(value)) ? Number(value) : tagged({ $integer: value.toString() });
    }
    if (typeof value === "number") {
      return Number.isFinite(value) ? value : tagged({ $float: String(value) as "NaN" });
    }
    if (typeof value === "string" || typeof value === "boolean") return value;
    if (Array.isArray(value)) return value.map(present);
    if (neo4j.isNode(value)) return tagged({ $node: presentNode(bigIntegers(value)) });
    if (neo4j.isRelationship(value)) return tagged({ $link: presentLink(bigIntegers(value)) });
    if (neo4j.isPath(value)) return tagged({ $path: presentPath(bigIntegers(value)) });
    return presentTemporal(value) ?? presentPoint(value) ?? presentPlainMap(value as object);
  }

  function presentPlainMap(map: object): Cell {
    const shown = presentMap(map as Record<string, unknown>);
    return Object.keys(shown).some((key) => key.startsWith("$")) ? { $map: shown } : shown;
  }

  return {
    /** The cell, and how many characters it has as JSON. */
    present(value: unknown): { cell: Cell; characters: number; isCut: boolean } {
      const cell = present(value);
      const text = JSON.stringify(cell);
      if (text.length <= limit) return { cell, characters: text.length, isCut: false };
      return { cell: tagged({ $cut: text.slice(0, CUT_SHOWN) }), characters: CUT_SHOWN, isCut: true };
    },
  };
}

function presentTemporal(value: unknown): Cell | null {
  if (neo4j.isDate(value as object)) return tagged({ $date: String(value) });
  if (neo4j.isDateTime(value as object)) return tagged({ $dateTime: String(value) });
  if (neo4j.isLocalDateTime(value as object)) return tagged({ $localDateTime: String(value) });
  if (neo4j.isTime(value as object)) return tagged({ $time: String(value) });
  if (neo4j.isLocalTime(value as object)) return tagged({ $localTime: String(value) });
  if (neo4j.isDuration(value as object)) return tagged({ $duration: isoDuration(value as Duration<bigint>) });
  return null;
}

/** As ISO 8601 writes it, each part with its own sign, as the database does. */
function isoDuration({ months, days, seconds, nanoseconds }: Duration<bigint>): string {
  const exactSeconds = Number(seconds % 60n) + Number(nanoseconds) / 1e9;
  const parts = (values: readonly (readonly [bigint | number, string])[]) =>
    values.map(([value, unit]) => (Number(value) === 0 ? "" : `${value}${unit}`)).join("");
  const date = parts([
    [months / 12n, "Y"],
    [months % 12n, "M"],
    [days, "D"],
  ]);
  const time = parts([
    [seconds / 3600n, "H"],
    [(seconds % 3600n) / 60n, "M"],
    [exactSeconds, "S"],
  ]);
  if (date === "" && time === "") return "PT0S";
  return time === "" ? `P${date}` : `P${date}T${time}`;
}

function presentPoint(value: unknown): Cell | null {
  if (!neo4j.isPoint(value as object)) return null;
  const { srid, x, y, z } = value as { srid: bigint; x: number; y: number; z?: number };
  return tagged({ $point: { srid: Number(srid), x, y, ...(z === undefined ? {} : { z }) } });
}

/** Our driver gives integers as bigint, which its own guards do not say. */
function bigIntegers<T>(value: unknown): T {
  return value as T;
}

/** Only says that what is given is one of the tagged values that the description names. */
function tagged(value: TaggedValue): Cell {
  return value as Cell;
}

/** Parameters as the driver takes them: what is whole is an integer, as the query's own literals are. */
export function toDriverValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  if (typeof value !== "object" || value === null) return value;
  const { $integer } = value as { $integer?: unknown };
  if (typeof $integer === "string" && /^-?\d{1,19}$/.test($integer) && Object.keys(value).length === 1) {
    return BigInt.asIntN(64, BigInt($integer));
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toDriverValue(each)]));
}
