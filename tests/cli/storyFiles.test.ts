/** Files of a story: they open, hold what was told and nothing that could run, and have the same bytes again. */
import { DOMParser } from "@xmldom/xmldom";
import JSZip from "jszip";
import { beforeAll, describe, expect, test } from "vitest";
import type { Knowledge } from "../../graph/answers/knowledge.ts";
import { type StoryResponse, storySchema } from "../../graph/stories/contract.ts";
import { storyPdf } from "../../server/files/storyPdf.ts";
import { storyPptx } from "../../server/files/storyPptx.ts";
import { type ToldStory, tellStory } from "../../server/files/toldStory.ts";
import { ownGraph } from "../support/ownImpact.ts";

const HOSTILE = `<script>alert(1)</script></a:t>\u202E\u0000\u0007 =HYPERLINK("x") ${"x".repeat(5000)}`;
const compiled = await ownGraph();
const knowledge: Knowledge = { graph: compiled.graph, compiled, version: "0123abcd" };

function tell(title: string): ToldStory {
  const words = (text: string) => ({ fr: text, en: text });
  const story = storySchema.parse({
    id: "of-this-test",
    title: words(title.slice(0, 300)),
    summary: words("Summary"),
    steps: [
      {
        id: "breach",
        view: { page: "impact", scenario: { origins: ["platform:hubee"] } },
        title: words(title.slice(0, 300)),
        text: words(`It reaches {many} institutions.\n\n${title.slice(0, 2900)}`),
        note: words("Speak slowly."),
        figures: { many: { impact: null, take: "institutions", was: 8 } },
      },
      {
        id: "claims",
        view: { page: "incident", incident: "incident:hubee-2026" },
        title: words("Claims"),
        text: words("Beside each other."),
        note: words("Never merged."),
      },
    ],
  });
  const told: StoryResponse = {
    datasetVersion: "0123abcd",
    story,
    values: { breach: { many: 8 }, claims: {} },
    tables: {},
    problems: [],
  };
  return tellStory(knowledge, told, { language: "en", made: new Date("2026-11-25T00:00:00Z"), shared: [] });
}

function parseXml(text: string) {
  const errorHandler = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ errorHandler }).parseFromString(text, "text/xml");
}

describe.each([
  ["a plain story", "HubEE"],
  ["hostile words", HOSTILE],
])("the slides of %s", (_what, title) => {
  let told: ToldStory;
  let parts: Map<string, string>;
  beforeAll(async () => {
    told = tell(title);
    const zip = await JSZip.loadAsync(await storyPptx(told));
    const entries = Object.values(zip.files).filter(({ name }) => /\.(?:xml|rels)$/.test(name));
    parts = new Map(
      await Promise.all(entries.map(async (entry) => [entry.name, await entry.async("string")] as const)),
    );
  });

  test("are a package of well-formed parts, each of which its list of types knows", () => {
    for (const [name, text] of parts) expect(() => parseXml(text), name).not.toThrow();
    const unlawful = [...parts.values()].filter((text) =>
      /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text),
    );
    expect(unlawful).toEqual([]);
    const types = parts.get("[Content_Types].xml") ?? "";
    for (const name of parts.keys()) {
      if (/slides\/slide\d+\.xml$/.test(name)) expect(types).toContain(`/${name}`);
    }
    const targets = [...parts].flatMap(([name, text]) =>
      name.endsWith(".rels")
        ? [...text.matchAll(/Target="([^"]+)"(?![^>]*TargetMode="External")/g)].map(([, target = ""]) => ({
            name,
            target,
          }))
        : [],
    );
    for (const { name, target } of targets) {
      const folder = name.replace(/_rels\/[^/]+$/, "");
      const path = target.startsWith("/")
        ? target.slice(1)
        : new URL(target, `file:///${folder}`).pathname.slice(1);
      expect([...parts.keys()].includes(path) || /\.(?:png|jpe?g)$/.test(path), `${name} -> ${target}`).toBe(
        true,
      );
    }
  });

  test("have text, shapes and notes of their own, and no picture in their place", () => {
    const first = parts.get("ppt/slides/slide1.xml") ?? "";
    expect(parseXml(first).getElementsByTagName("p:pic").length).toBe(0);
    expect(first).toContain("curvedConnector3");
    expect(first).toContain("It reaches 8 institutions.");
    expect(first).toContain("0123abcd");
    expect(parts.get("ppt/notesSlides/notesSlide1.xml")).toContain("Speak slowly.");
  });

  test("have the same bytes again", async () => {
    expect(Buffer.compare(await storyPptx(told), await storyPptx(told))).toBe(0);
  });

  test.each(["slides", "report"] as const)(
    "as a PDF (%s) are tagged, in a language, with their fonts, the same again",
    async (form) => {
      const bytes = Buffer.from(await storyPdf(told, form));
      const text = bytes.toString("latin1");
      expect(text.startsWith("%PDF-1.7")).toBe(true);
      for (const mark of ["/StructTreeRoot", "/Lang (en)", "/FontFile2", "/MarkInfo"])
        expect(text).toContain(mark);
      expect(text).not.toMatch(/\/(?:JavaScript|JS|Launch|EmbeddedFile)\b/);
      expect(Buffer.compare(bytes, Buffer.from(await storyPdf(told, form)))).toBe(0);
    },
  );
});
