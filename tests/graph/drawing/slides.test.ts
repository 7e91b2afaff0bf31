/** Pictures of slides: everybody is in them, nothing lies over anything else, nothing leaves its place. */
import { describe, expect, test } from "vitest";
import { scenarioSchema } from "../../../graph/contract.ts";
import { claimsSlide } from "../../../graph/drawing/claimsSlide.ts";
import { escapeXml } from "../../../graph/drawing/escapeXml.ts";
import { impactSlide } from "../../../graph/drawing/impactSlide.ts";
import type { Drawing, Shape } from "../../../graph/drawing/shapes.ts";
import { stateSlide } from "../../../graph/drawing/stateSlide.ts";
import { tableSlide } from "../../../graph/drawing/tableSlide.ts";
import { textWidth } from "../../../graph/drawing/textWidth.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import { largestOrigins, ownGraph } from "../../support/ownImpact.ts";

const compiled = await ownGraph();
const { graph } = compiled;
const SIZE = { width: 780, height: 580 };
const LANGUAGES = ["fr", "en"] as const;

const impactOf = (origin: string, rest = {}) =>
  propagate(compiled, scenarioSchema.parse({ origins: [origin], ...rest }));

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxesOf({ shapes }: Drawing): Box[] {
  return shapes.flatMap((shape: Shape): Box[] => {
    if (shape.kind === "text") {
      const width = textWidth(shape.text, shape.size, shape.weight);
      const left =
        shape.anchor === "start" ? shape.x : shape.anchor === "end" ? shape.x - width : shape.x - width / 2;
      // Letters without accents and tails: lines may stand close.
      return [{ id: shape.id, left, right: left + width, top: shape.y - shape.size * 0.68, bottom: shape.y }];
    }
    if (shape.kind === "mark") {
      const { x, y, radius } = shape;
      return [{ id: shape.id, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }];
    }
    return [];
  });
}

function collisions(drawing: Drawing): string[] {
  const boxes = boxesOf(drawing);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 0.5 &&
          b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.id} × ${b.id}`),
  );
}

function outside(drawing: Drawing): string[] {
  return boxesOf(drawing)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > drawing.width + 1 || top < -1 || bottom > drawing.height + 1,
    )
    .map(({ id }) => id);
}

const marksIn = ({ shapes }: Drawing) =>
  shapes.flatMap((shape) => (shape.kind === "mark" ? [shape.id.slice("mark ".length)] : []));

describe("the slide of an impact", () => {
  const origins = [...largestOrigins(compiled, 10), "platform:hubee"];
  test.each(origins.flatMap((origin) => LANGUAGES.map((language) => [origin, language] as const)))(
    "%s in %s has a mark for everybody reached, none over another, none outside",
    (origin, language) => {
      const impact = impactOf(origin);
      const drawing = impactSlide(graph, impact, {
        ...SIZE,
        language,
        wave: null,
        focus: null,
        before: null,
      });
      expect(marksIn(drawing).sort()).toEqual(impact.reached.map(({ id }) => id).sort());
      expect(collisions(drawing)).toEqual([]);
      expect(outside(drawing)).toEqual([]);
    },
  );

  test("stops at the wave that is asked for", () => {
    const impact = impactOf("platform:hubee");
    const drawing = impactSlide(graph, impact, {
      ...SIZE,
      language: "en",
      wave: 1,
      focus: null,
      before: null,
    });
    expect(marksIn(drawing).sort()).toEqual(impact.waves.slice(0, 2).flat().sort());
  });

  test("shows who is saved, as an outline, beside who is still reached", () => {
    const before = impactOf("platform:hubee");
    const impact = impactOf("platform:hubee", {
      interventions: before.reached
        .filter(({ wave }) => wave === 2)
        .flatMap(({ via }) => via.map((link) => ({ kind: "cut", link }))),
    });
    const { shapes } = impactSlide(graph, impact, {
      ...SIZE,
      language: "en",
      wave: null,
      focus: null,
      before,
    });
    const hollow = shapes.flatMap((shape) => (shape.kind === "mark" && shape.hollow ? [shape.id] : []));
    const still = new Set(impact.reached.map(({ id }) => id));
    expect(hollow.sort()).toEqual(
      before.reached.flatMap(({ id }) => (still.has(id) ? [] : [`mark ${id}`])).sort(),
    );
    expect(hollow.length).toBeGreaterThan(0);
  });
});

test.each(LANGUAGES)("the State in layers keeps its places, in %s", (language) => {
  const platforms = largestOrigins(compiled, 8).map((id) => {
    const { totals } = impactOf(id);
    return { id, institutions: totals.institutions, byLayer: totals.byLayer };
  });
  const drawing = stateSlide(graph, { ...SIZE, language, platforms });
  expect(collisions(drawing)).toEqual([]);
  expect(outside(drawing)).toEqual([]);
});

test.each(graph.nodesOfKind("Incident").map(({ id }) => id))("%s has its claims side by side", (incident) => {
  for (const language of LANGUAGES) {
    const drawing = claimsSlide(graph, incident, { ...SIZE, language });
    expect(collisions(drawing)).toEqual([]);
    expect(outside(drawing)).toEqual([]);
  }
});

test("a table with more rows than fit says how many are not shown", () => {
  const rows = Array.from({ length: 100 }, (_, index) => [`Row ${index}`, index]);
  const drawing = tableSlide({ ...SIZE, language: "en", titles: ["Row", "Count"], rows });
  const texts = drawing.shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));
  const shown = texts.filter((text) => text.startsWith("Row ")).length;
  expect(texts).toContain(`and ${100 - shown} more rows`);
  expect(outside(drawing)).toEqual([]);
});

test("what XML cannot hold, and what turns the writing round, is left out", () => {
  expect(escapeXml("a\u0000\u202Eb<\u{D800}>")).toBe("ab&lt;&gt;");
});
