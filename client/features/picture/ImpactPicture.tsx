/** A breach in columns by wave, drawn by Cytoscape from pure zones, layout and elements. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { GRADES } from "../../../graph/model/vocabulary.ts";
import { bundlesOf } from "../../canvas/bundles.ts";
import type { ZonesLayout } from "../../canvas/layouts/geometry.ts";
import { layoutZones, lowestZonesHeight } from "../../canvas/layouts/zones.ts";
import { toElements } from "../../canvas/toElements.ts";
import { useCytoscape } from "../../canvas/useCytoscape.ts";
import { type Direction, walk } from "../../canvas/walk.ts";
import { type Box, zonesOf } from "../../canvas/zones.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useNarrow } from "../../ui/useNarrow.ts";
import { useSize } from "../../ui/useSize.ts";
import type { ImpactPictureProps } from "./contract.ts";
import { Legend } from "./Legend.tsx";
import { measureText } from "./measureText.ts";
import { usePictureTexts } from "./pictureTexts.ts";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const FIRST_GUESS = { width: 1000, height: 500 };
/** As the style sheet has it. */
const PANEL_WIDTH = 360;

export function ImpactPicture(props: ImpactPictureProps) {
  const { impact, language, theme, wave, selected, wished, path, difference, onSelect, onSetBoxes, onShown } =
    props;
  const { t } = useTranslation();
  const isNarrow = useNarrow();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [hovered, setHovered] = useState<{ id: string; x: number; y: number } | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const texts = usePictureTexts(impact, language);

  const zones = useMemo(() => zonesOf(impact, wave, language), [impact, wave, language]);
  const context = useMemo(() => ({ texts, measure: measureText, wished }), [texts, wished]);
  const width = size?.width ?? FIRST_GUESS.width;
  const lowest = useMemo(() => lowestZonesHeight(zones, width, context), [zones, width, context]);
  const height = Math.max(lowest, size?.height ?? FIRST_GUESS.height);
  const layout = useMemo(
    () => layoutZones(zones, { width, height }, context),
    [zones, width, height, context],
  );
  const hoveredNode =
    hovered !== null && impact.nodes.some(({ id }) => id === hovered.id) ? hovered.id : null;
  const elements = useMemo(
    () =>
      size === null ? [] : toElements(impact, layout, { selected, hovered: hoveredNode, path, difference }),
    [impact, layout, selected, hoveredNode, path, difference, size],
  );
  const boxes = useMemo(
    () => new Map(layout.zones.flatMap((zone) => zone.boxes.map((placed) => [placed.box.id, placed]))),
    [layout],
  );

  const open = (id: string) => {
    if (impact.nodes.some((node) => node.id === id)) onSelect(id);
    else if (boxes.has(id)) onSetBoxes([id], boxes.get(id)?.isOpen !== true);
  };
  const control = useCytoscape(
    canvas,
    elements,
    theme,
    { width: layout.width, height: layout.height },
    focused,
    {
      onTap: (id) => (id === null ? onSelect(null) : open(id)),
      onHover: (id, at) => setHovered(id === null || at === null ? null : { id, ...at }),
      onMenu: openMenu,
    },
  );

  /** Where links are drawn as one bundle, they are meant together. */
  function openMenu(id: string, at: { x: number; y: number }) {
    const corner = canvas.current?.getBoundingClientRect();
    const place = { x: at.x + (corner?.left ?? 0), y: at.y + (corner?.top ?? 0) };
    const bundle = bundles.find((candidate) => `bundle ${candidate.id}` === id);
    const links = id.startsWith("link ") ? [id.slice("link ".length)] : bundle?.links.map((link) => link.id);
    if (links !== undefined) props.onTarget({ kind: "links", ids: links }, place);
    else if (impact.nodes.some((node) => node.id === id)) props.onTarget({ kind: "node", id }, place);
  }

  const panelWidth = selected === null || isNarrow ? 0 : PANEL_WIDTH;
  useEffect(() => {
    // Without a panel the picture stands as it fits.
    if (selected === null) control.current?.fit();
    else control.current?.reveal(selected, panelWidth);
  }, [selected, panelWidth, control]);

  const shown = useMemo(() => countShown(layout), [layout]);
  const bundles = useMemo(() => bundlesOf(impact, layout), [impact, layout]);
  useEffect(() => {
    const conducting = new Set(impact.links);
    onShown({
      shownNodes: shown.nodes,
      totalNodes: impact.reached.length,
      shownLinks: bundles.reduce(
        (sum, { links }) => sum + links.filter(({ id }) => conducting.has(id)).length,
        0,
      ),
      totalLinks: impact.links.length,
      grouped: shown.grouped,
      closedBoxes: shown.closedBoxes,
    });
  }, [shown, bundles, impact, onShown]);

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      const next = walk(layout, focused, direction);
      setFocused(next);
      if (next !== null) control.current?.reveal(next, panelWidth);
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
    else if (event.key === "Escape") onSelect(null);
  };

  return (
    <div className="picture">
      <div ref={frame} className="picture-frame" style={{ minHeight: lowest }}>
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
          // A menu of our own opens instead.
          onContextMenu={(event) => event.preventDefault()}
          data-picture="impact"
          data-hash={impact.scenarioHash}
          data-wave={wave}
          data-nodes={shown.nodes}
          data-ids={elements
            .flatMap(({ classes, data }) => (classes.startsWith("member") ? [data.id] : []))
            .join(" ")}
        />
        {hovered !== null && <HoverCard at={hovered} words={wordsFor(hovered.id)} />}
      </div>
      <div className="picture-foot">
        <Legend layout={layout} bundles={bundles} difference={difference} />
        <div className="picture-tools">
          <button
            type="button"
            onClick={() => control.current?.zoomBy(0.8)}
            aria-label={t("picture.zoomOut")}
          >
            −
          </button>
          <button
            type="button"
            onClick={() => control.current?.zoomBy(1.25)}
            aria-label={t("picture.zoomIn")}
          >
            +
          </button>
          <button type="button" onClick={() => control.current?.fit()}>
            {t("picture.fit")}
          </button>
        </div>
      </div>
      <p className="hidden" aria-live="polite">
        {focused === null ? "" : wordsFor(focused).join(". ")}
      </p>
    </div>
  );

  function wordsFor(id: string): string[] {
    const brief = impact.nodes.find((node) => node.id === id);
    if (brief !== undefined) {
      const reached = impact.reached.find((node) => node.id === id);
      const about =
        reached === undefined
          ? []
          : [t(`state.${reached.state}`), t(`grade.${reached.grade}`), `${t("table.wave")} ${reached.wave}`];
      const saved = difference?.saved.has(id) ? [t("whatIf.saved")] : [];
      return [brief.name[language], ...saved, ...about];
    }
    const placed = boxes.get(id);
    if (placed !== undefined) return [texts.boxTitle(placed.box), t("picture.closed")];
    const bundle = bundles.find((candidate) => `bundle ${candidate.id}` === id);
    if (bundle === undefined) return [];
    const mix = GRADES.flatMap((grade) => {
      const count = bundle.links.filter((link) => (link.grade ?? "inferred") === grade).length;
      return count === 0 ? [] : [`${t(`grade.${grade}`)} ${formatNumber(count, language)}`];
    });
    return [t("picture.links", { count: bundle.links.length }), mix.join(" · ")];
  }
}

