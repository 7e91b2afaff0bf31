/** Colours of a slide as files write them: six digits, no sign before. */

import type { Paint } from "../../graph/drawing/shapes.ts";
import { LIGHT_PALETTE } from "../../graph/drawing/toSvg.ts";

export const hexOf = (paint: Paint): string => LIGHT_PALETTE[paint].slice(1).toUpperCase();
