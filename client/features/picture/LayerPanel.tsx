/** A layer of the State, opened: its institutions by name, and the platforms whose breach reaches most of it. */
import { useTranslation } from "react-i18next";
import type { Layer } from "../../../graph/model/vocabulary.ts";
import type { OverviewResponse } from "../../../graph/responses.ts";
import { compareNames, formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";

interface LayerPanelProps {
  readonly layer: Layer;
  readonly overview: OverviewResponse;
  readonly language: Language;
  onBreach(platform: string): void;
  onSelect(institution: string): void;
}

const MOST_PLATFORMS = 12;

export function LayerPanel({ layer, overview, language, onBreach, onSelect }: LayerPanelProps) {
  const { t } = useTranslation();
  const compare = compareNames(language);
  const institutions = overview.layers.find((each) => each.layer === layer)?.institutions ?? [];
  const bodies = institutions.filter((institution) => !institution.class);
  const platforms = overview.platforms
    .map(({ node, byLayer }) => ({ node, count: byLayer[layer] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compare(a.node.name[language], b.node.name[language]));
  return (
    <div className="panel-content">
      <h2>{t(`layer.${layer}`)}</h2>
      <p className="quiet">
        {[
          t("picture.institutions", { count: bodies.length }),
          t("picture.classes", { count: institutions.length - bodies.length }),
        ].join(" · ")}
      </p>
      <section>
        <h3>{t("picture.layerPlatforms")}</h3>
        <ul className="plain">
          {platforms.slice(0, MOST_PLATFORMS).map(({ node, count }) => (
            <li key={node.id}>
              <button type="button" className="link-button" onClick={() => onBreach(node.id)}>
                {node.name[language]}
              </button>
              <span className="quiet"> · {t("picture.institutions", { count })}</span>
            </li>
          ))}
        </ul>
        <p className="quiet">
          {t("picture.layerShown", {
            shown: formatNumber(Math.min(MOST_PLATFORMS, platforms.length), language),
            total: formatNumber(platforms.length, language),
          })}
        </p>
      </section>
      <section>
        <h3>{t("kind.Institution")}</h3>
        <ul className="plain">
          {[...institutions]
            .sort((a, b) => compare(a.name[language], b.name[language]))
            .map(({ id, name, mandatory }) => (
              <li key={id}>
                <button type="button" className="link-button" onClick={() => onSelect(id)}>
                  {name[language]}
                </button>
                {mandatory === true && <span className="quiet"> · {t("picture.noOptOut")}</span>}
              </li>
            ))}
        </ul>
      </section>
    </div>
  );
}
