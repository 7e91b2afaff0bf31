/** A platform as high as its reach: looking at it lights whom it reaches, choosing it shows its breach. */
import { useTranslation } from "react-i18next";
import type { OverviewResponse } from "../../../graph/responses.ts";
import type { LayersLayout } from "../../canvas/layouts/layers.ts";
import { wrapLabel } from "../../canvas/layouts/wrapLabel.ts";
import { measureText } from "../../canvas/measureText.ts";
import { shortName } from "../../names.ts";
import type { OpeningPictureProps } from "./contract.ts";
import { useReach } from "./useReach.ts";

interface PlatformBarProps extends OpeningPictureProps {
  readonly bar: LayersLayout["platforms"][number];
  readonly platform: OverviewResponse["platforms"][number];
  /** Where the picture ends. */
  readonly right: number;
}

/** Names are set larger and bolder than the text that is measured. */
const NAME_SCALE = 1.16;
const LABEL_LEFT = 24;

export function PlatformBar(props: PlatformBarProps) {
  const { bar, platform, right, language, lit, onLight, onChoosePlatform } = props;
  const { t } = useTranslation();
  const { node } = platform;
  const isLit = lit === bar.id;
  const reach = useReach()(platform);
  const room = (right - bar.x - LABEL_LEFT) / NAME_SCALE;
  const [name = ""] = wrapLabel(shortName(node, language).replaceAll(" ", "\u00a0"), room, measureText).lines;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand inside a picture of SVG.
    <g
      role="button"
      tabIndex={0}
      aria-label={`${node.name[language]}. ${t("picture.ifBreached")}: ${reach}`}
      className={isLit ? "opening-platform lit" : "opening-platform"}
      data-id={bar.id}
      onPointerEnter={() => onLight(bar.id)}
      onPointerLeave={() => onLight(null)}
      onFocus={() => onLight(bar.id)}
      onBlur={() => onLight(null)}
      onClick={() => onChoosePlatform(bar.id)}
      onKeyDown={({ key }) => (key === "Enter" || key === " ") && onChoosePlatform(bar.id)}
    >
      <rect
        className="opening-target"
        x={bar.x - 4}
        y={Math.min(bar.y, bar.labelY - 17)}
        width={right - bar.x + 4}
        height={Math.max(bar.height, 40)}
      />
      <rect className="opening-bar" x={bar.x} y={bar.y} width={bar.width} height={bar.height} rx={2} />
      <text x={bar.x + LABEL_LEFT} y={bar.labelY} className="opening-name">
        {name}
      </text>
      <text x={bar.x + LABEL_LEFT} y={bar.labelY + 16} className="opening-reach">
        {isLit ? t("picture.show") : reach}
      </text>
    </g>
  );
}
