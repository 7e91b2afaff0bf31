/**
 * What the stylesheet of the canvas says of one element, so that the SVG looks as the canvas does and there is
 * one place that says how. Reads the selectors that our stylesheet has: `node`, `edge`, `.a.b` and lists of them.
 */
import type { StylesheetJson } from "cytoscape";
import type { PictureElement } from "../scene.ts";

export interface Style {
  number(name: string, fallback: number): number;
  text(name: string, fallback: string): string;
  numbers(name: string): readonly number[] | null;
}

interface Rule {
  readonly isFor: (element: Pick<PictureElement, "group">, classes: ReadonlySet<string>) => boolean;
  readonly style: Readonly<Record<string, unknown>>;
}

export type Cascade = (element: PictureElement) => Style;

export function cascadeOf(stylesheet: StylesheetJson): Cascade {
  const rules = stylesheet.flatMap((block): Rule[] => {
    const { selector, style } = block as { selector: string; style: Record<string, unknown> };
    return selector.split(",").map((each) => ({ isFor: matcher(each.trim()), style }));
  });
  return (element) => {
    const classes = new Set(element.classes.split(" "));
    const style: Record<string, unknown> = {};
    for (const rule of rules) if (rule.isFor(element, classes)) Object.assign(style, rule.style);
    const valueFor = (name: string): unknown => {
      const value = style[name];
      const field = typeof value === "string" ? /^data\((\w+)\)$/.exec(value)?.[1] : undefined;
      return field === undefined ? value : element.data[field];
    };
    return {
      number(name, fallback) {
        const value = Number(valueFor(name) ?? fallback);
        return Number.isFinite(value) ? value : fallback;
      },
      text: (name, fallback) => String(valueFor(name) ?? fallback),
      numbers(name) {
        const value = valueFor(name);
        if (Array.isArray(value)) return value.map(Number);
        return typeof value === "string" ? value.split(" ").map(Number) : null;
      },
    };
  };
}

function matcher(selector: string): Rule["isFor"] {
  const [kind = "", ...classes] = selector.split(".");
  const group = { node: "nodes", edge: "edges" }[kind];
  // "core" is no element.
  if (kind !== "" && group === undefined) return () => false;
  return (element, has) =>
    (group === undefined || element.group === group) && classes.every((name) => has.has(name));
}
