/** The picture on Cytoscape's canvas: walked by keys, hovered, zoomed; what is drawn comes from a pure scene. */
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Point, Rectangle } from "../../canvas/layouts/geometry.ts";
import type { Scene } from "../../canvas/scene.ts";
import { useCytoscape } from "../../canvas/useCytoscape.ts";
import type { ViewportControl } from "../../canvas/viewport.ts";
import { type Direction, walk } from "../../canvas/walk.ts";
import { HoverCard } from "../../ui/HoverCard.tsx";
import type { ImpactPictureProps } from "./contract.ts";
import { Minimap } from "./Minimap.tsx";
import { PictureTree } from "./PictureTree.tsx";
import type { Words } from "./useWords.ts";

interface CanvasPictureProps extends ImpactPictureProps {
  readonly scene: Scene | null;
  readonly words: Words;
  /** Set to the control of what is drawn. */
  readonly control: RefObject<ViewportControl | null>;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
const PAN_STEP = 80;
const NOWHERE = { width: 1, height: 1, centre: null };

export function CanvasPicture(props: CanvasPictureProps) {
  const { impact, scene, words, theme, wave, selected, path, difference, onSelect, onSetBoxes } = props;
  const { t } = useTranslation();
  const canvas = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<({ id: string } & Point) | null>(null);
  const moved = useRef<((shown: Rectangle) => void) | null>(null);
  /** What the walk by arrow keys came to; the structure speaks for itself. */
  const [spoken, setSpoken] = useState("");
  const [focused, setFocused] = useState<string | null>(null);
  const standIn = scene?.standIn;
  const isNode = (id: string | undefined) => id !== undefined && impact.nodes.some((node) => node.id === id);
  const hoveredNode = isNode(hovered?.id) ? (hovered?.id ?? null) : null;
  const elements = useMemo(
    () => scene?.draw({ selected, hovered: hoveredNode, path, difference }) ?? [],
    [scene, selected, hoveredNode, path, difference],
  );

  const open = (id: string) => {
    if (isNode(id)) onSelect(id);
    else if (scene?.boxes.has(id)) onSetBoxes([id], scene.boxes.get(id)?.isOpen !== true);
  };
  const control = useCytoscape(canvas, elements, theme, scene ?? NOWHERE, focused, {
    onTap: (id) => (id === null ? onSelect(null) : open(id)),
    onHover: (id, at) => setHovered(id === null || at === null ? null : { id, ...at }),
    onMenu: openMenu,
    onMove: (shown) => {
      setHovered(null);
      moved.current?.(shown);
    },
  });
  useEffect(() => {
    props.control.current = control.current;
  });

  /** Where links are drawn as one bundle, they are meant together. */
  function openMenu(id: string, at: Point) {
    const corner = canvas.current?.getBoundingClientRect();
    const place = { x: at.x + (corner?.left ?? 0), y: at.y + (corner?.top ?? 0) };
    const line = scene?.lines.find((candidate) => `bundle ${candidate.id}` === id);
    const links = id.startsWith("link ") ? [id.slice("link ".length)] : line?.links.map((link) => link.id);
    if (links !== undefined) props.onTarget({ kind: "links", ids: links }, place);
    else if (isNode(id)) props.onTarget({ kind: "node", id }, place);
  }

  /** Who walks the structure sees in the picture where they are. */
  const stand = useCallback(
    (node: string | null) => {
      const id = node === null ? null : (standIn?.get(node) ?? null);
      setFocused(id);
      if (id !== null) control.current?.reveal(id);
    },
    [standIn, control],
  );

  useEffect(() => {
    if (selected !== null) control.current?.reveal(selected);
  }, [selected, control]);

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined && event.shiftKey) {
      event.preventDefault();
      const [x, y] = { left: [1, 0], right: [-1, 0], up: [0, 1], down: [0, -1] }[direction] as [
        number,
        number,
      ];
      control.current?.panBy(x * PAN_STEP, y * PAN_STEP);
    } else if (direction !== undefined && scene !== null) {
      event.preventDefault();
      const next = walk(scene, impact, focused, direction);
      setFocused(next);
      setSpoken(next === null ? "" : words.of(next).join(". "));
      if (next !== null) control.current?.reveal(next);
    } else if (event.key === "Enter" && focused !== null) {
      event.preventDefault();
      open(focused);
    } else if (asksForMenu(event)) {
      event.preventDefault();
      const id = focused ?? selected;
      const place = id === null ? null : control.current?.placeOf(id);
      if (id !== null && place != null) openMenu(id, place);
    } else if (event.key === "f") control.current?.fit();
    else if (event.key === "+" || event.key === "=") control.current?.zoomBy(1.25);
    else if (event.key === "-") control.current?.zoomBy(0.8);
    else if (event.key === "0") control.current?.home();
    else if (event.key === "Escape") onSelect(null);
  };

  return (
    <>
      <div
        ref={canvas}
        className="picture-canvas"
        role="application"
        aria-label={t("picture.label")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk in it.
        tabIndex={0}
        onKeyDown={onKeyDown}
        // Who comes back from the menu goes on where he was.
        onBlur={({ relatedTarget }) => relatedTarget?.closest("[role=menu]") == null && setFocused(null)}
        data-picture="impact"
        data-hash={impact.scenarioHash}
        data-wave={wave}
        data-elements={elements.length}
        data-nodes={scene?.members.filter((member) => member.wave >= 0).length ?? 0}
        data-ids={scene?.members.map(({ id }) => id).join(" ")}
        data-saved={difference === null ? undefined : [...difference.saved].join(" ")}
      />
      {scene !== null && (
        <Minimap scene={scene} listener={moved} onGo={(to) => control.current?.centreOn(to)} />
      )}
      <PictureTree impact={impact} wave={wave} words={words} onStand={stand} onOpen={onSelect} />
      {hovered !== null && <HoverCard at={hovered} words={words.of(hovered.id)} />}
      <p className="hidden" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

function asksForMenu({ key, shiftKey }: KeyboardEvent): boolean {
  return key === "m" || key === "ContextMenu" || (key === "F10" && shiftKey);
}
