/**
 * The impact picture, once its code is there. Cytoscape is large and the opening view does without it: it comes
 * when an impact is looked at. Not by React.lazy, which holds back for 300 ms what it first had to wait for.
 */
import { memo, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImpactPictureProps } from "./contract.ts";

type PictureModule = typeof import("./ImpactPicture.tsx");

let loaded: PictureModule | null = null;

async function load(): Promise<PictureModule> {
  loaded = await import("./ImpactPicture.tsx");
  return loaded;
}

/** Has its code there, and warm, once the page has nothing more urgent to do. */
export const preloadImpactPicture = (): void =>
  void load().then(({ warmUp }) => {
    if ("requestIdleCallback" in window) requestIdleCallback(warmUp, { timeout: 3000 });
  });

/** What is said of how much it shows comes back to the page, which is not to draw it again for that. */
export const ImpactPicture = memo(function ImpactPicture(props: ImpactPictureProps) {
  const { t } = useTranslation();
  const [module, setModule] = useState(loaded);
  useEffect(() => {
    if (module === null) void load().then(setModule);
  }, [module]);
  return module === null ? <p className="loading">{t("loading")}</p> : <module.ImpactPicture {...props} />;
});
