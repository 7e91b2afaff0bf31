/** What is explored, and which of it is picked. */
import { LINK_KINDS, type LinkKind } from "../../../graph/model/vocabulary.ts";
import {
  CONNECTS_BY_DEFAULT,
  type Connection,
  DIRECTIONS,
  type Direction,
  type Expansion,
  type Exploration,
  GROUPINGS,
  NOTHING_EXPLORED,
} from "../../../graph/neighbourhood/exploration.ts";
import { NODE_ID, oneOf } from "../address.ts";
import type { Part } from "./part.ts";

export interface NeighbourhoodView {
  readonly exploration: Exploration;
  /** Picked nodes, the one picked last at the end. */
  readonly picked: readonly string[];
}

/** Ids hold no full stop, and an address does not escape it. */
const SEPARATOR = ".";
const LONGEST = 600;
/** Whole boxes are hidden at once. */
const MOST = 500;

const isId = (text: string) => NODE_ID.test(text);

export const neighbourhoodPart: Part<NeighbourhoodView> = {
  opening: { exploration: NOTHING_EXPLORED, picked: [] },
  read(address) {
    const kinds = address.many("by", (text) => linkKindFrom(text) !== undefined);
    return {
      exploration: {
        around: address.many("around", isId),
        expansions: address
          .many("expand", (text) => expansionFrom(text) !== undefined, LONGEST, MOST)
          .flatMap((text) => expansionFrom(text) ?? []),
        connections: address
          .many("connect", (text) => connectionFrom(text) !== undefined, LONGEST, MOST)
          .flatMap((text) => connectionFrom(text) ?? []),
        connectBy:
          kinds.length === 0 ? CONNECTS_BY_DEFAULT : kinds.flatMap((text) => linkKindFrom(text) ?? []),
        hidden: address.many("hide", isId, LONGEST, MOST),
        pinned: address.many("pin", isId, LONGEST, MOST),
        grouping: address.one("group", NOTHING_EXPLORED.grouping, oneOf(GROUPINGS)),
      },
      picked: address.many("pick", isId, LONGEST, MOST),
    };
  },
  write({ exploration, picked }, address) {
    const { around, expansions, connections, connectBy, hidden, pinned, grouping } = exploration;
    address.putAll("around", around);
    address.putAll("expand", expansions.map(textOfExpansion));
    address.putAll(
      "connect",
      connections.map(({ from, to }) => [from, to].join(SEPARATOR)),
    );
    address.putAll("by", isDefault(connectBy) ? [] : connectBy.map((kind) => kind.toLowerCase()));
    address.putAll("hide", hidden);
    address.putAll("pin", pinned);
    address.put("group", grouping, NOTHING_EXPLORED.grouping);
    address.putAll("pick", picked);
  },
};

function isDefault(kinds: readonly LinkKind[]): boolean {
  return (
    kinds.length === CONNECTS_BY_DEFAULT.length && kinds.every((kind, at) => kind === CONNECTS_BY_DEFAULT[at])
  );
}

function textOfExpansion({ node, kind, direction }: Expansion): string {
  return [node, kind.toLowerCase(), direction].join(SEPARATOR);
}

function expansionFrom(text: string): Expansion | undefined {
  const [node = "", kindText = "", directionText = "", ...rest] = text.split(SEPARATOR);
  const kind = linkKindFrom(kindText);
  const direction: Direction | undefined = oneOf(DIRECTIONS)(directionText);
  if (rest.length > 0 || !isId(node) || kind === undefined || direction === undefined) return undefined;
  return { node, kind, direction };
}

function connectionFrom(text: string): Connection | undefined {
  const [from = "", to = "", ...rest] = text.split(SEPARATOR);
  return rest.length === 0 && isId(from) && isId(to) ? { from, to } : undefined;
}

function linkKindFrom(text: string): LinkKind | undefined {
  return LINK_KINDS.find((kind) => kind.toLowerCase() === text);
}
