import { fitText } from "./fitText.ts";
import type { TextShape } from "./shapes.ts";

/** A line of text that fits its width. */
export function textShape(
  shape: Pick<TextShape, "id" | "x" | "y" | "width" | "text" | "size" | "weight" | "paint"> &
    Partial<Pick<TextShape, "anchor" | "struck">>,
): TextShape {
  const { text, width, size, weight } = shape;
  return { kind: "text", anchor: "start", struck: false, ...shape, text: fitText(text, width, size, weight) };
}
