/** Colours of a slide as files write them: six digits, no sign before. */

import { LIGHT_PALETTE } from "../../graph/drawing/palette.ts";
import type { Paint } from "../../graph/drawing/shapes.ts";

export const hexOf = (paint: Paint): string => LIGHT_PALETTE[paint].slice(1).toUpperCase();
