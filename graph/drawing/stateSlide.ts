/** The State in layers as a slide shows it, beside the platforms whose breach would reach most institutions. */
import { presentNode } from "../answers/nodes.ts";
import { shortName } from "../answers/shortName.ts";
import type { Graph } from "../model/graph.ts";
import { LAYERS, type Layer } from "../model/vocabulary.ts";
import type { Drawing, Shape } from "./shapes.ts";
import { NAME_SIZE, TITLE_SIZE } from "./slideSizes.ts";
import { type DrawingLanguage, formatCount, SHORT_LAYERS } from "./slideWords.ts";
import { textShape } from "./textShape.ts";

export interface SharedPlatform {
  readonly id: string;
  /** Institutions that its breach reaches, by layer and in all. */
  readonly institutions: number;
  readonly byLayer: Readonly<Partial<Record<Layer, number>>>;
}

export interface StateSlideOptions {
  readonly width: number;
  readonly height: number;
  readonly language: DrawingLanguage;
  /** The most depended-on ones, the first first. */
  readonly platforms: readonly SharedPlatform[];
}

const HEAD = 40;
const LAYER_WIDTH = 0.46;
const PLATFORM_AT = 0.66;
const MOST_RADIUS = 20;
const WORDS = {
  layers: { fr: "Institutions, par strate", en: "Institutions, by layer" },
  platforms: { fr: "Une compromission atteindrait", en: "A breach would reach" },
};

export function stateSlide(graph: Graph, { width, height, language, platforms }: StateSlideOptions): Drawing {
  const bodies = countByLayer(graph);
  const rowHeight = (height - HEAD) / LAYERS.length;
  const platformHeight = (height - HEAD) / Math.max(1, platforms.length);
  const layerWidth = width * LAYER_WIDTH;
  const platformX = width * PLATFORM_AT;
  const most = Math.max(1, ...platforms.map(({ institutions }) => institutions));
  const layerY = (layer: Layer) => HEAD + (LAYERS.indexOf(layer) + 0.5) * rowHeight;

  const curves = platforms.flatMap(({ id, byLayer }, at): Shape[] =>
    LAYERS.filter((layer) => (byLayer[layer] ?? 0) > 0).map((layer) => ({
      kind: "curve",
      id: `curve ${id} ${layer}`,
      fromX: layerWidth,
      fromY: layerY(layer),
      toX: platformX - MOST_RADIUS,
      toY: HEAD + (at + 0.5) * platformHeight,
      width: Math.min(8, 1 + Math.sqrt(byLayer[layer] ?? 0)),
      paint: "rule",
      dash: "solid",
    })),
  );
  const head = (id: "layers" | "platforms", x: number, room: number) =>
    textShape({
      id: `head ${id}`,
      x,
      y: 24,
      width: room,
      text: WORDS[id][language],
      size: TITLE_SIZE,
      weight: 600,
      paint: "second",
    });
  return {
    width,
    height,
    shapes: [
      ...curves,
      head("layers", 0, layerWidth),
      head("platforms", platformX - MOST_RADIUS, width - platformX + MOST_RADIUS),
      ...LAYERS.flatMap((layer) =>
        drawLayer(layer, bodies.get(layer) ?? 0, {
          y: layerY(layer),
          height: rowHeight,
          width: layerWidth,
          language,
        }),
      ),
      ...platforms.flatMap((platform, at) => {
        const node = graph.nodeById.get(platform.id);
        const label = node === undefined ? platform.id : shortName(presentNode(node), language);
        const y = HEAD + (at + 0.5) * platformHeight;
        return drawPlatform(platform, label, {
          x: platformX,
          y,
          width: width - platformX,
          radius: MOST_RADIUS * Math.sqrt(platform.institutions / most),
          language,
        });
      }),
    ],
    description: platforms
      .map(({ id, institutions }) => {
        const node = graph.nodeById.get(id);
        return `${node === undefined ? id : shortName(presentNode(node), language)}: ${formatCount(institutions, language)}`;
      })
      .join("; "),
  };
}

function drawLayer(
  layer: Layer,
  count: number,
  { y, height, width, language }: { y: number; height: number; width: number; language: DrawingLanguage },
): Shape[] {
  const top = y - height / 2 + 3;
  return [
    {
      kind: "rect",
      id: `layer ${layer}`,
      x: 0,
      y: top,
      width,
      height: height - 6,
      fill: "surface",
      stroke: "rule",
      radius: 4,
    },
    textShape({
      id: `layer name ${layer}`,
      x: 12,
      y: y + 7,
      width: width - 80,
      text: SHORT_LAYERS[layer][language],
      size: NAME_SIZE,
      weight: 400,
      paint: "ink",
    }),
    textShape({
      id: `layer count ${layer}`,
      x: width - 12,
      y: y + 7,
      width: 60,
      text: formatCount(count, language),
      size: NAME_SIZE,
      weight: 600,
      paint: "ink",
      anchor: "end",
    }),
  ];
}

function drawPlatform(
  { id, institutions }: SharedPlatform,
  label: string,
  {
    x,
    y,
    width,
    radius,
    language,
  }: { x: number; y: number; width: number; radius: number; language: DrawingLanguage },
): Shape[] {
  const left = x + MOST_RADIUS + 12;
  return [
    { kind: "mark", id: `mark ${id}`, mark: "square", x, y, radius, paint: "ink", hollow: false, label },
    textShape({
      id: `name ${id}`,
      x: left,
      y: y + 7,
      width: width - MOST_RADIUS - 70,
      text: label,
      size: NAME_SIZE,
      weight: 400,
      paint: "ink",
    }),
    textShape({
      id: `count ${id}`,
      x: x + width,
      y: y + 7,
      width: 60,
      text: formatCount(institutions, language),
      size: NAME_SIZE,
      weight: 600,
      paint: "ink",
      anchor: "end",
    }),
  ];
}

/** Without classes, which mean "up to". */
function countByLayer(graph: Graph): Map<Layer, number> {
  const counts = new Map<Layer, number>();
  for (const node of graph.nodesOfKind("Institution")) {
    const { layer } = presentNode(node);
    if (layer !== null && !node.class) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  }
  return counts;
}
