/**
 * What the impact picture shows, before it has places: columns ("zones"), boxes in them, members in boxes.
 * Pure: the same impact gives the same zones, in the same order.
 */
import type { ReachedNode } from "../../graph/contract.ts";
import {
  LAYERS,
  type Layer,
  PLATFORM_TYPES,
  type PlatformType,
  type State,
} from "../../graph/model/vocabulary.ts";
import type { ImpactResponse, NodeBrief } from "../../graph/responses.ts";
import { shortName, withoutPrefix } from "../names.ts";
import type { Language } from "../state/view.ts";

/** By distance from the breach; or by layer of the State, with the platforms of all waves beside it. */
export type ZoneOrder = "waves" | "layers";

export interface Zone {
  readonly kind: "rests" | "origins" | "wave" | "platforms" | "layers";
  /** Its place from left to right: -1 what the origins rest on, 0 the origins; where it is a wave, which. */
  readonly wave: number;
  readonly boxes: readonly Box[];
}

export type BoxTitle =
  | { readonly kind: "layer"; readonly layer: Layer }
  | { readonly kind: "type"; readonly type: PlatformType }
  /** Platforms that rest on one platform, by its id. */
  | { readonly kind: "host"; readonly host: string }
  | { readonly kind: "none" };

export interface Box {
  /** Stable: wave and what it groups. */
  readonly id: string;
  readonly title: BoxTitle;
  readonly members: readonly Member[];
}

export interface Member {
  readonly id: string;
  readonly brief: NodeBrief;
  readonly label: string;
  /** `null`: not reached, only rested on. */
  readonly state: State | null;
  readonly wave: number;
}

export function zonesOf(
  impact: ImpactResponse,
  lastWave: number,
  language: Language,
  order: ZoneOrder = "waves",
): Zone[] {
  const briefs = new Map(impact.nodes.map((node) => [node.id, node]));
  const member = (id: string, reached: ReachedNode | null): Member[] => {
    const brief = briefs.get(id);
    if (brief === undefined) return [];
    const label = shortName(brief, language);
    return [{ id, brief, label, state: reached?.state ?? null, wave: reached?.wave ?? -1 }];
  };
  const reachedIds = new Set(impact.reached.map(({ id }) => id));
  const restsOn = impact.restsOn.filter((id) => !reachedIds.has(id)).flatMap((id) => member(id, null));
  const origins = impact.reached.filter(({ wave }) => wave === 0).flatMap((node) => member(node.id, node));
  const boxesFor = (prefix: string, nodes: readonly ReachedNode[]) =>
    groupInBoxes(prefix, nodes, { impact, briefs, language, member });
  const later = impact.reached.filter(({ wave }) => wave > 0 && wave <= lastWave);
  const zones: Zone[] = [];
  if (restsOn.length > 0)
    zones.push({ kind: "rests", wave: -1, boxes: [sideBox("rests-on", byLabel(restsOn, language))] });
  zones.push({ kind: "origins", wave: 0, boxes: [sideBox("origins", origins)] });
  if (order === "layers") {
    const platforms = later.filter(({ kind }) => kind === "Platform");
    const institutions = later.filter(({ kind }) => kind !== "Platform");
    if (platforms.length > 0) zones.push({ kind: "platforms", wave: 1, boxes: boxesFor("all", platforms) });
    if (institutions.length > 0)
      zones.push({ kind: "layers", wave: 2, boxes: boxesFor("all", institutions) });
    return zones;
  }
  for (let wave = 1; wave <= Math.min(lastWave, impact.waves.length - 1); wave++) {
    const here = later.filter((node) => node.wave === wave);
    zones.push({ kind: "wave", wave, boxes: boxesFor(`w${wave}`, here) });
  }
  return zones;
}

function sideBox(id: string, members: readonly Member[]): Box {
  return { id, title: { kind: "none" }, members };
}

interface Grouping {
  readonly impact: ImpactResponse;
  readonly briefs: ReadonlyMap<string, NodeBrief>;
  readonly language: Language;
  member(id: string, reached: ReachedNode): Member[];
}

function groupInBoxes(prefix: string, nodes: readonly ReachedNode[], grouping: Grouping): Box[] {
  const { impact, briefs, language, member } = grouping;
  const groups = new Map<string, { title: BoxTitle; members: Member[] }>();
  const hosts = hostsOf(impact, nodes);
  for (const node of nodes) {
    for (const each of member(node.id, node)) {
      const title = titleFor(each.brief, hosts.get(node.id));
      const key = `${prefix}-${keyOf(title)}`;
      const group = groups.get(key) ?? { title, members: [] };
      const host = title.kind === "host" ? briefs.get(title.host) : undefined;
      const label = host === undefined ? each.label : withoutPrefix(each.label, shortName(host, language));
      group.members.push({ ...each, label });
      groups.set(key, group);
    }
  }
  return [...groups]
    .map(([id, { title, members }]) => ({ id, title, members: byLabel(members, language) }))
    .sort((a, b) => rankOf(a.title) - rankOf(b.title) || (a.id < b.id ? -1 : 1));
}

/** Platforms reached because they rest on one and the same platform, where at least two do. */
function hostsOf(impact: ImpactResponse, nodes: readonly ReachedNode[]): Map<string, string> {
  const links = new Map(impact.linkDetails.map((link) => [link.id, link]));
  const hostOf = new Map<string, string>();
  const guests = new Map<string, number>();
  for (const node of nodes) {
    const hosts = new Set(
      node.via.flatMap((id) => (links.get(id)?.kind === "DEPENDS_ON" ? [links.get(id)?.to ?? ""] : [])),
    );
    const [host] = hosts;
    if (hosts.size !== 1 || host === undefined) continue;
    hostOf.set(node.id, host);
    guests.set(host, (guests.get(host) ?? 0) + 1);
  }
  return new Map([...hostOf].filter(([, host]) => (guests.get(host) ?? 0) >= 2));
}

function titleFor(brief: NodeBrief, host: string | undefined): BoxTitle {
  if (brief.kind === "Platform") {
    if (host !== undefined) return { kind: "host", host };
    const type = PLATFORM_TYPES.find((candidate) => candidate === brief.type);
    return type === undefined ? { kind: "none" } : { kind: "type", type };
  }
  return brief.layer === null ? { kind: "none" } : { kind: "layer", layer: brief.layer };
}

function keyOf(title: BoxTitle): string {
  switch (title.kind) {
    case "layer":
      return `layer-${title.layer}`;
    case "type":
      return `type-${title.type}`;
    case "host":
      return `host-${title.host.replace(":", "-")}`;
    case "none":
      return "other";
  }
}

/** Platforms first, for they carry the breach on; then the layers, top of the State first. */
function rankOf(title: BoxTitle): number {
  switch (title.kind) {
    case "host":
      return 0;
    case "type":
      return 1 + PLATFORM_TYPES.indexOf(title.type);
    case "layer":
      return 100 + LAYERS.indexOf(title.layer);
    case "none":
      return 200;
  }
}

function byLabel(members: readonly Member[], language: Language): Member[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...members].sort((a, b) => compare(a.label, b.label) || (a.id < b.id ? -1 : 1));
}
