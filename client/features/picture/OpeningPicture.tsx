/** The State in layers, and the platforms whose breach reaches most of it. */
import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { columnsOf, layoutLayers, lowestHeight } from "../../canvas/layouts/layers.ts";
import { useSize } from "../../ui/useSize.ts";
import type { OpeningPictureProps } from "./contract.ts";
import { LayerRow } from "./LayerRow.tsx";
import { PlatformBar } from "./PlatformBar.tsx";

const HEADING = 34;
/** Below this the picture scrolls sideways rather than being squeezed. */
const NARROWEST = 760;

export function OpeningPicture(props: OpeningPictureProps) {
  const { overview, shownPlatforms, lit, openedLayer } = props;
  const isPicky = lit !== null || openedLayer !== null;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const width = Math.max(NARROWEST, size?.width ?? 0);
  const lowest = lowestHeight(overview, shownPlatforms, width);
  const height = Math.max(lowest, (size?.height ?? 0) - HEADING);
  const layout = useMemo(
    () => layoutLayers(overview, shownPlatforms, { width, height }),
    [overview, shownPlatforms, width, height],
  );
  const litPlatform = overview.platforms.find(({ node }) => node.id === lit);
  const reaches = useMemo(
    () => (litPlatform === undefined ? null : new Set(litPlatform.reaches)),
    [litPlatform],
  );
  return (
    <div ref={frame} className="opening" data-picture="opening" style={{ minHeight: lowest + HEADING }}>
      {size !== null && (
        // biome-ignore lint/a11y/noSvgWithoutTitle: its parts are labelled one by one.
        <svg
          width={width}
          height={height + HEADING}
          className="opening-svg"
          onKeyDown={({ key }) => key === "Escape" && openedLayer !== null && props.onOpenLayer(null)}
        >
          <Headings width={width} />
          <g transform={`translate(0 ${HEADING})`}>
            {layout.ribbons.map(({ layer, platform, path }) => (
              <path
                key={`${layer} ${platform}`}
                d={path}
                className={ribbonClass(lit === null ? layer === openedLayer : platform === lit, isPicky)}
              />
            ))}
            {layout.rows.map((row) => (
              <LayerRow
                key={row.layer}
                row={row}
                left={columnsOf(width).dots - 8}
                right={columnsOf(width).ribbons}
                radius={layout.dotRadius}
                reaches={reaches}
                {...props}
              />
            ))}
            {layout.platforms.map((bar) => {
              const platform = overview.platforms.find(({ node }) => node.id === bar.id);
              if (platform === undefined) return null;
              return <PlatformBar key={bar.id} bar={bar} platform={platform} right={width} {...props} />;
            })}
          </g>
        </svg>
      )}
    </div>
  );
}

function Headings({ width }: { readonly width: number }) {
  const { t } = useTranslation();
  const { dots, platforms } = columnsOf(width);
  return (
    <>
      <text x={0} y={18} className="opening-heading">
        {t("picture.layers")}
      </text>
      <text x={dots} y={18} className="opening-note">
        {t("picture.dots")}
      </text>
      <text x={platforms} y={18} className="opening-heading">
        {t("picture.mostReaching")}
      </text>
    </>
  );
}

/** @param isPicky whether some are lit, and the others stand back */
function ribbonClass(isLit: boolean, isPicky: boolean): string {
  if (!isPicky) return "ribbon";
  return isLit ? "ribbon ribbon-lit" : "ribbon ribbon-dim";
}
