/** A breach as a picture: in the layout that was chosen, with its legend and what can be done with it. */
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { countShown } from "../../canvas/scene.ts";
import type { ViewportControl } from "../../canvas/viewport.ts";
import { CanvasPicture } from "./CanvasPicture.tsx";
import type { ImpactPictureProps } from "./contract.ts";
import { Legend } from "./Legend.tsx";
import { PictureTools } from "./PictureTools.tsx";
import { usePictureTexts } from "./pictureTexts.ts";
import { useScene } from "./useScene.ts";
import { useSteadySize } from "./useSteadySize.ts";
import { useWords } from "./useWords.ts";

export function ImpactPicture(props: ImpactPictureProps) {
  const { impact, language, layout, difference, onShown, onLayout } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const control = useRef<ViewportControl | null>(null);
  const size = useSteadySize(frame, `${impact.scenarioHash} ${layout}`, props.isSupposing);
  const texts = usePictureTexts(impact, language);
  const { scene, progress } = useScene(props, texts, size);
  const words = useWords({ impact, scene, texts, difference, language });

  useEffect(() => {
    if (scene === null) return;
    const { nodes, grouped, closedBoxes } = countShown(scene);
    const conducting = new Set(impact.links);
    const drawn = new Set(scene.lines.flatMap(({ links }) => links.map(({ id }) => id)));
    onShown({
      shownNodes: nodes,
      totalNodes: impact.reached.length,
      shownLinks: [...drawn].filter((id) => conducting.has(id)).length,
      totalLinks: impact.links.length,
      grouped,
      closedBoxes,
    });
  }, [scene, impact, onShown]);

  return (
    <div className="picture">
      <div
        ref={frame}
        className="picture-frame"
        style={{ minHeight: Math.max(scene?.leastHeight ?? 0, size?.leastHeight ?? 0) }}
      >
        <CanvasPicture {...props} scene={scene} words={words} control={control} />
        {progress !== null && (
          <p className="picture-settling" role="status">
            {t("picture.settling", { percent: Math.floor(progress * 100) })}
          </p>
        )}
      </div>
      <div className="picture-foot">
        {scene !== null && <Legend scene={scene} difference={difference} />}
        <PictureTools layout={layout} control={control} onLayout={onLayout} />
      </div>
    </div>
  );
}
