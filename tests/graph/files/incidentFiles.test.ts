/** STIX 2.1 and VERIS: what their standards ask of every object, and that nothing of ours is lost or made up. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { namedUuid } from "../../../graph/files/namedUuid.ts";
import { sha1 } from "../../../graph/files/sha1.ts";
import { stixBundle } from "../../../graph/files/stix.ts";
import { verisIncidents, withoutYear } from "../../../graph/files/veris.ts";
import type { GraphData } from "../../../graph/model/parse.ts";
import { hostileGraph } from "../../support/hostileGraph.ts";
import { ownGraph } from "../../support/ownImpact.ts";
import { ABOUT } from "./about.ts";

const own: GraphData = (await ownGraph()).graph;

const stixId = (...types: string[]) =>
  z
    .string()
    .regex(
      new RegExp(
        `^(?:${types.join("|")})--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`,
      ),
    );
const marking = z.string().regex(/^marking-definition--[0-9a-f-]{36}$/);
const timestamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const common = {
  spec_version: z.literal("2.1"),
  created: timestamp,
  modified: timestamp,
  created_by_ref: stixId("identity").optional(),
  labels: z.array(z.string().min(1)).min(1).optional(),
  external_references: z
    .array(
      z.strictObject({ source_name: z.string().min(1), description: z.string(), url: z.url().optional() }),
    )
    .min(1)
    .optional(),
  object_marking_refs: z.array(marking).length(1),
};
const described = { name: z.string().min(1), description: z.string().min(1).optional() };
const stixObject = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("marking-definition"),
    id: marking,
    spec_version: z.literal("2.1"),
    created: z.literal("2017-01-20T00:00:00.000Z"),
    definition_type: z.literal("tlp"),
    name: z.string(),
    definition: z.strictObject({ tlp: z.enum(["white", "amber", "red"]) }),
  }),
  z.strictObject({ type: z.literal("incident"), id: stixId("incident"), ...common, ...described }),
  z.strictObject({
    type: z.literal("identity"),
    id: stixId("identity"),
    ...common,
    ...described,
    identity_class: z.enum(["organization", "system", "class", "unknown"]),
  }),
  z.strictObject({ type: z.literal("vulnerability"), id: stixId("vulnerability"), ...common, ...described }),
  z.strictObject({
    type: z.literal("note"),
    id: stixId("note"),
    ...common,
    abstract: z.string(),
    content: z.string().min(1),
    authors: z.array(z.string()).min(1).optional(),
    object_refs: z.array(stixId("incident")).length(1),
  }),
  z.strictObject({
    type: z.literal("relationship"),
    id: stixId("relationship"),
    ...common,
    relationship_type: z.string().regex(/^[a-z0-9-]+$/),
    source_ref: stixId("incident", "identity", "vulnerability"),
    target_ref: stixId("incident", "identity", "vulnerability"),
    description: z.string().min(1).optional(),
  }),
]);
const bundleSchema = z.strictObject({
  type: z.literal("bundle"),
  id: stixId("bundle"),
  objects: z.array(stixObject),
});

describe("a STIX bundle", () => {
  test.each([
    ["of the dataset", own],
    ["of hostile texts", hostileGraph()],
  ])("%s has only objects of the standard, each once, and every reference is in it", (_, data) => {
    const { objects } = bundleSchema.parse(JSON.parse(stixBundle(data, ABOUT)));
    const ids = new Set(objects.map(({ id }) => id));
    expect(ids.size).toBe(objects.length);
    for (const object of objects) {
      const refs = Object.entries(object).flatMap(([key, value]) => (/_refs?$/.test(key) ? value : []));
      expect(refs.filter((ref) => !ids.has(ref as string))).toEqual([]);
    }
    const count = (type: string) => objects.filter((object) => object.type === type).length;
    expect(count("incident")).toBe(data.nodes.filter(({ kind }) => kind === "Incident").length);
    const joining = data.links.filter(({ kind }) =>
      ["HIT", "AFFECTED", "EXPLOITED", "RESPONDED_TO"].includes(kind),
    );
    expect(count("relationship")).toBe(joining.length);
    const exposed = new Set(data.links.filter(({ kind }) => kind === "EXPOSED").map(({ from }) => from));
    const claims = data.links.filter(({ kind }) => kind === "HAS_CLAIM");
    expect(count("note")).toBe(claims.length + exposed.size);
  });

  test("is the same for rows in another order, and its ids for another time", () => {
    const { nodes, links } = hostileGraph();
    const turned = { nodes: nodes.toReversed(), links: links.toReversed() };
    expect(stixBundle(turned, ABOUT)).toBe(stixBundle({ nodes, links }, ABOUT));
    const later = bundleSchema.parse(
      JSON.parse(stixBundle(turned, { ...ABOUT, made: "2027-01-01T00:00:00Z" })),
    );
    const first = bundleSchema.parse(JSON.parse(stixBundle(turned, ABOUT)));
    expect(later.objects.map(({ id }) => id)).toEqual(first.objects.map(({ id }) => id));
  });
});

const VARIETIES = ["Personal", "Unknown", "Medical", "System", "Credentials", "Other", "Payment", "Bank"];
const verisRecord = z.strictObject({
  schema_version: z.literal("1.3.7"),
  schema_name: z.string(),
  incident_id: z.string().min(1),
  source_id: z.string(),
  security_incident: z.enum(["Confirmed", "Suspected"]),
  summary: z.string().min(1),
  reference: z.string().min(1).optional(),
  timeline: z.strictObject({
    incident: z.strictObject({
      year: z.int().min(1950),
      month: z.int().min(1).max(12).optional(),
      day: z.int().min(1).max(31).optional(),
    }),
  }),
  victim: z.strictObject({
    victim_id: z.string().optional(),
    country: z.tuple([z.literal("FR")]),
    employee_count: z.literal("Unknown"),
    industry: z.string().regex(/^\d{2,6}$/),
    secondary: z.strictObject({ amount: z.int().min(1), victim_id: z.array(z.string()).min(1) }).optional(),
    notes: z.string().min(1).optional(),
  }),
  actor: z.strictObject({ unknown: z.strictObject({}) }),
  action: z
    .strictObject({
      unknown: z.strictObject({ notes: z.string().min(1).optional() }).optional(),
      social: z
        .strictObject({
          variety: z.tuple([z.literal("Phishing")]),
          vector: z.array(z.string()).min(1),
          target: z.array(z.string()).min(1),
          notes: z.string(),
        })
        .optional(),
      hacking: z
        .strictObject({
          variety: z.tuple([z.literal("Use of stolen creds")]),
          vector: z.array(z.string()).min(1),
          notes: z.string(),
        })
        .optional(),
    })
    .refine((action) => Object.keys(action).length > 0),
  asset: z.strictObject({ assets: z.array(z.strictObject({ variety: z.string() })).min(1) }),
  attribute: z.strictObject({
    confidentiality: z.strictObject({
      data_disclosure: z.enum(["Yes", "Potentially", "Unknown"]),
      data: z.array(z.strictObject({ variety: z.enum(VARIETIES) })).min(1),
    }),
  }),
  discovery_method: z.strictObject({ unknown: z.strictObject({}) }),
  notes: z.string().min(1),
});

test("VERIS has each incident of a known year once, and says how many have none", () => {
  for (const data of [own, hostileGraph()]) {
    const records = z.array(verisRecord).parse(JSON.parse(verisIncidents(data, ABOUT)));
    const incidents = data.nodes.filter(({ kind }) => kind === "Incident");
    expect(records.length + withoutYear(data)).toBe(incidents.length);
    expect(new Set(records.map((record) => record.incident_id)).size).toBe(records.length);
  }
  expect(withoutYear(hostileGraph())).toBe(1);
});

test("VERIS takes claimed exposure for a possible one, and phishing for a social action", () => {
  const [record] = z.array(verisRecord).parse(JSON.parse(verisIncidents(hostileGraph(), ABOUT)));
  expect(record?.attribute.confidentiality).toEqual({
    data_disclosure: "Potentially",
    data: [{ variety: "Personal" }],
  });
  expect(record?.action.social?.notes).toBe("weakness:phishing (inferred)");
  expect(record?.timeline.incident).toEqual({ year: 2026, month: 1 });
});

test("names become the UUIDs that the standard gives them", () => {
  // The example of RFC 9562, appendix A.4.
  const dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  expect(namedUuid("www.example.com", dns)).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

test("SHA-1 is that of other programs", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha1(bytes)).toString("hex")).toBe(createHash("sha1").update(bytes).digest("hex"));
    }),
    { seed: 1, numRuns: 300 },
  );
});
