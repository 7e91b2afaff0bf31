/** A neighbourhood drawn in columns by distance, on the same canvas as an impact. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { nameOf } from "../../../graph/answers/nodes.ts";
import type { Point } from "../../canvas/layouts/geometry.ts";
import { measureText } from "../../canvas/measureText.ts";
import { useCytoscape } from "../../canvas/useCytoscape.ts";
import { HoverCard } from "../../ui/HoverCard.tsx";
import { useSize } from "../../ui/useSize.ts";
import { columnsOf } from "./columns.ts";
import type { NeighbourhoodPictureProps } from "./contract.ts";
import { Legend } from "./Legend.tsx";
import { neighbourhoodScene } from "./scene.ts";
import { useNeighbourhoodTexts } from "./useNeighbourhoodTexts.ts";
import { walk } from "./walk.ts";

const FIRST_GUESS = { width: 1000, height: 500 };

export function NeighbourhoodPicture(props: NeighbourhoodPictureProps) {
  const { graph, exploration, shown, language, theme, wished, picked, onPick, onSetBoxes, onDrawn } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [hovered, setHovered] = useState<({ id: string } & Point) | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const columns = useMemo(
    () => columnsOf(graph, shown, exploration, language),
    [graph, shown, exploration, language],
  );
  const texts = useNeighbourhoodTexts(columns, language);
  const { width, height } = size ?? FIRST_GUESS;
  const needed = picked.at(-1) ?? null;
  const scene = useMemo(
    () =>
      neighbourhoodScene(shown, columns, { width, height }, { texts, measure: measureText, wished, needed }),
    [shown, columns, width, height, texts, wished, needed],
  );
  const hoveredId = hovered?.id ?? null;
  const elements = useMemo(
    () => (size === null ? [] : scene.draw(picked, hoveredId, exploration.around)),
    [scene, picked, hoveredId, exploration.around, size],
  );
  useEffect(() => {
    const closed = [...scene.boxes.values()].filter(({ isOpen }) => !isOpen);
    onDrawn({ nodes: scene.members.length, closedBoxes: closed.map(({ box }) => box.id) });
  }, [scene, onDrawn]);

  const open = (id: string, adds: boolean) => {
    const box = scene.boxes.get(id);
    if (box === undefined) onPick(id, adds);
    else onSetBoxes([id], !box.isOpen);
  };
  const extent = { width: scene.width, height: scene.height, centre: null };
  const control = useCytoscape(canvas, elements, theme, extent, focused, {
    onTap: (id, adds) => (id === null ? onPick(null, false) : id.startsWith("bundle ") || open(id, adds)),
    onHover: (id, at) => setHovered(id === null || at === null ? null : { id, ...at }),
    onMenu: (id, at) => graph.nodeById.has(id) && openMenu(id, at),
    onMove: () => setHovered(null),
  });
  function openMenu(id: string, at: Point) {
    const corner = canvas.current?.getBoundingClientRect();
    props.onMenu(id, { x: at.x + (corner?.left ?? 0), y: at.y + (corner?.top ?? 0) });
  }
  useEffect(() => {
    if (needed !== null) control.current?.reveal(needed);
  }, [needed, control]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = walk(scene.stops, focused, event.key);
    if (next !== undefined) {
      event.preventDefault();
      setFocused(next);
      if (next !== null) control.current?.reveal(next);
    } else if (event.key === "Enter" && focused !== null) {
      event.preventDefault();
      open(focused, event.shiftKey);
    } else if (event.key === "m" && focused !== null && graph.nodeById.has(focused)) {
      event.preventDefault();
      const place = control.current?.placeOf(focused);
      if (place != null) openMenu(focused, place);
    } else if (event.key === "f") control.current?.fit();
    else if (event.key === "+" || event.key === "=") control.current?.zoomBy(1.25);
    else if (event.key === "-") control.current?.zoomBy(0.8);
    else if (event.key === "0") control.current?.home();
  };

  return (
    <div className="picture">
      <div ref={frame} className="picture-frame" style={{ minHeight: scene.leastHeight }}>
        <div
          ref={canvas}
          className="picture-canvas"
          role="application"
          aria-label={t("neighbourhood.picture")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk in it.
          tabIndex={0}
          onKeyDown={onKeyDown}
          onBlur={({ relatedTarget }) => relatedTarget?.closest("[role=menu]") == null && setFocused(null)}
          data-picture="neighbourhood"
          data-elements={elements.length}
          data-ids={scene.members.join(" ")}
        />
        {hovered !== null && <HoverCard at={hovered} words={wordsFor(hovered.id)} />}
        <p className="hidden" aria-live="polite">
          {focused === null ? "" : wordsFor(focused).join(". ")}
        </p>
      </div>
      <div className="picture-foot">
        <Legend graph={graph} shown={shown} scene={scene} />
      </div>
    </div>
  );

  function wordsFor(id: string): string[] {
    const node = graph.nodeById.get(id);
    if (node !== undefined) {
      const links = shown.links.filter(({ from, to }) => from === id || to === id).length;
      return [nameOf(node)[language], t("picture.links", { count: links })];
    }
    const placed = scene.boxes.get(id);
    if (placed !== undefined)
      return [texts.boxTitle(placed.box), ...(placed.isOpen ? [] : [t("picture.closed")])];
    const line = scene.lines.find((each) => `bundle ${each.id}` === id);
    if (line === undefined) return [];
    const kinds = [...new Set(line.links.map(({ kind }) => t(`link.${kind}`)))];
    return [t("picture.links", { count: line.links.length }), kinds.join(", ")];
  }
}
