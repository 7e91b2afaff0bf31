/** The State in layers, and the platforms whose breach reaches most of it. */
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NodeBrief, OverviewResponse } from "../../../graph/responses.ts";
import { columnsOf, layoutLayers } from "../../canvas/layouts/layers.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useSize } from "../../ui/useSize.ts";
import type { OpeningPictureProps } from "./contract.ts";

const FIRST_SHOWN = 11;
const MORE_SHOWN = 22;
const HEADING = 34;

export function OpeningPicture(props: OpeningPictureProps) {
  const { overview, language, lit, onLight, onChoosePlatform } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [shown, setShown] = useState(FIRST_SHOWN);
  const layout = useMemo(
    () =>
      size === null
        ? null
        : layoutLayers(overview, shown, {
            width: size.width,
            height: Math.max(380, size.height - HEADING - 4),
          }),
    [overview, shown, size],
  );
  const litPlatform = overview.platforms.find(({ node }) => node.id === lit);
  const reaches = useMemo(() => new Set(litPlatform?.reaches), [litPlatform]);
  const institutionCount = overview.layers.reduce((sum, { institutions }) => sum + institutions.length, 0);

  return (
    <>
      <div ref={frame} className="opening">
        {layout !== null && size !== null && (
          // biome-ignore lint/a11y/noSvgWithoutTitle: its parts are labelled one by one.
          <svg width={size.width} height={layout.height + HEADING} className="opening-svg">
            <Headings width={size.width} />
            <g transform={`translate(0 ${HEADING})`}>
              {layout.ribbons.map(({ layer, platform, path }) => (
                <path key={`${layer} ${platform}`} d={path} className={ribbonClass(platform, lit)} />
              ))}
              {layout.rows.map((row) => (
                <Row
                  key={row.layer}
                  row={row}
                  right={columnsOf(size.width).ribbons}
                  radius={layout.dotRadius}
                  reaches={reaches}
                  isAnyLit={litPlatform !== undefined}
                  {...props}
                />
              ))}
              {layout.platforms.map((bar) => {
                const platform = overview.platforms.find(({ node }) => node.id === bar.id);
                if (platform === undefined) return null;
                const reach = reachText(platform);
                return (
                  // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand inside a picture of SVG.
                  <g
                    key={bar.id}
                    role="button"
                    tabIndex={0}
                    aria-label={`${platform.node.name[language]}. ${t("picture.ifBreached")}: ${reach}`}
                    className={lit === bar.id ? "opening-platform lit" : "opening-platform"}
                    onPointerEnter={() => onLight(bar.id)}
                    onPointerLeave={() => onLight(null)}
                    onFocus={() => onLight(bar.id)}
                    onBlur={() => onLight(null)}
                    onClick={() => onChoosePlatform(bar.id)}
                    onKeyDown={(event) => event.key === "Enter" && onChoosePlatform(bar.id)}
                  >
                    <rect
                      className="opening-target"
                      x={bar.x - 4}
                      y={bar.labelY - 15}
                      width={size.width - bar.x}
                      height={36}
                    />
                    <rect
                      className="opening-bar"
                      x={bar.x}
                      y={bar.y}
                      width={bar.width}
                      height={bar.height}
                      rx={2}
                    />
                    <text x={bar.x + 24} y={bar.labelY} className="opening-name">
                      {shorten(platform.node, language, Math.floor((size.width - bar.x - 30) / 7.2))}
                    </text>
                    <text x={bar.x + 24} y={bar.labelY + 16} className="opening-reach">
                      {lit === bar.id ? t("picture.show") : reach}
                    </text>
                  </g>
                );
              })}
            </g>
          </svg>
        )}
      </div>
      <p className="shown" data-shown="">
        {t("picture.shownOpening", {
          institutions: formatNumber(institutionCount, language),
          shown: Math.min(shown, overview.platforms.length),
          total: overview.platforms.length,
        })}{" "}
        ·{" "}
        <button
          type="button"
          className="link-button"
          onClick={() => setShown(shown === FIRST_SHOWN ? MORE_SHOWN : FIRST_SHOWN)}
        >
          {shown === FIRST_SHOWN ? t("picture.more") : t("picture.fewer")}
        </button>
      </p>
    </>
  );

  function reachText({ institutions, byLayer }: OverviewResponse["platforms"][number]): string {
    const layers = Object.values(byLayer).filter((count) => count > 0).length;
    return t("picture.reach", {
      institutions: t("picture.institutions", { count: institutions }),
      layers: t("picture.layersCount", { count: layers }),
    });
  }
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
        {t("picture.platforms")}
      </text>
    </>
  );
}

interface RowProps extends OpeningPictureProps {
  readonly row: ReturnType<typeof layoutLayers>["rows"][number];
  readonly right: number;
  readonly radius: number;
  readonly reaches: ReadonlySet<string>;
  readonly isAnyLit: boolean;
}

function Row({ row, right, radius, overview, language, reaches, isAnyLit, onChooseInstitution }: RowProps) {
  const { t } = useTranslation();
  const [focused, setFocused] = useState(0);
  const institutions = overview.layers.find(({ layer }) => layer === row.layer)?.institutions ?? [];
  const middle = row.y + row.height / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group inside a picture of SVG.
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a g of SVG is no control by itself.
    <g
      role="group"
      aria-label={`${t(`layer.${row.layer}`)}: ${t("picture.institutions", { count: row.count })}`}
    >
      <line x1={0} x2={right - 10} y1={row.y + row.height} y2={row.y + row.height} className="opening-rule" />
      <text x={0} y={middle - 3} className="opening-name">
        {t(`layer.${row.layer}`)}
      </text>
      <text x={0} y={middle + 14} className="opening-reach">
        {t("picture.institutions", { count: row.count })}
      </text>
      {row.dots.map(({ id, x, y }, at) => {
        const institution = institutions[at];
        if (institution === undefined) return null;
        const name =
          institution.name[language] + (institution.mandatory === true ? ` · ${t("picture.noOptOut")}` : "");
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand inside a picture of SVG.
          <g
            key={id}
            role="button"
            // One stop for the whole row; arrow keys walk inside it.
            tabIndex={at === focused ? 0 : -1}
            aria-label={name}
            className={dotClass(institution, reaches.has(id), isAnyLit)}
            onClick={() => onChooseInstitution(id)}
            onFocus={() => setFocused(at)}
            onKeyDown={(event) => {
              if (event.key === "Enter") onChooseInstitution(id);
              const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
              const next =
                step === undefined
                  ? null
                  : event.currentTarget.parentElement?.querySelectorAll<SVGElement>("[role=button]")[
                      at + step
                    ];
              next?.focus();
            }}
          >
            <title>{name}</title>
            {institution.class && (
              <circle cx={x + 1.5} cy={y - 1.5} r={radius} className="opening-dot-behind" />
            )}
            <circle cx={x} cy={y} r={radius} />
          </g>
        );
      })}
    </g>
  );
}

function dotClass({ mandatory, class: isClass }: NodeBrief, isLit: boolean, isAnyLit: boolean): string {
  return [
    "dot",
    mandatory === true && "dot-mandatory",
    isClass && "dot-class",
    isLit && "dot-lit",
    isAnyLit && !isLit && "dot-dim",
  ]
    .filter(Boolean)
    .join(" ");
}

function ribbonClass(platform: string, lit: string | null): string {
  if (lit === null) return "ribbon";
  return platform === lit ? "ribbon ribbon-lit" : "ribbon ribbon-dim";
}

function shorten(node: NodeBrief, language: "fr" | "en", most: number): string {
  const name = node.acronym ?? node.name[language];
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}
