/**
 * Incidents as a STIX 2.1 bundle (OASIS Standard, 10 June 2021). Bodies are identities of organisations, platforms
 * identities of systems, weaknesses vulnerabilities, claims notes by whoever spoke; sources are external references.
 * STIX has no word for a kind of data: what was exposed is a note on its incident.
 */
import type { GraphData } from "../model/parse.ts";
import type { Claim, GraphLink, GraphNode, Localized } from "../model/schema.ts";
import type { Audience } from "../model/vocabulary.ts";
import { type About, aboutText } from "./about.ts";
import { type IncidentRecord, incidentsIn, type Joined } from "./incidentsIn.ts";
import { namedUuid } from "./namedUuid.ts";

type StixObject = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

/** The markings that the standard itself defines, with their fixed ids. */
const TLP = {
  public: ["white", "613f2e26-407d-48c7-9eca-b8e91df99dc9"],
  partners: ["amber", "f88d31f6-486f-44da-b317-01333bde0b82"],
  internal: ["red", "5e57c739-391a-4eb3-b6be-7d15ca92d5ed"],
} as const satisfies Readonly<Record<Audience, readonly [string, string]>>;

const RELATION = {
  HIT: "targets",
  AFFECTED: "impacts",
  EXPLOITED: "exploits",
  RESPONDED_TO: "responds-to",
} as const;

export function stixBundle(data: GraphData, about: About): string {
  const objects = new Map<string, StixObject>();
  const add = (object: StixObject) => objects.set(object.id, object);
  const write = createWriter(data, about);
  for (const record of incidentsIn(data)) {
    add(write.incident(record));
    for (const joined of [...record.hit, ...record.affected, ...record.exploited, ...record.responders]) {
      add(write.other(joined.node));
      add(write.relation(joined));
    }
    for (const claim of record.claims) {
      add(write.speaker(claim));
      add(write.claim(claim, record));
    }
    if (record.exposed.length > 0) add(write.exposure(record));
  }
  const markings = (Object.keys(TLP) as Audience[])
    .filter((audience) => [...objects.values()].some((object) => marks(object, audience)))
    .map(markingDefinition);
  const all = [...markings, write.author(), ...[...objects.values()].sort((a, b) => (a.id < b.id ? -1 : 1))];
  const bundle = { type: "bundle", id: `bundle--${namedUuid(JSON.stringify(all))}`, objects: all };
  return `${JSON.stringify(bundle, null, 1)}\n`;
}

