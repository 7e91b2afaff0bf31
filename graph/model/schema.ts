/**
 * The model, said once: every kind of node and link with its properties. Types, parsing, database
 * constraints, the legend and the API description are all read from here.
 *
 * Absent and `null` both mean "unknown" in outside data and become `null` inside; `categories: []` means
 * "none", which is something else.
 */
import { z } from "zod";
import { isPartialDate } from "./dates.ts";
import {
  AUDIENCES,
  CLAIM_SPEAKERS,
  CLAIM_STATUSES,
  CRITICALITIES,
  DEPENDENCY_MODES,
  GRADES,
  HIT_ROLES,
  ID_PREFIX,
  INSTITUTION_TYPES,
  LINK_KINDS,
  type LinkKind,
  NODE_KINDS,
  type NodeKind,
  OBSERVATION_STATUSES,
  PLATFORM_TYPES,
  RESPONDER_ROLES,
  SENSITIVITIES,
  SHELF_LIVES,
  SOURCE_TYPES,
  UNITS,
  VERIFICATIONS,
} from "./vocabulary.ts";

const SLUG = "[a-z0-9]+(?:-+[a-z0-9]+)*";
const NODE_ID = new RegExp(`^(?:${Object.values(ID_PREFIX).join("|")}):${SLUG}$`);
const CATEGORY_SLUG = new RegExp(`^${SLUG}$`);
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused.
const PRINTABLE = /^[^\u0000-\u001f\u007f]+$/;

const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const orFalse = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

export const idOf = (kind: NodeKind) =>
  z
    .string()
    .max(200)
    .regex(new RegExp(`^${ID_PREFIX[kind]}:${SLUG}$`), `must look like "${ID_PREFIX[kind]}:some-words"`);
export const nodeId = z
  .string()
  .max(200)
  .regex(NODE_ID, 'must be a kind, a colon and lower-case words, like "platform:hubee"');
export const linkId = z.string().max(300).regex(PRINTABLE, "must be printable text");
export const categorySlug = z
  .string()
  .max(100)
  .regex(CATEGORY_SLUG, 'must be lower-case words with hyphens, like "identity-document"');
export const partialDate = z
  .string()
  .refine(isPartialDate, "must be a year, month or day that exists, like 2026, 2026-01 or 2026-01-16");
const text = z.string().trim().min(1).max(5000);
export const localized = z.object({ fr: text, en: text });
export type Localized = z.infer<typeof localized>;
const count = z.number().int().nonnegative();
const webAddress = z.url({ protocol: /^https?$/ });

/** Whom a row is for; unknown is public. */
const marked = { audience: orNull(z.enum(AUDIENCES)) };

/** What every stated fact carries: how well it is evidenced, by what, when true and when known. */
const evidence = {
  ...marked,
  grade: orNull(z.enum(GRADES)),
  sources: z
    .array(idOf("Source"))
    .nullish()
    .transform((value) => value ?? []),
  validFrom: orNull(partialDate),
  validTo: orNull(partialDate),
  knownFrom: orNull(partialDate),
};

const named = { name: orNull(localized), acronym: orNull(text), description: orNull(localized) };
/** Former, short or popular names, by which people look a body or a platform up. */
const otherNames = z
  .array(text)
  .nullish()
  .transform((value) => value ?? []);

export const nodeSchemas = {
  Institution: z.looseObject({
    id: idOf("Institution"),
    kind: z.literal("Institution"),
    ...named,
    otherNames,
    /** The nine digits under which the national business register knows it. */
    siren: orNull(z.string().regex(/^\d{9}$/, "must be nine digits, like 130025265")),
    website: orNull(webAddress),
    type: orNull(z.enum(INSTITUTION_TYPES)),
    /** A class ("Communes") stands for its members: "up to", never counted. */
    class: orFalse,
    /** Whether a citizen cannot opt out of it; unknown stays `null`. */
    mandatory: orNull(z.boolean()),
    peopleServed: orNull(count),
    ...evidence,
  }),
  Platform: z.looseObject({
    id: idOf("Platform"),
    kind: z.literal("Platform"),
    ...named,
    otherNames,
    type: orNull(z.enum(PLATFORM_TYPES)),
    class: orFalse,
    mandatory: orNull(z.boolean()),
    peopleCovered: orNull(count),
    ...evidence,
  }),
  DataCategory: z.looseObject({
    id: idOf("DataCategory"),
    kind: z.literal("DataCategory"),
    ...named,
    sensitivity: orNull(z.enum(SENSITIVITIES)),
    shelfLife: orNull(z.enum(SHELF_LIVES)),
    /** What a person can do once it is exposed. */
    remedy: orNull(localized),
    ...evidence,
  }),
  Incident: z.looseObject({
    id: idOf("Incident"),
    kind: z.literal("Incident"),
    ...named,
    occurredFrom: orNull(partialDate),
    occurredTo: orNull(partialDate),
    detected: orNull(partialDate),
    disclosed: orNull(partialDate),
    verification: orNull(z.enum(VERIFICATIONS)),
    ...evidence,
  }),
  Claim: z.looseObject({
    id: idOf("Claim"),
    kind: z.literal("Claim"),
    /** The kind of speaker; `who` names them. */
    speaker: z.enum(CLAIM_SPEAKERS),
    who: localized,
    /** The one victim or platform that the statement is about; `null`: the incident as a whole. */
    about: orNull(z.union([idOf("Institution"), idOf("Platform")])),
    statement: localized,
    quantity: orNull(z.number().nonnegative()),
    unit: orNull(z.enum(UNITS)),
    status: z.enum(CLAIM_STATUSES),
    ...evidence,
  }),
  Weakness: z.looseObject({
    id: idOf("Weakness"),
    kind: z.literal("Weakness"),
    ...named,
    ...evidence,
  }),
  Source: z.looseObject({
    id: idOf("Source"),
    kind: z.literal("Source"),
    title: text,
    publisher: text,
    date: orNull(partialDate),
    url: orNull(webAddress),
    type: z.enum(SOURCE_TYPES),
    /** Whether the document itself was read when the fact was gathered; unknown stays `null`. */
    read: orNull(z.boolean()),
    licence: orNull(text),
    ...marked,
  }),
} as const satisfies Record<NodeKind, z.ZodType>;

