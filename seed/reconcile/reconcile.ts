/** (facts, curation, dataset) -> what became of every row: kept, merged, refused, or lost. */
import type { GraphData } from "../../graph/model/parse.ts";
import type { Curation } from "./curation.ts";
import type { Facts } from "./factsFolder.ts";

export interface Outcome {
  readonly row: string;
  /** `lost` is what must never be: a row that curation neither carried over nor refused. */
  readonly outcome: "kept" | "merged" | "refused" | "lost";
  /** Ids of the dataset that carry it. */
  readonly into: readonly string[];
  readonly why: string | null;
}

export interface FileOutcome {
  readonly file: string;
  readonly outcomes: readonly Outcome[];
}

export function reconcile(facts: Facts, { names, provenance }: Curation, data: GraphData): FileOutcome[] {
  const known = new Set([...data.nodes, ...data.links].map(({ id }) => id));
  const urls = new Set(
    data.nodes.flatMap((node) => (node.kind === "Source" && node.url ? [node.url] : [])).map(plainUrl),
  );
  const bodyOf = new Map(names.map((entry) => [`${entry.in} ${entry.name}`, entry.is]));
  const refusalOf = new Map(provenance.refused.map(({ file, row, why }) => [`${file} ${row}`, why]));
  const incidentsOf = (row: string) => (provenance.incidents[row] ?? []).map((slug) => `incident:${slug}`);
  const rowsOf = countValues(provenance.incidents);

  /** A row stands when all that should carry it is in the dataset. */
  const judge = (file: string, row: string, into: readonly string[], merged = false): Outcome => {
    const why = refusalOf.get(`${file} ${row}`) ?? null;
    if (why !== null) return { row, outcome: "refused", into: [], why };
    const lost = into.length === 0 || into.some((id) => !known.has(id));
    return { row, outcome: lost ? "lost" : merged ? "merged" : "kept", into, why: null };
  };
  const judgeSources = (file: string, rows: readonly { id: string; urls: readonly string[] }[]) =>
    rows.flatMap(({ id, urls: cited }) =>
      cited.map((url): Outcome => {
        const row = `${id} ${url}`;
        const why = refusalOf.get(`${file} ${id}`) ?? null;
        if (why !== null) return { row, outcome: "refused", into: [], why };
        return { row, outcome: urls.has(plainUrl(url)) ? "kept" : "lost", into: [], why: null };
      }),
    );

  const core = facts["core-incidents.json"];
  const tracker = facts["tracker-incidents.json"];
  const context = facts["context.json"];
  const contextRows = (["sanctions", "statistics", "findings"] as const).flatMap((list) =>
    context[list].map((row) => ({ ...row, key: `${list.slice(0, -1)}:${row.id}` })),
  );
  return [
    {
      file: "institutions.json",
      outcomes: facts["institutions.json"].map(({ id }) =>
        judge("institutions.json", id, [`institution:${id}`]),
      ),
    },
    {
      file: "platforms.json",
      outcomes: facts["platforms.json"].map(({ id }) => judge("platforms.json", id, [`platform:${id}`])),
    },
    {
      file: "platforms.json, depends_on",
      outcomes: facts["platforms.json"].flatMap(({ id, depends_on }) =>
        (depends_on ?? []).map((host) =>
          judge("platforms.json", `${id} ${host}`, [`depends-on:${id}--${host}`]),
        ),
      ),
    },
    {
      file: "dependencies.json",
      outcomes: facts["dependencies.json"].map(({ institution, platform, relation }) =>
        judge("dependencies.json", `${institution} ${relation} ${platform}`, [
          `${relation}:${institution}--${platform}`,
        ]),
      ),
    },
    {
      file: "core-incidents.json",
      outcomes: core.map(({ id }) =>
        judge(
          "core-incidents.json",
          id,
          incidentsOf(id),
          incidentsOf(id).some((incident) => (rowsOf.get(incident) ?? 0) > 1),
        ),
      ),
    },
    {
      file: "core-incidents.json, affected institutions",
      outcomes: core.flatMap(({ id, affected_institutions }) =>
        affected_institutions.map(({ name }) => {
          const body = bodyOf.get(`core-incidents ${name}`)?.replace("institution:", "");
          const links = incidentsOf(id).map(
            (incident) => `${incident.replace("incident:", "affected:")}--${body}`,
          );
          return judge(
            "core-incidents.json",
            `${id}, ${name}`,
            links.filter((link) => known.has(link)),
          );
        }),
      ),
    },
    {
      file: "core-incidents.json, claims",
      outcomes: core.map(({ id, claims }): Outcome => {
        const into = data.links.filter(
          ({ kind, from }) => kind === "HAS_CLAIM" && incidentsOf(id).includes(from),
        );
        const outcome = into.length >= claims.length ? "kept" : "lost";
        return { row: `${id}: ${claims.length} claims`, outcome, into: into.map(({ to }) => to), why: null };
      }),
    },
    {
      file: "core-incidents.json, sources",
      outcomes: judgeSources(
        "core-incidents.json",
        core.map(({ id, sources }) => ({ id, urls: sources.map(({ url }) => url) })),
      ),
    },
    {
      file: "tracker-incidents.json",
      outcomes: tracker.map(({ id }) =>
        judge(
          "tracker-incidents.json",
          id,
          incidentsOf(id),
          incidentsOf(id).some((incident) => (rowsOf.get(incident) ?? 0) > 1),
        ),
      ),
    },
    {
      file: "tracker-incidents.json, sources",
      outcomes: judgeSources(
        "tracker-incidents.json",
        tracker.map(({ id, sources }) => ({ id, urls: sources })),
      ),
    },
    {
      file: "tracker-clusters.json",
      outcomes: facts["tracker-clusters.json"].map(({ platform, incident_ids }) =>
        judge("tracker-clusters.json", platform, [...new Set(incident_ids.flatMap(incidentsOf))]),
      ),
    },
    {
      file: "context.json",
      outcomes: [
        ...contextRows.map(({ key }) =>
          judge(
            "context.json",
            key,
            (provenance.context[key] ?? []).map((slug) => `incident:${slug}`),
          ),
        ),
        ...context.not_found.map(({ topic }) => judge("context.json", `not found: ${topic}`, [])),
      ],
    },
  ];
}

/** Incidents of the dataset that no row of the facts gave: found in curation, each with its own sources. */
export function addedIncidents({ provenance }: Curation, data: GraphData): string[] {
  const fromFacts = new Set(Object.values(provenance.incidents).flat());
  return data.nodes
    .filter(({ id, kind }) => kind === "Incident" && !fromFacts.has(id.replace("incident:", "")))
    .map(({ id }) => id)
    .sort();
}

/** How many rows went into each incident. */
function countValues(incidents: Readonly<Record<string, readonly string[]>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slug of Object.values(incidents).flat()) {
    counts.set(`incident:${slug}`, (counts.get(`incident:${slug}`) ?? 0) + 1);
  }
  return counts;
}

/** Addresses that differ only in protocol, `www.` or a last slash name the same page. */
function plainUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