function createWriter({ nodes }: GraphData, about: About) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const author = idOf("identity", "ricochet");
  const timestamp = about.made.replace(/(?:\.\d+)?Z$/, ".000Z");
  const common = { spec_version: "2.1", created: timestamp, modified: timestamp };
  const object = (
    type: string,
    row: GraphNode | GraphLink | null,
    name: string,
    content: object,
  ): StixObject => ({
    type,
    id: idOf(type, name),
    ...common,
    ...(type === "identity" && name === "ricochet" ? {} : { created_by_ref: author }),
    ...content,
    ...referencesOf(row),
    object_marking_refs: [markingOf(row?.audience ?? "public")],
  });
  const referencesOf = (row: GraphNode | GraphLink | null) => {
    const ids = row === null || row.kind === "Source" ? [] : row.sources;
    const references = ids.flatMap((id) => {
      const source = byId.get(id);
      if (source?.kind !== "Source") return [];
      const { publisher, title, url } = source;
      return [{ source_name: publisher, description: title, ...(url === null ? {} : { url }) }];
    });
    return references.length === 0 ? {} : { external_references: references };
  };
  return {
    author: () =>
      object("identity", null, "ricochet", {
        name: "Ricochet",
        description: aboutText(about),
        identity_class: "system",
      }),
    incident: ({ incident }: IncidentRecord) =>
      object("incident", incident, incident.id, {
        name: nameOf(incident),
        ...described(incident.description),
        labels: [`verification:${incident.verification ?? "unknown"}`],
      }),
    other(node: GraphNode) {
      const isNamed = node.kind !== "Claim" && node.kind !== "Source";
      const named = { name: nameOf(node), ...described(isNamed ? node.description : null) };
      if (node.kind === "Weakness") return object("vulnerability", node, node.id, named);
      return object("identity", node, node.id, { ...named, identity_class: identityClass(node) });
    },
    relation({ link, node }: Joined<GraphLink>) {
      const type = RELATION[link.kind as keyof typeof RELATION];
      const other = idOf(node.kind === "Weakness" ? "vulnerability" : "identity", node.id);
      const incident = idOf("incident", link.kind === "RESPONDED_TO" ? link.to : link.from);
      const [source, target] = link.kind === "RESPONDED_TO" ? [other, incident] : [incident, other];
      return object("relationship", link, link.id, {
        relationship_type: type,
        source_ref: source,
        target_ref: target,
        ...described(detailOf(link)),
      });
    },
    speaker: ({ who, speaker, audience }: Claim) =>
      object("identity", null, speakerName(who, audience), {
        name: who.en,
        identity_class: "unknown",
        labels: [`speaker:${speaker}`],
        object_marking_refs: [markingOf(audience ?? "public")],
      }),
    claim: (claim: Claim, { incident }: IncidentRecord) =>
      object("note", claim, claim.id, {
        abstract: `${claim.who.en}: ${claim.status}`,
        content: both(claim.statement),
        authors: [claim.who.en],
        object_refs: [idOf("incident", incident.id)],
        labels: [`status:${claim.status}`, `grade:${claim.grade ?? "unknown"}`],
      }),
    exposure: ({ incident, exposed }: IncidentRecord) =>
      object("note", incident, `${incident.id}#exposed`, {
        abstract: "Data exposed, by kind",
        content: exposed
          .map(({ link, node }) => `${nameOf(node)} (${link.status}, ${link.grade ?? "ungraded"})`)
          .join("; "),
        object_refs: [idOf("incident", incident.id)],
      }),
  };
}

const idOf = (type: string, name: string) => `${type}--${namedUuid(name)}`;
/** Apart for each audience, so that a name that is spoken to few is not what many see. */
const speakerName = (who: Localized, audience: Audience | null) =>
  `speaker:${who.en}:${audience ?? "public"}`;
const both = ({ fr, en }: Localized) => (fr === en ? en : `${en}\n\n${fr}`);
const described = (text: Localized | null) => (text === null ? {} : { description: both(text) });
const markingOf = (audience: Audience) => `marking-definition--${TLP[audience][1]}`;

function marks({ object_marking_refs: refs }: StixObject, audience: Audience): boolean {
  return Array.isArray(refs) && refs.includes(markingOf(audience));
}

function markingDefinition(audience: Audience): StixObject {
  const [tlp] = TLP[audience];
  return {
    type: "marking-definition",
    spec_version: "2.1",
    id: markingOf(audience),
    created: "2017-01-20T00:00:00.000Z",
    definition_type: "tlp",
    name: `TLP:${tlp.toUpperCase()}`,
    definition: { tlp },
  };
}

function identityClass(node: GraphNode): string {
  if (node.kind === "Platform") return "system";
  return node.kind === "Institution" && node.class ? "class" : "organization";
}

function nameOf(node: GraphNode): string {
  if (node.kind === "Source") return node.title;
  return node.kind === "Claim" ? node.statement.en : (node.name?.en ?? node.id);
}

function detailOf(link: GraphLink): Localized | null {
  const facts = [
    "role" in link && typeof link.role === "string" ? `role ${link.role}` : null,
    "status" in link ? `status ${link.status}` : null,
    "grade" in link && link.grade !== null ? `grade ${link.grade}` : null,
  ].filter((fact) => fact !== null);
  const text = facts.join(", ");
  return text === "" ? null : { fr: text, en: text };
}
