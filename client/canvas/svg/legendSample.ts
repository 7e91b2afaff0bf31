/** A sample of each thing that a legend explains, drawn as the picture draws it. Pure. */
import type { StylesheetJson } from "cytoscape";
import type { LegendEntry } from "../legend.ts";
import type { PictureElement } from "../scene.ts";
import { elementsSvg } from "./elementsSvg.ts";
import { SAMPLE_WIDTH } from "./figureSvg.ts";

export function legendSample(entry: LegendEntry, stylesheet: StylesheetJson): string {
  return elementsSvg(entry.kind === "grade" ? lineOf(entry.grade) : nodesOf(entry), stylesheet);
}

function lineOf(grade: string): PictureElement[] {
  const end = (id: string, x: number): PictureElement => ({
    group: "nodes",
    data: { id, label: "" },
    classes: "text",
    position: { x, y: 0 },
  });
  const line: PictureElement = {
    group: "edges",
    data: { id: "line", source: "from", target: "to", width: 2 },
    classes: `link straight grade-${grade}`,
  };
  return [end("from", 0), end("to", SAMPLE_WIDTH), line];
}

/** A class has a second circle behind the first. */
function nodesOf(entry: Exclude<LegendEntry, { kind: "grade" }>): PictureElement[] {
  const node = nodeOf(entry);
  if (entry.kind !== "shape" || entry.shape !== "class") return [node];
  const position = { x: SAMPLE_WIDTH / 2 + 4, y: -3 };
  return [{ group: "nodes", data: { id: "behind" }, classes: "behind wave-1", position }, node];
}

function nodeOf(entry: Exclude<LegendEntry, { kind: "grade" }>): PictureElement {
  const looks = {
    shape: (shape: string) =>
      ({
        institution: "institution wave-1",
        class: "institution class wave-1",
        unaffected: "platform unreached",
      })[shape] ?? "platform wave-1",
    state: (state: string) => `institution wave-1 state-${state}`,
  };
  const look =
    entry.kind === "shape"
      ? looks.shape(entry.shape)
      : entry.kind === "state"
        ? looks.state(entry.state)
        : "institution saved";
  return {
    group: "nodes",
    data: { id: "sample", label: "" },
    classes: `member ${look}`,
    position: { x: SAMPLE_WIDTH / 2, y: 0 },
  };
}
