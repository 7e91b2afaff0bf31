/**
 * What the impact picture shows, before it has places: columns ("zones") by wave, boxes in them, members
 * in boxes. Pure: the same impact gives the same zones, in the same order.
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

/** -1: what the origins rest on; 0: the origins; then the waves. */
export interface Zone {
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

export function zonesOf(impact: ImpactResponse, lastWave: number, language: Language): Zone[] {
  const briefs = new Map(impact.nodes.map((node) => [node.id, node]));
  const member = (id: string, reached: ReachedNode | null): Member[] => {
    const brief = briefs.get(id);
    if (brief === undefined) return [];
    return [
      {
        id,
        brief,
        label: shortName(brief, language),
        state: reached?.state ?? null,
        wave: reached?.wave ?? -1,
      },
    ];
  };
  const reachedIds = new Set(impact.reached.map(({ id }) => id));
  const restsOn = impact.restsOn.filter((id) => !reachedIds.has(id)).flatMap((id) => member(id, null));
  const zones: Zone[] = [];
  if (restsOn.length > 0)
    zones.push({
      wave: -1,
      boxes: [{ id: "rests-on", title: { kind: "none" }, members: byLabel(restsOn, language) }],
    });
  const origins = impact.reached.filter(({ wave }) => wave === 0);
  zones.push({
    wave: 0,
    boxes: [
      { id: "origins", title: { kind: "none" }, members: origins.flatMap((node) => member(node.id, node)) },
    ],
  });
  for (let wave = 1; wave <= Math.min(lastWave, impact.waves.length - 1); wave++) {
    const groups = new Map<string, { title: BoxTitle; members: Member[] }>();
    const here = impact.reached.filter((node) => node.wave === wave);
    const hosts = hostsOf(impact, here);
    for (const node of here) {
      for (const each of member(node.id, node)) {
        const title = titleFor(each.brief, hosts.get(node.id));
        const key = `w${wave}-${keyOf(title)}`;
        const group = groups.get(key) ?? { title, members: [] };
        const host = title.kind === "host" ? briefs.get(title.host) : undefined;
        const label = host === undefined ? each.label : withoutPrefix(each.label, shortName(host, language));
        group.members.push({ ...each, label });
        groups.set(key, group);
      }
    }
    const boxes = [...groups].map(([id, { title, members }]) => ({
      id,
      title,
      members: byLabel(members, language),
    }));
    zones.push({
      wave,
      boxes: boxes.sort((a, b) => rankOf(a.title) - rankOf(b.title) || (a.id < b.id ? -1 : 1)),
    });
  }
  return zones;
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