const linkEnds = { id: linkId, from: nodeId, to: nodeId };
const flow = { categories: orNull(z.array(categorySlug)) };
/** The incident through which a dependency became known: a back-test must not predict from its own answer. */
const learnt = { learntFrom: orNull(idOf("Incident")) };
/** A breach crosses these, so the floor must be able to judge them: the grade is required. */
const conducting = { ...evidence, grade: z.enum(GRADES), ...learnt };

export const linkSchemas = {
  USES: z.looseObject({ ...linkEnds, kind: z.literal("USES"), ...flow, ...conducting }),
  FEEDS: z.looseObject({ ...linkEnds, kind: z.literal("FEEDS"), ...flow, ...conducting }),
  DEPENDS_ON: z.looseObject({
    ...linkEnds,
    kind: z.literal("DEPENDS_ON"),
    mode: orNull(z.enum(DEPENDENCY_MODES)),
    criticality: orNull(z.enum(CRITICALITIES)),
    ...conducting,
  }),
  OPERATES: z.looseObject({ ...linkEnds, kind: z.literal("OPERATES"), ...evidence, ...learnt }),
  PART_OF: z.looseObject({ ...linkEnds, kind: z.literal("PART_OF"), ...evidence }),
  HOLDS: z.looseObject({ ...linkEnds, kind: z.literal("HOLDS"), ...evidence }),
  HIT: z.looseObject({ ...linkEnds, kind: z.literal("HIT"), role: orNull(z.enum(HIT_ROLES)), ...evidence }),
  AFFECTED: z.looseObject({
    ...linkEnds,
    kind: z.literal("AFFECTED"),
    status: z.enum(OBSERVATION_STATUSES),
    role: orNull(localized),
    /** When this victim said so, where that is not the day the incident became known. */
    disclosed: orNull(partialDate),
    ...evidence,
  }),
  EXPOSED: z.looseObject({
    ...linkEnds,
    kind: z.literal("EXPOSED"),
    status: z.enum(OBSERVATION_STATUSES),
    ...evidence,
  }),
  RESPONDED_TO: z.looseObject({
    ...linkEnds,
    kind: z.literal("RESPONDED_TO"),
    role: z.enum(RESPONDER_ROLES),
    action: orNull(localized),
    ...evidence,
  }),
  EXPLOITED: z.looseObject({ ...linkEnds, kind: z.literal("EXPLOITED"), ...evidence }),
  HAS_CLAIM: z.looseObject({ ...linkEnds, kind: z.literal("HAS_CLAIM"), ...evidence }),
  CITES: z.looseObject({ ...linkEnds, kind: z.literal("CITES"), ...evidence }),
} as const satisfies Record<LinkKind, z.ZodType>;

export type NodeOfKind<K extends NodeKind> = z.infer<(typeof nodeSchemas)[K]>;
export type LinkOfKind<K extends LinkKind> = z.infer<(typeof linkSchemas)[K]>;
export type GraphNode = { [K in NodeKind]: NodeOfKind<K> }[NodeKind];
export type GraphLink = { [K in LinkKind]: LinkOfKind<K> }[LinkKind];
export type Institution = NodeOfKind<"Institution">;
export type Platform = NodeOfKind<"Platform">;
export type Incident = NodeOfKind<"Incident">;
export type Claim = NodeOfKind<"Claim">;
export type FlowLink = LinkOfKind<"USES"> | LinkOfKind<"FEEDS">;
export type DependencyLink = LinkOfKind<"DEPENDS_ON">;

export const nodeKind = z.enum(NODE_KINDS);
export const linkKind = z.enum(LINK_KINDS);
