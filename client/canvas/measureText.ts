/** Width of a text in the picture's font, in pixels. */
const FONT = '13px "Source Sans 3 Variable", sans-serif';
const context = document.createElement("canvas").getContext("2d");

export function measureText(text: string): number {
  if (context === null) return text.length * 7;
  context.font = FONT;
  return context.measureText(text).width;
}
