/**
 * The closed lists of the model: every enumeration, in the order in which people should meet it.
 * Plain constants without a schema library, so that the client can use them at no cost.
 */

/** Evidence grades, strictest first. Ordered, not probabilities: never multiplied, never averaged. */
export const GRADES = ["documented", "reported", "claimed", "inferred"] as const;
export type Grade = (typeof GRADES)[number];

/** What a breach does to those it reaches. */
export const EFFECTS = ["exposure", "access", "outage"] as const;
export type Effect = (typeof EFFECTS)[number];

/** What a breach makes of a node, strongest first within each effect. */
export const STATES = ["controlled", "accessed", "exposed", "entered", "down", "degraded"] as const;
export type State = (typeof STATES)[number];

/** How one platform rests on another. */
export const DEPENDENCY_MODES = ["hosting", "storage", "authentication", "administration", "data"] as const;
export type DependencyMode = (typeof DEPENDENCY_MODES)[number];

export const CRITICALITIES = ["hard", "soft"] as const;
export type Criticality = (typeof CRITICALITIES)[number];

/** The layers of the State, top to bottom as the opening view draws them. */
export const LAYERS = [
  "central-government",
  "national-agency",
  "social-protection",
  "health",
  "insurer",
  "education",
  "local-government",
  "sports-federation",
  "private-operator",
] as const;
export type Layer = (typeof LAYERS)[number];

/** What an institution is, and so which layer it stands in. */
export const LAYER_OF_INSTITUTION_TYPE = {
  ministry: "central-government",
  directorate: "central-government",
  justice: "central-government",
  "independent-authority": "central-government",
  parliament: "central-government",
  "national-agency": "national-agency",
  "public-enterprise": "national-agency",
  chamber: "national-agency",
  "social-security": "social-protection",
  "health-agency": "health",
  "hospital-group": "health",
  insurer: "insurer",
  education: "education",
  "local-government": "local-government",
  "sports-federation": "sports-federation",
  "private-operator": "private-operator",
  association: "private-operator",
  company: "private-operator",
  "international-body": "private-operator",
  other: "private-operator",
} as const satisfies Record<string, Layer>;
export type InstitutionType = keyof typeof LAYER_OF_INSTITUTION_TYPE;
export const INSTITUTION_TYPES = Object.keys(LAYER_OF_INSTITUTION_TYPE) as [
  InstitutionType,
  ...InstitutionType[],
];

export const PLATFORM_TYPES = [
  "portal",
  "saas",
  "register",
  "case-management",
  "identity-federation",
  "document-exchange",
  "api-gateway",
  "data-hub",
  "hosting",
  "collaboration",
  "payment",
  "health-record",
  "e-mail",
  "other",
] as const;
export type PlatformType = (typeof PLATFORM_TYPES)[number];

/** How delicate a kind of data is in law: GDPR article 9, article 10, and the national register number. */
export const SENSITIVITIES = ["ordinary", "sensitive", "criminal", "national-number"] as const;

/** How long exposed data stays usable against the person: until changed at will, or for life. */
export const SHELF_LIVES = ["changeable", "months", "years", "lifetime"] as const;

export const VERIFICATIONS = ["confirmed", "partly-confirmed", "claimed", "disputed", "unknown"] as const;
export type Verification = (typeof VERIFICATIONS)[number];

export const CLAIM_SPEAKERS = ["official", "operator", "attacker", "press", "researcher", "tracker"] as const;

export const CLAIM_STATUSES = ["confirmed", "disputed", "unverified", "retracted"] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Whether an observation (affected, exposed) was confirmed by someone answerable for it. */
export const OBSERVATION_STATUSES = ["confirmed", "claimed", "inferred"] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/** What an incident did to what it hit. A body whose data lay at a breached supplier is `AFFECTED`, not hit. */
export const HIT_ROLES = ["breached", "entry-point", "disrupted", "alleged"] as const;

export const RESPONDER_ROLES = [
  "technical-response",
  "data-protection-authority",
  "prosecution",
  "investigation",
  "operator",
  "coordination",
  "other",
] as const;

export const SOURCE_TYPES = ["official", "supplier", "press", "tracker", "repository", "law"] as const;

/** Units of a claimed figure. Figures of different units are never added. */
export const UNITS = [
  "people",
  "accounts",
  "bank-accounts",
  "files",
  "documents",
  "households",
  "records",
  "lines",
  "messages",
  "mailboxes",
  "passwords",
  "notifications",
  "organisations",
  "gigabytes",
  "euros",
  "dollars",
] as const;
export type Unit = (typeof UNITS)[number];

/** Who may see a row, widest first; a row without a mark is public. */
export const AUDIENCES = ["public", "partners", "internal"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const NODE_KINDS = [
  "Institution",
  "Platform",
  "DataCategory",
  "Incident",
  "Claim",
  "Weakness",
  "Source",
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** The word before the colon in an id, for each kind of node. */
export const ID_PREFIX = {
  Institution: "institution",
  Platform: "platform",
  DataCategory: "category",
  Incident: "incident",
  Claim: "claim",
  Weakness: "weakness",
  Source: "source",
} as const satisfies Record<NodeKind, string>;

/** Each kind of link: which kinds of node it joins, and whether a breach can cross it. */
export const LINK_RULES = {
  USES: { from: ["Institution"], to: ["Platform"], conducts: true },
  FEEDS: { from: ["Institution"], to: ["Platform"], conducts: true },
  DEPENDS_ON: { from: ["Platform"], to: ["Platform"], conducts: true },
  OPERATES: { from: ["Institution"], to: ["Platform"], conducts: false },
  PART_OF: { from: ["Institution"], to: ["Institution"], conducts: false },
  HOLDS: { from: ["Platform", "Institution"], to: ["DataCategory"], conducts: false },
  HIT: { from: ["Incident"], to: ["Platform", "Institution"], conducts: false },
  AFFECTED: { from: ["Incident"], to: ["Institution"], conducts: false },
  EXPOSED: { from: ["Incident"], to: ["DataCategory"], conducts: false },
  RESPONDED_TO: { from: ["Institution"], to: ["Incident"], conducts: false },
  EXPLOITED: { from: ["Incident"], to: ["Weakness"], conducts: false },
  HAS_CLAIM: { from: ["Incident"], to: ["Claim"], conducts: false },
  CITES: { from: ["Claim"], to: ["Source"], conducts: false },
} as const satisfies Record<
  string,
  { from: readonly NodeKind[]; to: readonly NodeKind[]; conducts: boolean }
>;
export type LinkKind = keyof typeof LINK_RULES;
export const LINK_KINDS = Object.keys(LINK_RULES) as [LinkKind, ...LinkKind[]];

/** Whether evidence of this grade counts at this floor. */
export function meetsFloor(grade: Grade, floor: Grade): boolean {
  return GRADES.indexOf(grade) <= GRADES.indexOf(floor);
}
