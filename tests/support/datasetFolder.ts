/** A small dataset of two institutions, three platforms and one incident, as a folder to read or to spoil. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

type Row = Record<string, unknown>;

const evidence = { grade: "documented", sources: ["source:report"] };
const name = (text: string) => ({ fr: text, en: text });

/** Rows by file name. */
export const SMALL_DATASET: Readonly<Record<string, readonly Row[]>> = {
  "institutions.json": [
    { id: "institution:cnil", name: name("CNIL"), type: "independent-authority", ...evidence },
    {
      id: "institution:communes",
      name: name("Communes"),
      type: "local-government",
      class: true,
      ...evidence,
    },
    {
      id: "institution:prefectures",
      name: { fr: "Préfectures", en: "Prefectures" },
      acronym: "PREF",
      type: "directorate",
      mandatory: true,
      peopleServed: 68_000_000,
      ...evidence,
    },
    { id: "institution:interior", name: name("Interior"), type: "ministry", ...evidence },
  ],
  "platforms.json": [
    { id: "platform:cloud", name: name("Cloud"), type: "hosting", ...evidence },
    { id: "platform:hub", name: name("Hub"), type: "document-exchange", ...evidence },
    { id: "platform:register", name: name("Register"), type: "register", ...evidence },
  ],
  "data-categories.json": [
    { id: "category:identity", name: { fr: "Identité", en: "Identity" }, shelfLife: "lifetime" },
    { id: "category:password", name: { fr: "Mot de passe", en: "Password" }, shelfLife: "changeable" },
  ],
  "sources.json": [
    {
      id: "source:report",
      title: "Report",
      publisher: "Court of Auditors",
      date: "2025-03",
      url: "https://example.org/report",
      type: "official",
      read: true,
    },
  ],
  "incidents.json": [
    {
      id: "incident:hub-2026",
      name: name("Hub 2026"),
      disclosed: "2026-01",
      verification: "confirmed",
      ...evidence,
    },
  ],
  "claims.json": [
    {
      id: "claim:hub-2026--files",
      speaker: "attacker",
      who: name("A forum"),
      statement: name("70,000 files"),
      quantity: 70_000,
      unit: "files",
      status: "unverified",
      ...evidence,
    },
  ],
  "weaknesses.json": [{ id: "weakness:no-second-factor", name: name("No second factor") }],
  "uses.json": [
    {
      id: "uses:communes--hub",
      from: "institution:communes",
      to: "platform:hub",
      categories: ["identity"],
      ...evidence,
      grade: "inferred",
    },
    {
      id: "uses:prefectures--hub",
      from: "institution:prefectures",
      to: "platform:hub",
      categories: ["identity", "password"],
      learntFrom: "incident:hub-2026",
      validFrom: "2021",
      ...evidence,
    },
  ],
  "depends-on.json": [
    { id: "depends-on:hub--cloud", from: "platform:hub", to: "platform:cloud", mode: "hosting", ...evidence },
  ],
  "part-of.json": [
    {
      id: "part-of:prefectures--interior",
      from: "institution:prefectures",
      to: "institution:interior",
      ...evidence,
    },
  ],
  "operates.json": [
    { id: "operates:interior--hub", from: "institution:interior", to: "platform:hub", ...evidence },
  ],
  "holds.json": [{ id: "holds:hub--identity", from: "platform:hub", to: "category:identity", ...evidence }],
  "hit.json": [{ id: "hit:hub-2026--hub", from: "incident:hub-2026", to: "platform:hub", ...evidence }],
  "affected.json": [
    {
      id: "affected:hub-2026--prefectures",
      from: "incident:hub-2026",
      to: "institution:prefectures",
      status: "confirmed",
      disclosed: "2026-01-16",
      ...evidence,
    },
  ],
  "exposed.json": [
    {
      id: "exposed:hub-2026--identity",
      from: "incident:hub-2026",
      to: "category:identity",
      status: "confirmed",
      ...evidence,
    },
    {
      id: "exposed:hub-2026--password",
      from: "incident:hub-2026",
      to: "category:password",
      status: "claimed",
      ...evidence,
    },
  ],
  "responded-to.json": [
    {
      id: "responded-to:cnil--hub-2026",
      from: "institution:cnil",
      to: "incident:hub-2026",
      role: "data-protection-authority",
      action: { fr: "Enquête", en: "Inquiry" },
      ...evidence,
    },
  ],
  "exploited.json": [
    {
      id: "exploited:hub-2026--no-second-factor",
      from: "incident:hub-2026",
      to: "weakness:no-second-factor",
      ...evidence,
      grade: "inferred",
    },
  ],
  "has-claim.json": [
    { id: "has-claim:hub-2026--files", from: "incident:hub-2026", to: "claim:hub-2026--files" },
  ],
  "cites.json": [{ id: "cites:files--report", from: "claim:hub-2026--files", to: "source:report" }],
};

