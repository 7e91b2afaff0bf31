import { lazy } from "react";

export type { Shown } from "./contract.ts";
export { FIRST_SHOWN, OpeningNotice } from "./OpeningNotice.tsx";
export { OpeningPicture } from "./OpeningPicture.tsx";

/** Cytoscape is large and the opening view does without it: it comes when an impact is looked at. */
const loadImpactPicture = () => import("./ImpactPicture.tsx");
export const ImpactPicture = lazy(async () => ({ default: (await loadImpactPicture()).ImpactPicture }));
export const preloadImpactPicture = (): void => void loadImpactPicture();
