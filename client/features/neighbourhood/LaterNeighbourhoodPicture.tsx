/** The neighbourhood's picture, once its code is there: Cytoscape is large and other pages do without it. */
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NeighbourhoodPictureProps } from "./contract.ts";

type PictureModule = typeof import("./NeighbourhoodPicture.tsx");

let loaded: PictureModule | null = null;

async function load(): Promise<PictureModule> {
  loaded = await import("./NeighbourhoodPicture.tsx");
  return loaded;
}

export function NeighbourhoodPicture(props: NeighbourhoodPictureProps) {
  const { t } = useTranslation();
  const [module, setModule] = useState(loaded);
  useEffect(() => {
    if (module === null) void load().then(setModule);
  }, [module]);
  return module === null ? (
    <p className="loading">{t("loading")}</p>
  ) : (
    <module.NeighbourhoodPicture {...props} />
  );
}