function asksForMenu({ key, shiftKey }: KeyboardEvent): boolean {
  return key === "m" || key === "ContextMenu" || (key === "F10" && shiftKey);
}

function HoverCard({
  at,
  words,
}: {
  readonly at: { x: number; y: number };
  readonly words: readonly string[];
}) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Through the style object, which a strict content-security policy allows.
    card.current?.style.setProperty("translate", `${Math.round(at.x + 14)}px ${Math.round(at.y + 10)}px`);
  }, [at.x, at.y]);
  if (words.length === 0) return null;
  const [first, ...rest] = words;
  return (
    <div ref={card} className="hover-card" aria-hidden="true">
      <strong>{first}</strong>
      {rest.length > 0 && <div>{rest.join(" · ")}</div>}
    </div>
  );
}

function countShown({ zones }: ZonesLayout): { nodes: number; grouped: number; closedBoxes: string[] } {
  const boxes = zones.filter(({ zone }) => zone.wave >= 0).flatMap((zone) => zone.boxes);
  const sum = (chosen: readonly { box: Box }[]) =>
    chosen.reduce((total, { box }) => total + box.members.length, 0);
  return {
    nodes: sum(boxes.filter(({ isOpen }) => isOpen)),
    grouped: sum(boxes.filter(({ isOpen }) => !isOpen)),
    closedBoxes: boxes.filter(({ isOpen }) => !isOpen).map(({ box }) => box.id),
  };
}
