/** The scene of an impact in the layout that was chosen, as large as there is room for. */
import { useMemo } from "react";
import type { PictureTexts, Size } from "../../canvas/layouts/geometry.ts";
import { measureText } from "../../canvas/measureText.ts";
import { ringsScene } from "../../canvas/ringsScene.ts";
import type { Scene } from "../../canvas/scene.ts";
import { spotsOrder } from "../../canvas/spotsScene.ts";
import { webScene } from "../../canvas/webScene.ts";
import { zonesScene } from "../../canvas/zonesScene.ts";
import type { ImpactPictureProps } from "./contract.ts";
import { useWebPlaces } from "./useWebPlaces.ts";

type SceneProps = Pick<ImpactPictureProps, "impact" | "layout" | "wave" | "language" | "wished" | "selected">;

interface Staged {
  /** `null` while there is no size, or no places yet. */
  readonly scene: Scene | null;
  /** How much of the places is found, from 0 to 1; `null`: nothing is being looked for. */
  readonly progress: number | null;
}

export function useScene(props: SceneProps, texts: PictureTexts, size: Size | null): Staged {
  const { impact, layout, wave, language, wished, selected } = props;
  const context = useMemo(
    () => ({ texts, measure: measureText, wished, needed: selected }),
    [texts, wished, selected],
  );
  const hasSpots = layout === "rings" || layout === "web";
  const order = useMemo(
    () => (hasSpots ? spotsOrder(impact, language, context) : null),
    [hasSpots, impact, language, context],
  );
  const { places, progress } = useWebPlaces(layout === "web" ? order : null);
  const [width, height] = [size?.width, size?.height];
  const scene = useMemo(() => {
    if (width === undefined || height === undefined || layout === "matrix") return null;
    const window = { width, height };
    if (layout === "rings" && order !== null) return ringsScene(order, wave);
    if (layout === "web" && order !== null) {
      return places === null ? null : webScene(order, places, wave, window);
    }
    const by = layout === "layers" ? "layers" : "waves";
    return zonesScene({ impact, order: by, wave, language, size: window, context });
  }, [impact, layout, wave, language, width, height, context, order, places]);
  return { scene, progress };
}
