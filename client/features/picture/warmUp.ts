/**
 * Draws a small picture out of sight, once. What the browser first has to do for a canvas (compile Cytoscape's
 * code, cut the letters of the font, set up the textures) is then done before somebody waits for a picture.
 */
import cytoscape from "cytoscape";
import { stylesheet } from "../../canvas/stylesheet.ts";

const SHOWN_MS = 400;
const NAMES = [
  "Wave 1",
  "Caisse nationale d’allocations familiales",
  "impots.gouv.fr",
  "HubEE",
  "ÉduConnect",
];

export function warmUp(): void {
  const container = document.createElement("div");
  container.className = "warm-up";
  container.setAttribute("aria-hidden", "true");
  document.body.append(container);
  const cy = cytoscape({
    container,
    layout: { name: "preset" },
    pixelRatio: Math.max(2, window.devicePixelRatio),
    style: stylesheet("light"),
    elements: [...NAMES.keys()].flatMap((at) => [
      {
        group: "nodes",
        data: { id: `box ${at}`, width: 200, height: 60 },
        classes: "box",
        position: { x: 300, y: 60 * at + 40 },
      },
      {
        group: "nodes",
        data: { id: `${at}`, label: NAMES[at] },
        classes: `member ${at % 2 === 0 ? "institution" : "platform"} wave-${1 + (at % 3)}`,
        position: { x: at === 0 ? 60 : 260, y: 60 * at + 40 },
      },
      {
        group: "edges",
        data: {
          id: `line ${at}`,
          source: "0",
          target: `${at}`,
          width: 2,
          weights: "0.4 0.6",
          distances: "10 -10",
          fromEnd: "10 0",
          toEnd: "-10 0",
        },
        classes: `bundle grade-documented wave-${1 + (at % 3)}`,
      },
    ]) as cytoscape.ElementDefinition[],
  });
  setTimeout(() => {
    cy.destroy();
    container.remove();
  }, SHOWN_MS);
}
