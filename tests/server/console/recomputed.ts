/** What queries of the library must give, computed from the rows of the dataset and without any Cypher. */
import type { GraphData } from "../../../graph/model/parse.ts";
import type { LinkOfKind, NodeOfKind } from "../../../graph/model/schema.ts";
import {
  type InstitutionType,
  LAYER_OF_INSTITUTION_TYPE,
  type LinkKind,
  type NodeKind,
} from "../../../graph/model/vocabulary.ts";

export type Row = readonly unknown[];

/** Rows by name of the query, with its example parameters; a node is its id. */
export function recompute({ nodes, links }: GraphData): Readonly<Record<string, () => readonly Row[]>> {
  const all = <K extends NodeKind>(kind: K) =>
    nodes.filter((node): node is Extract<typeof node, { kind: K }> => node.kind === kind) as NodeOfKind<K>[];
  const of = <K extends LinkKind>(...kinds: K[]) =>
    links.filter(({ kind }) => (kinds as LinkKind[]).includes(kind)) as LinkOfKind<K>[];

  const institutions = new Map(all("Institution").map((node) => [node.id, node]));
  const incidents = new Map(all("Incident").map((node) => [node.id, node]));
  const categories = new Map(all("DataCategory").map((node) => [node.id, node]));
  const isClass = (id: string) => institutions.get(id)?.class === true;
  const isMandatory = (id: string) => institutions.get(id)?.mandatory === true && !isClass(id);
  const layerOf = (id: string) => {
    const type = institutions.get(id)?.type ?? null;
    return type === null ? null : LAYER_OF_INSTITUTION_TYPE[type as InstitutionType];
  };
  const flows = of("USES", "FEEDS");
  const flowsOf = (platform: string) => flows.filter(({ to }) => to === platform);
  const disclosed = (id: string) => incidents.get(id)?.disclosed ?? null;
  const yearOf = (id: string) => disclosed(id)?.slice(0, 4) ?? null;

  /** Platforms below, over links that pass, with the shortest distance. */
  function below(start: string, passes: (link: LinkOfKind<"DEPENDS_ON">) => boolean, upwards: boolean) {
    const distance = new Map<string, number>([[start, 0]]);
    let front = [start];
    for (let step = 1; step <= 6; step++) {
      const next = of("DEPENDS_ON")
        .filter((link) => passes(link) && front.includes(upwards ? link.to : link.from))
        .map((link) => (upwards ? link.from : link.to));
      front = [...new Set(next)].filter((id) => !distance.has(id));
      for (const id of front) distance.set(id, step);
    }
    return distance;
  }
  const keepsData = ({ mode }: LinkOfKind<"DEPENDS_ON">) => mode === "hosting" || mode === "storage";

  return {
    "users-of-platform": () =>
      flowsOf("platform:hubee").map((link) => [link.from, link.kind, link.categories, link.grade]),
    "platforms-of-institution": () =>
      of("USES", "FEEDS", "OPERATES")
        .filter(({ from }) => from === "institution:cnaf")
        .map((link) => [link.to, link.kind, link.grade]),
    "most-used-platforms": () =>
      top(
        25,
        tally(
          flows.filter(({ from }) => !isClass(from)),
          ({ to }) => to,
          ({ from }) => from,
        ),
      ),
    "platforms-resting-on": () =>
      of("DEPENDS_ON")
        .filter(({ to }) => to === "platform:franceconnect")
        .map((link) => [link.from, link.mode, link.criticality, link.grade]),
    "rests-on": () => [...below("platform:hubee", () => true, false)].slice(1),
    "layers-of-platform": () => {
      const users = [...new Set(flowsOf("platform:hubee").map(({ from }) => from))];
      return [...new Set(users.map(layerOf))].map((layer) => {
        const within = users.filter((id) => layerOf(id) === layer);
        return [layer, within.filter((id) => !isClass(id)).length, within.filter(isClass).length];
      });
    },
    "no-opt-out-users": () =>
      [
        ...new Set(
          flowsOf("platform:hubee")
            .map(({ from }) => from)
            .filter(isMandatory),
        ),
      ].map((id) => [id]),
    "carriers-of-category": () =>
      flowsOf("platform:hubee")
        .filter((link) => link.categories === null || link.categories.includes("identity"))
        .map((link) => [link.from, link.categories === null, link.grade]),
    "hosted-on": () => [...below("platform:outscale", keepsData, true)].slice(1),
    "behind-hosting": () =>
      [...below("platform:outscale", keepsData, true).keys()].map((id) => [
        id,
        new Set(
          flowsOf(id)
            .map(({ from }) => from)
            .filter((from) => !isClass(from)),
        ).size,
      ]),
    "most-rested-on": () =>
      tally(
        of("DEPENDS_ON"),
        ({ to, mode }) => JSON.stringify([to, mode]),
        ({ from }) => from,
      )
        .map(([key, count]) => [...(JSON.parse(String(key)) as Row), count])
        .sort((a, b) => compare([-Number(a[2]), a[0], a[1] ?? "~"], [-Number(b[2]), b[0], b[1] ?? "~"]))
        .slice(0, 25),
    "no-opt-out-platforms": () =>
      top(
        25,
        tally(
          flows.filter(({ from }) => isMandatory(from)),
          ({ to }) => to,
          ({ from }) => from,
        ),
      ),
    "lifetime-data": () =>
      top(
        25,
        tally(
          of("HOLDS").filter(
            ({ from, to }) => from.startsWith("platform:") && categories.get(to)?.shelfLife === "lifetime",
          ),
          ({ from }) => from,
          ({ to }) => to,
        ),
      ),
    "links-by-grade": () => counted(of("USES", "FEEDS", "DEPENDS_ON"), ({ kind, grade }) => [kind, grade]),
    "most-cited-sources": () =>
      top(
        25,
        [
          ...groupBy(
            links.flatMap(({ sources }) => sources),
            (id) => id,
          ),
        ].map(([id, uses]) => [id, uses.length]),
      ),
    "inferred-links": () =>
      of("USES", "FEEDS", "DEPENDS_ON")
        .filter(({ grade }) => grade === "inferred")
        .map(({ from, kind, to }) => [from, kind, to]),
    "claims-of-incident": () => {
      const claims = new Map(all("Claim").map((claim) => [claim.id, claim]));
      return of("HAS_CLAIM")
        .filter(({ from }) => from === "incident:interior-ministry-2025")
        .map(({ to }) => {
          const claim = claims.get(to);
          return [to, claim?.speaker, claim?.status, claim?.quantity ?? null, claim?.unit ?? null];
        });
    },
    "disputed-claims": () => {
      const status = new Map(all("Claim").map((claim) => [claim.id, claim.status]));
      return of("HAS_CLAIM")
        .map(({ from, to }) => [from, to, status.get(to)])
        .filter(([, , is]) => is === "disputed" || is === "retracted");
    },
    "sources-by-type": () => counted(all("Source"), ({ type, read }) => [type, read]),
    "learnt-from-incident": () =>
      links
        .filter((link) => "learntFrom" in link && link.learntFrom === "incident:hubee-2026")
        .map(({ from, kind, to, knownFrom }) => [from, kind, to, knownFrom]),
    "incidents-by-month": () =>
      counted(
        all("Incident").filter((each) => (each.disclosed?.length ?? 0) >= 7 && yearOf(each.id) === "2026"),
        (each) => [each.disclosed?.slice(0, 7)],
      ),
    "incidents-by-year": () => counted(all("Incident"), ({ id, verification }) => [yearOf(id), verification]),
    "incidents-of-institution": () =>
      of("HIT", "AFFECTED")
        .filter(({ to }) => to === "institution:france-travail")
        .map(({ from, kind }) => [from, kind, disclosed(from)]),
    "incidents-in-layer": () =>
      tally(
        of("HIT", "AFFECTED").filter(({ from, to }) => layerOf(to) === "health" && yearOf(from) === "2026"),
        ({ from }) => from,
        ({ to }) => to,
      ).map(([id, count]) => [id, disclosed(String(id)), count]),
    "days-until-known": () =>
      all("Incident")
        .filter((each) => each.occurredFrom?.length === 10 && each.disclosed?.length === 10)
        .map((each) => [
          each.id,
          (Date.parse(each.disclosed ?? "") - Date.parse(each.occurredFrom ?? "")) / 864e5,
        ]),
    "victims-over-time": () =>
      of("AFFECTED")
        .filter(({ from }) => from === "incident:hubee-2026")
        .map((link) => [link.to, link.disclosed, link.status]),
    "known-by-date": () =>
      flowsOf("platform:hubee")
        // The last day of any month of 2025 is not after its last day, of any later month it is.
        .filter(({ knownFrom }) => knownFrom === null || Number(knownFrom.slice(0, 4)) <= 2025)
        .map(({ from, kind, knownFrom }) => [from, kind, knownFrom]),
    "institutions-by-layer": () =>
      [...groupBy(institutions.keys(), layerOf)].map(([layer, ids]) => [
        layer,
        ids.filter((id) => !isClass(id)).length,
        ids.filter(isClass).length,
        ids.filter(isMandatory).length,
      ]),
    "platforms-by-type": () => counted(all("Platform"), ({ type }) => [type]),
    operators: () =>
      top(
        25,
        tally(
          of("OPERATES"),
          ({ from }) => from,
          ({ to }) => to,
        ),
      ),
    neighbours: () =>
      counted(
        links.filter(({ from, to }) => from === "platform:hubee" || to === "platform:hubee"),
        ({ kind, from }) => [kind, from === "platform:hubee"],
      ),
    "without-platform": () => {
      const tied = new Set(of("USES", "FEEDS", "OPERATES").map(({ from }) => from));
      return counted(
        [...institutions.keys()].filter((id) => !tied.has(id)),
        (id) => [layerOf(id)],
      );
    },
    "weaknesses-counted": () =>
      tally(
        of("EXPLOITED"),
        ({ to }) => to,
        ({ from }) => from,
      ),
    "incidents-with-weakness": () =>
      of("EXPLOITED")
        .filter(({ to }) => to === "weakness:supplier-compromise")
        .map(({ from, grade }) => [from, disclosed(from), grade]),
    "weaknesses-by-year": () => counted(of("EXPLOITED"), ({ from, to }) => [to, yearOf(from)]),
    "exposed-data": () =>
      [...groupBy(of("EXPOSED"), ({ to }) => to)].map(([id, exposed]) => [
        id,
        categories.get(id)?.shelfLife,
        new Set(exposed.map(({ from }) => from)).size,
        new Set(exposed.filter(({ status }) => status === "confirmed").map(({ from }) => from)).size,
      ]),
    "struck-again": () =>
      tally(
        of("HIT", "AFFECTED").filter(({ to }) => institutions.has(to) && !isClass(to)),
        ({ to }) => to,
        ({ from }) => from,
      ).filter(([, count]) => Number(count) > 1),
    "links-without-categories": () =>
      flows.filter((link) => link.categories === null).map(({ from, kind, to }) => [from, kind, to]),
    "dependencies-without-mode": () =>
      of("DEPENDS_ON")
        .filter(({ mode }) => mode === null)
        .map(({ from, to }) => [from, to]),
    "links-without-date": () =>
      [...groupBy(of("USES", "FEEDS", "DEPENDS_ON"), ({ kind }) => kind)].map(([kind, each]) => [
        kind,
        each.filter(({ knownFrom }) => knownFrom === null).length,
        each.length,
      ]),
    "facts-without-evidence": () => [],
    "unknown-sources": () => [],
  };
}

/** How many different things each key has. */
function tally<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  thingOf: (item: T) => string,
): readonly (readonly [string, number])[] {
  return [...groupBy(items, keyOf)].map(([key, each]) => [key, new Set(each.map(thingOf)).size]);
}

function counted<T>(items: readonly T[], keysOf: (item: T) => Row): readonly Row[] {
  return [...groupBy(items, (item) => JSON.stringify(keysOf(item)))].map(([key, each]) => [
    ...(JSON.parse(key) as Row),
    each.length,
  ]);
}

function top(count: number, rows: readonly (readonly [string, number])[]): readonly Row[] {
  return [...rows].sort((a, b) => compare([-a[1], a[0]], [-b[1], b[0]])).slice(0, count);
}

function compare(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (value !== other) return (value as number) < (other as number) ? -1 : 1;
  }
  return 0;
}

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