const SMALL_META = {
  id: "small",
  title: { fr: "Petit jeu", en: "Small set" },
  gathered: "2026-11-24",
  description: { fr: "Pour les tests.", en: "For tests." },
  gaps: [{ fr: "Presque tout.", en: "Nearly everything." }],
  licences: [{ name: "Small set", licence: "CC0", url: "https://example.org/licence" }],
  credits: [],
};

export const OTHER_META = { ...SMALL_META, id: "other", title: { fr: "Autre jeu", en: "Other set" } };

/** A dataset of its own that has a category and a source in common with the small one. */
export function otherDataset(changes: Readonly<Record<string, readonly unknown[]>> = {}): string {
  const none = Object.fromEntries(Object.keys(SMALL_DATASET).map((file) => [file, []]));
  return writeDataset({
    ...none,
    "dataset.json": OTHER_META,
    "data-categories.json": (SMALL_DATASET["data-categories.json"] ?? []).slice(0, 1),
    "sources.json": SMALL_DATASET["sources.json"] ?? [],
    "institutions.json": [
      { id: "institution:elsewhere", name: name("Elsewhere"), type: "ministry", ...evidence },
    ],
    "platforms.json": [{ id: "platform:elsewhere", name: name("Elsewhere"), type: "portal", ...evidence }],
    "uses.json": [
      {
        id: "uses:elsewhere--elsewhere",
        from: "institution:elsewhere",
        to: "platform:elsewhere",
        categories: ["identity"],
        ...evidence,
      },
    ],
    ...changes,
  });
}

type Changes = Readonly<Record<string, readonly unknown[] | object | string | Uint8Array | null>>;
type Base = Readonly<Record<string, readonly Row[] | object>>;

const WHOLE_SMALL_DATASET: Base = { "dataset.json": SMALL_META, ...SMALL_DATASET };

/**
 * Writes the small dataset into a folder that goes when the test ends.
 * @param changes rows, or the very text or bytes, to put in place of a file; `null` for no such file
 * @param base what is changed: the small dataset unless said otherwise
 */
export function writeDataset(changes: Changes = {}, base: Base = WHOLE_SMALL_DATASET): string {
  const folder = mkdtempSync(join(tmpdir(), "ricochet-dataset-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  fillFolder(folder, changes, base);
  return folder;
}

/** The same into a folder that is the caller's to remove. */
export function fillFolder(folder: string, changes: Changes = {}, base: Base = WHOLE_SMALL_DATASET): void {
  for (const [file, content] of Object.entries({ ...base, ...changes })) {
    if (content !== null) writeFileSync(join(folder, file), asText(content));
  }
}

/** The rows of a file with one of them changed. */
export function changeRow(file: string, index: number, change: Row): Row[] {
  return (SMALL_DATASET[file] ?? []).map((row, at) => (at === index ? { ...row, ...change } : row));
}

function asText(content: readonly unknown[] | object | string | Uint8Array): string | Uint8Array {
  if (typeof content === "string" || content instanceof Uint8Array) return content;
  if (!Array.isArray(content)) return JSON.stringify(content);
  return `[\n${content.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]\n`;
}
