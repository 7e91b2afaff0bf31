/** The scene of an impact in the layout that was chosen, as large as there is room for. */
import { useMemo } from "react";
import type { PictureTexts, Size } from "../../canvas/layouts/geometry.ts";
import type { Scene } from "../../canvas/scene.ts";
import { zonesScene } from "../../canvas/zonesScene.ts";
import type { ImpactPictureProps } from "./contract.ts";
import { measureText } from "./measureText.ts";

type SceneProps = Pick<ImpactPictureProps, "impact" | "layout" | "wave" | "language" | "wished" | "selected">;

/** @returns `null` while there is no size, or no places yet */
export function useScene(props: SceneProps, texts: PictureTexts, size: Size | null): Scene | null {
  const { impact, layout, wave, language, wished, selected } = props;
  const context = useMemo(
    () => ({ texts, measure: measureText, wished, needed: selected }),
    [texts, wished, selected],
  );
  const [width, height] = [size?.width, size?.height];
  return useMemo(() => {
    if (width === undefined || height === undefined) return null;
    const order = layout === "layers" ? "layers" : "waves";
    return zonesScene({ impact, order, wave, language, size: { width, height }, context });
  }, [impact, layout, wave, language, width, height, context]);
}
