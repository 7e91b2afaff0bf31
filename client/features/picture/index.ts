export type { Shown } from "./contract.ts";
export { ImpactPicture, preloadImpactPicture } from "./LaterImpactPicture.tsx";
export { FIRST_SHOWN, OpeningNotice } from "./OpeningNotice.tsx";
export { OpeningPicture } from "./OpeningPicture.tsx";
