export type { Shown } from "./contract.ts";
export { ImpactPicture, preloadImpactPicture } from "./LaterImpactPicture.tsx";
export { LayerPanel } from "./LayerPanel.tsx";
export { FIRST_SHOWN, OpeningNotice } from "./OpeningNotice.tsx";
export { OpeningPicture } from "./OpeningPicture.tsx";
export { OpeningTakeAway } from "./OpeningTakeAway.tsx";
