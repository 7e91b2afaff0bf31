/**
 * Incidents in the Vocabulary for Event Recording and Incident Sharing (https://verisframework.org, 1.3.7), one object
 * each. What Ricochet does not know is Unknown there; figures of people stay out, since VERIS has no units for them.
 */
import type { GraphData } from "../model/parse.ts";
import type { GraphNode, Incident } from "../model/schema.ts";
import { type InstitutionType, LAYER_OF_INSTITUTION_TYPE, type Layer } from "../model/vocabulary.ts";
import { type About, aboutText } from "./about.ts";
import { type IncidentRecord, incidentsIn } from "./incidentsIn.ts";

const DATA_VARIETY: Readonly<Record<string, string>> = {
  "health-data": "Medical",
  password: "Credentials",
  "password-hash": "Credentials",
  "password-plaintext": "Credentials",
  "login-identifier": "Credentials",
  "bank-account-details": "Bank",
  iban: "Bank",
  "payment-card": "Payment",
  "ip-address": "System",
  "technical-data": "System",
  other: "Other",
};

/** By the North American Industry Classification System, as VERIS asks; `000` is unknown. */
const INDUSTRY: Readonly<Record<Layer, string>> = {
  "central-government": "92",
  "national-agency": "92",
  "social-protection": "92",
  "local-government": "92",
  health: "62",
  insurer: "524",
  education: "61",
  "sports-federation": "813",
  "private-operator": "000",
};

const SECURITY_INCIDENT = {
  confirmed: "Confirmed",
  "partly-confirmed": "Confirmed",
  claimed: "Suspected",
  disputed: "Suspected",
  unknown: "Suspected",
} as const;

/** Incidents of which no year is known are left out: VERIS requires one. */
export function verisIncidents(data: GraphData, about: About): string {
  const sources = new Map(data.nodes.map((node) => [node.id, node]));
  const records = incidentsIn(data).flatMap((record) => {
    const timeline = timelineOf(record.incident);
    return timeline === null ? [] : [present(record, timeline, sources, about)];
  });
  return `${JSON.stringify(records, null, 1)}\n`;
}

export function withoutYear(data: GraphData): number {
  return incidentsIn(data).filter(({ incident }) => timelineOf(incident) === null).length;
}

function present(
  record: IncidentRecord,
  incident: NonNullable<ReturnType<typeof timelineOf>>,
  sources: ReadonlyMap<string, GraphNode>,
  about: About,
) {
  const { verification } = record.incident;
  const references = record.incident.sources.flatMap((id) => {
    const source = sources.get(id);
    return source?.kind === "Source" && source.url !== null ? [source.url] : [];
  });
  return {
    schema_version: "1.3.7",
    schema_name: "vcdb",
    incident_id: record.incident.id,
    source_id: "ricochet",
    security_incident: SECURITY_INCIDENT[verification ?? "unknown"],
    summary: record.incident.name?.en ?? record.incident.id,
    ...(references.length === 0 ? {} : { reference: references.join("; ") }),
    timeline: { incident },
    victim: victimOf(record),
    actor: { unknown: {} },
    action: actionOf(record),
    asset: { assets: [{ variety: "S - Unknown" }] },
    attribute: { confidentiality: confidentialityOf(record) },
    discovery_method: { unknown: {} },
    notes: aboutText(about),
  };
}

/** The first date that is known of it, as precisely as it is known. */
function timelineOf({ occurredFrom, detected, disclosed }: Incident) {
  const [year, month, day] = (occurredFrom ?? detected ?? disclosed)?.split("-").map(Number) ?? [];
  if (year === undefined) return null;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** The first body that was hit or affected; the others are secondary victims, by name. */
function victimOf({ hit, affected }: IncidentRecord) {
  const ends = new Set([...hit, ...affected].map(({ node }) => node));
  const bodies = [...ends].flatMap((node) => (node.kind === "Institution" ? [node] : []));
  const [first, ...others] = bodies;
  const layer = first?.type == null ? null : LAYER_OF_INSTITUTION_TYPE[first.type as InstitutionType];
  const platforms = hit.flatMap(({ node }) => (node.kind === "Platform" ? [name(node)] : []));
  return {
    ...(first === undefined ? {} : { victim_id: name(first) }),
    country: ["FR"],
    employee_count: "Unknown",
    industry: layer === null ? "000" : INDUSTRY[layer],
    ...(others.length === 0 ? {} : { secondary: { amount: others.length, victim_id: others.map(name) } }),
    ...(platforms.length === 0 ? {} : { notes: `Platforms hit: ${platforms.join(", ")}` }),
  };
}

function name(node: GraphNode): string {
  return node.kind === "Claim" || node.kind === "Source" ? node.id : (node.name?.en ?? node.id);
}

function actionOf({ exploited }: IncidentRecord) {
  const weaknesses = new Map(exploited.map(({ link, node }) => [node.id, link.grade ?? "ungraded"]));
  const notes = [...weaknesses].map(([id, grade]) => `${id} (${grade})`).join(", ");
  const said = notes === "" ? {} : { notes };
  const isPhishing = weaknesses.has("weakness:phishing");
  const isStolen = weaknesses.has("weakness:stolen-credentials");
  if (!isPhishing && !isStolen) return { unknown: said };
  return {
    ...(isPhishing
      ? { social: { variety: ["Phishing"], vector: ["Unknown"], target: ["Unknown"], ...said } }
      : {}),
    ...(isStolen ? { hacking: { variety: ["Use of stolen creds"], vector: ["Unknown"], ...said } } : {}),
  };
}

function confidentialityOf({ exposed }: IncidentRecord) {
  const isConfirmed = exposed.some(({ link }) => link.status === "confirmed");
  const varieties = new Set(
    exposed.map(({ node }) => DATA_VARIETY[node.id.replace(/^category:/, "")] ?? "Personal"),
  );
  return {
    data_disclosure: exposed.length === 0 ? "Unknown" : isConfirmed ? "Yes" : "Potentially",
    data: (varieties.size === 0 ? ["Unknown"] : [...varieties].sort()).map((variety) => ({ variety })),
  };
}
