/** One layer of the State: its name and a dot for each of its institutions. */
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NodeBrief } from "../../../graph/responses.ts";
import type { LayersLayout } from "../../canvas/layouts/layers.ts";
import type { OpeningPictureProps } from "./contract.ts";

interface LayerRowProps extends OpeningPictureProps {
  readonly row: LayersLayout["rows"][number];
  /** Where the dots begin, and where the row ends. */
  readonly left: number;
  readonly right: number;
  readonly radius: number;
  /** Whom the lit platform reaches; `null`: none is lit. */
  readonly reaches: ReadonlySet<string> | null;
}

export function LayerRow({
  row,
  left,
  right,
  radius,
  language,
  reaches,
  onChooseInstitution,
  ...opening
}: LayerRowProps) {
  const { t } = useTranslation();
  const [focused, setFocused] = useState(0);
  const { y, height, layer, count, dots } = row;
  const middle = y + height / 2;
  const { openedLayer, onOpenLayer } = opening;
  const isOpened = openedLayer === layer;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group inside a picture of SVG.
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a g of SVG is no control by itself.
    <g role="group" aria-label={`${t(`layer.${layer}`)}: ${t("picture.institutions", { count })}`}>
      <line x1={0} x2={right - 10} y1={y + height} y2={y + height} className="opening-rule" />
      {/* biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand inside a picture of SVG. */}
      <g
        role="button"
        tabIndex={0}
        aria-expanded={isOpened}
        aria-label={t("picture.openLayer", { layer: t(`layer.${layer}`) })}
        className={isOpened ? "opening-layer opened" : "opening-layer"}
        onClick={() => onOpenLayer(isOpened ? null : layer)}
        onKeyDown={({ key }) => (key === "Enter" || key === " ") && onOpenLayer(isOpened ? null : layer)}
      >
        <rect className="opening-target" x={-4} y={middle - 19} width={left} height={40} />
        <text x={0} y={middle - 3} className="opening-name">
          {t(`layer.${layer}`)}
        </text>
        <text x={0} y={middle + 14} className="opening-reach">
          {t("picture.institutions", { count })}
        </text>
      </g>
      {dots.map(({ institution, ...place }, at) => {
        const { id, name, mandatory } = institution;
        const label = name[language] + (mandatory === true ? ` · ${t("picture.noOptOut")}` : "");
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand inside a picture of SVG.
          <g
            key={id}
            role="button"
            // One stop for the whole row; arrow keys walk inside it.
            tabIndex={at === focused ? 0 : -1}
            aria-label={label}
            className={dotClass(institution, reaches)}
            onClick={() => onChooseInstitution(id)}
            onFocus={() => setFocused(at)}
            onKeyDown={(event) => {
              if (event.key === "Enter" || event.key === " ") onChooseInstitution(id);
              walkDots(event, at);
            }}
          >
            <title>{label}</title>
            {institution.class && <circle cx={place.x} cy={place.y} r={radius + 0.8} className="dot-ring" />}
            <circle cx={place.x} cy={place.y} r={institution.class ? radius * 0.5 : radius} />
          </g>
        );
      })}
    </g>
  );
}

function walkDots(event: KeyboardEvent<SVGGElement>, at: number): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const dots = event.currentTarget.parentElement?.querySelectorAll<SVGElement>("[role=button]");
  dots?.[at + step]?.focus();
}

function dotClass({ id, mandatory, class: isClass }: NodeBrief, reaches: ReadonlySet<string> | null): string {
  const isLit = reaches?.has(id) === true;
  return [
    "dot",
    mandatory === true && "dot-mandatory",
    isClass && "dot-class",
    isLit && "dot-lit",
    reaches !== null && !isLit && "dot-dim",
  ]
    .filter(Boolean)
    .join(" ");
}
