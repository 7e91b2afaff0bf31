/** Every pair of colours that must be told apart is far enough apart, in both themes (WCAG 2.2, AA). */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { PALETTES } from "../../client/canvas/palette.ts";

const TEXT = 4.5;
/** Shapes and lines that say something: WCAG 1.4.11. */
const GRAPHIC = 3;

const css = readFileSync(fileURLToPath(new URL("../../client/styles/tokens.css", import.meta.url)), "utf8");

/** The custom properties of a block of tokens.css that are colours. */
function tokensOf(theme: "light" | "dark"): Record<string, string> {
  const [, light = "", dark = ""] = /:root \{(.*?)\n\}.*?data-theme="dark"\] \{(.*?)\n\}/s.exec(css) ?? [];
  const read = (block: string) =>
    Object.fromEntries(
      [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]),
    );
  return theme === "light" ? read(light) : { ...read(light), ...read(dark) };
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

test("black on white is 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const tokens = tokensOf(theme);
  const palette = PALETTES[theme];
  const grounds = { paper: palette.paper, surface: palette.surface, zone: palette.zone };

  test("the picture has the colours of the page", () => {
    for (const name of ["paper", "surface", "zone", "ink", "second", "rule"] as const)
      expect(palette[name], name).toBe(tokens[name]);
    expect(palette.waves.slice(0, 4)).toEqual(
      ["alarm", "wave-1", "wave-2", "wave-3"].map((name) => tokens[name]),
    );
  });

  test.each(Object.entries(grounds))("text, shapes and lines stand out from %s", (_, ground) => {
    for (const name of ["ink", "second"] as const)
      expect(contrast(palette[name], ground)).toBeGreaterThan(TEXT);
    for (const name of ["quiet", "focus"] as const)
      expect(contrast(palette[name], ground), name).toBeGreaterThan(GRAPHIC);
    palette.rims.forEach((rim, wave) => {
      expect(contrast(rim, ground), `rim of wave ${wave}`).toBeGreaterThan(GRAPHIC);
    });
  });

  test("the waves are a ramp: each lighter, or each darker, than the one before", () => {
    const ramp = palette.waves.slice(0, 4).map(luminance);
    const sorted = [...ramp].sort((a, b) => (theme === "light" ? a - b : b - a));
    expect(ramp).toEqual(sorted);
    expect(new Set(ramp).size).toBe(4);
  });

  test("words in colour are read on the page", () => {
    const { paper = "", surface = "" } = tokens;
    for (const name of ["ink", "second", "blue", "alarm", "lifetime"])
      for (const ground of [paper, surface])
        expect(contrast(tokens[name] ?? "", ground), name).toBeGreaterThan(TEXT);
    expect(contrast(tokens["on-alarm"] ?? "", tokens["alarm"] ?? "")).toBeGreaterThan(TEXT);
    for (const [text, ground] of [
      ["ink", "blue-quiet"],
      ["blue", "blue-quiet"],
      ["ink", "alarm-quiet"],
    ] as const)
      expect(contrast(tokens[text] ?? "", tokens[ground] ?? ""), `${text} on ${ground}`).toBeGreaterThan(
        TEXT,
      );
  });
});
