/** Stories: numbers bound to the data, and the checks that keep them true. */
import { describe, expect, test } from "vitest";
import type { Knowledge } from "../../../graph/answers/knowledge.ts";
import { checkStory, LONGEST } from "../../../graph/stories/checks.ts";
import { type Story, storySchema } from "../../../graph/stories/contract.ts";
import { storyValues } from "../../../graph/stories/figures.ts";
import { filled, paragraphsOf } from "../../../graph/stories/words.ts";
import { ownGraph } from "../../support/ownImpact.ts";

const compiled = await ownGraph();
const knowledge: Knowledge = { graph: compiled.graph, compiled, version: "now" };
const noDatabase = async () => {
  throw new Error("There is no database here.");
};

const words = (text: string) => ({ fr: text, en: text });

function buildStory(step: Record<string, unknown>): Story {
  return storySchema.parse({
    id: "of-this-test",
    title: words("Title"),
    summary: words("Summary"),
    steps: [
      {
        id: "one",
        view: { page: "impact", scenario: { origins: ["platform:hubee"] } },
        title: words("Title"),
        text: words("Text"),
        note: words("Note"),
        ...step,
      },
    ],
  });
}

async function problemsOf(step: Record<string, unknown>) {
  const story = buildStory(step);
  const values = await storyValues(knowledge, story, noDatabase);
  return checkStory(story, compiled.graph, values).map(({ kind, about }) => `${kind} ${about}`);
}

describe("a figure of a step", () => {
  test("is what the engine finds for the step's own scenario, or for another that it names", async () => {
    const story = buildStory({
      figures: {
        all: { impact: null, take: "institutions", was: 0 },
        strict: {
          impact: { origins: ["platform:hubee"], floor: "documented" },
          take: "institutions",
          was: 0,
        },
        first: { impact: null, take: "institutions", wave: 1, was: 0 },
        second: { impact: null, take: "institutions", wave: 2, was: 0 },
      },
    });
    const { one = {} } = await storyValues(knowledge, story, noDatabase);
    expect(one["all"]).toBeGreaterThan(one["strict"] ?? Number.NaN);
    expect((one["first"] ?? 0) + (one["second"] ?? 0)).toBe(one["all"]);
  });

  test("of a query is asked with its parameters", async () => {
    const story = buildStory({
      figures: { many: { cypher: "RETURN $a AS value", parameters: { a: 7 }, was: 7 } },
    });
    const values = await storyValues(knowledge, story, async (_text, { a }) => Number(a));
    expect(values).toEqual({ one: { many: 7 } });
  });

  test("that cannot be computed any more is lost, not zero", async () => {
    expect(
      await problemsOf({
        text: words("{gone}"),
        figures: { gone: { impact: { origins: ["platform:gone"] }, take: "institutions", was: 3 } },
      }),
    ).toEqual(["lost-figure gone"]);
  });
});

describe("a check of a story", () => {
  test("finds nothing in a sound step", async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  test.each([
    ["a missing translation", { text: { fr: "Texte", en: " " } }, "missing-translation text.en"],
    ["a dead node", { view: { page: "incident", incident: "incident:gone" } }, "dead-node incident:gone"],
    [
      "a changed figure",
      { text: words("{all}"), figures: { all: { impact: null, take: "institutions", was: 1 } } },
      "changed-figure all",
    ],
    ["a name without a figure", { note: words("{all}") }, "unknown-figure all"],
    ["a number typed by hand", { text: { fr: "23 institutions", en: "Many" } }, "typed-number text.fr"],
    ["a title too long for a slide", { title: words("x".repeat(LONGEST.title + 1)) }, "too-long title.fr"],
  ])("tells %s", async (_what, step, problem) => {
    expect(await problemsOf(step)).toContain(problem);
  });

  test("lets days, years and names with digits be typed", async () => {
    const text = "On 4 January 2026, from 4 to 9 January, Passage2 and X5.";
    expect(await problemsOf({ text: words(text) })).toEqual([]);
  });
});

describe("the words of a step", () => {
  test("write numbers as the language does", () => {
    expect(filled("{n}", { n: 160_000 }, "en")).toBe("160,000");
    expect(filled("{n}", { n: 160_000 }, "fr")).toBe("160\u202f000");
  });

  test("tell numbers, which open, from words", () => {
    expect(paragraphsOf("Up to {n} bodies\n\nMore", { n: 2 }, "en")).toEqual([
      [
        { kind: "words", text: "Up to " },
        { kind: "figure", name: "n", text: "2" },
        { kind: "words", text: " bodies" },
      ],
      [{ kind: "words", text: "More" }],
    ]);
  });

  test("write a number that is not known as a question mark", () => {
    expect(filled("{n}", {}, "en")).toBe("?");
  });
});
