/** A breach as a picture: in the layout that was chosen, with its legend and what can be done with it. */
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { legendOf } from "../../canvas/legend.ts";
import { matrixOf } from "../../canvas/matrix.ts";
import { drawableMatrix } from "../../canvas/matrixElements.ts";
import { countShown, type Drawable } from "../../canvas/scene.ts";
import { elementsSvg } from "../../canvas/svg/elementsSvg.ts";
import type { ViewportControl } from "../../canvas/viewport.ts";
import { formatNumber } from "../../i18n/format.ts";
import { CanvasPicture } from "./CanvasPicture.tsx";
import type { ImpactPictureProps } from "./contract.ts";
import { Legend } from "./Legend.tsx";
import { MatrixPicture } from "./MatrixPicture.tsx";
import { MatrixSorting } from "./MatrixSorting.tsx";
import { PictureTools } from "./PictureTools.tsx";
import { usePictureTexts } from "./pictureTexts.ts";
import { TakeAway } from "./TakeAway.tsx";
import type { Figure } from "./useFigure.ts";
import { useScene } from "./useScene.ts";
import { useSteadySize } from "./useSteadySize.ts";
import { useWords } from "./useWords.ts";

export { warmUp } from "./warmUp.ts";

export function ImpactPicture(props: ImpactPictureProps) {
  const { impact, wave, language, layout, matrixSort, difference, onShown, onLayout } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const control = useRef<ViewportControl | null>(null);
  const size = useSteadySize(frame, `${impact.scenarioHash} ${layout}`, props.isSupposing);
  const texts = usePictureTexts(impact, language);
  const { scene, progress } = useScene(props, texts, size);
  const matrix = useMemo(
    () => (layout === "matrix" ? matrixOf(impact, wave, language, matrixSort) : null),
    [layout, impact, wave, language, matrixSort],
  );
  const drawn: Drawable | null = useMemo(
    () => (matrix === null ? scene : drawableMatrix(matrix)),
    [matrix, scene],
  );
  const words = useWords({ impact, scene, texts, difference, language });

  useEffect(() => {
    if (drawn === null) return;
    const { nodes, grouped, closedBoxes, links } = shownOf(drawn, impact);
    onShown({
      shownNodes: nodes,
      totalNodes: impact.reached.length,
      shownLinks: links,
      totalLinks: impact.links.length,
      grouped,
      closedBoxes,
      otherLinks: layout === "matrix" ? "layouts" : "selection",
    });
  }, [drawn, layout, impact, onShown]);

  const figure = (): Figure | null => {
    if (drawn === null) return null;
    const { nodes, links } = shownOf(drawn, impact);
    const say = (count: number) => formatNumber(count, language);
    return {
      title: props.title,
      size: drawn,
      legend: legendOf(drawn, difference),
      shown: t("picture.shown", {
        shownNodes: say(nodes),
        totalNodes: say(impact.reached.length),
        shownLinks: say(links),
        totalLinks: say(impact.links.length),
      }),
      sources: impact.sources,
      body: (style) =>
        elementsSvg(
          drawn.draw({ selected: props.selected, hovered: null, path: props.path, difference }),
          style,
        ),
    };
  };

  return (
    <div className="picture">
      <div
        ref={frame}
        className="picture-frame"
        style={{ minHeight: Math.max(scene?.leastHeight ?? 0, size?.leastHeight ?? 0) }}
      >
        {matrix === null ? (
          <CanvasPicture {...props} scene={scene} words={words} control={control} />
        ) : (
          <MatrixPicture {...props} matrix={matrix} />
        )}
        {progress !== null && (
          <p className="picture-settling" role="status">
            {t("picture.settling", { percent: Math.floor(progress * 100) })}
          </p>
        )}
      </div>
      <div className="picture-foot">
        {drawn !== null && <Legend drawn={drawn} difference={difference} />}
        <PictureTools layout={layout} control={matrix === null ? control : null} onLayout={onLayout}>
          {matrix !== null && <MatrixSorting sort={matrixSort} onSort={props.onMatrixSort} />}
          <TakeAway language={language} fileName={fileName(impact.scenario.origins)} figure={figure} />
        </PictureTools>
      </div>
    </div>
  );
}

function shownOf(scene: Drawable, impact: ImpactResponse) {
  const conducting = new Set(impact.links);
  const drawn = new Set(scene.lines.flatMap(({ links }) => links.map(({ id }) => id)));
  return { ...countShown(scene), links: [...drawn].filter((id) => conducting.has(id)).length };
}

function fileName(origins: readonly string[]): string {
  const [first = ""] = origins;
  return `ricochet-${first.replace(/^[a-z]+:/, "")}`;
}
