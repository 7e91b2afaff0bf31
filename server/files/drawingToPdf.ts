/** A drawing as vectors and text of a PDF. */
import { DASH_PATTERNS, LIGHT_PALETTE } from "../../graph/drawing/palette.ts";
import type { Drawing, Shape } from "../../graph/drawing/shapes.ts";
import { FONT_NAMES, pdfText } from "./pdfFonts.ts";

/** @param scale points per pixel of the drawing */
export function drawInPdf(
  document: PDFKit.PDFDocument,
  { shapes }: Drawing,
  { x, y, scale }: { x: number; y: number; scale: number },
): void {
  document.save();
  document.translate(x, y).scale(scale);
  for (const shape of shapes) drawShape(document, shape);
  document.restore();
}

function drawShape(document: PDFKit.PDFDocument, shape: Shape): void {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, radius, fill, stroke } = shape;
      document.lineWidth(1).roundedRect(x, y, width, height, radius);
      if (fill !== null && stroke !== null)
        document.fillAndStroke(LIGHT_PALETTE[fill], LIGHT_PALETTE[stroke]);
      else if (fill !== null) document.fill(LIGHT_PALETTE[fill]);
      else if (stroke !== null) document.stroke(LIGHT_PALETTE[stroke]);
      return;
    }
    case "curve": {
      const { fromX, fromY, toX, toY, width, paint, dash } = shape;
      const bend = fromX + (toX - fromX) / 2;
      const pattern = DASH_PATTERNS[dash];
      document.save().lineWidth(width);
      if (pattern !== null) document.dash(pattern[0], { space: pattern[1] });
      document
        .moveTo(fromX, fromY)
        .bezierCurveTo(bend, fromY, bend, toY, toX, toY)
        .stroke(LIGHT_PALETTE[paint])
        .restore();
      return;
    }
    case "mark": {
      const { mark, x, y, radius, paint, hollow } = shape;
      const finish = () =>
        hollow ? document.lineWidth(1.5).stroke(LIGHT_PALETTE[paint]) : document.fill(LIGHT_PALETTE[paint]);
      if (mark === "stack") {
        document
          .save()
          .opacity(0.45)
          .circle(x + radius * 0.6, y - radius * 0.4, radius);
        finish();
        document.restore();
      }
      if (mark === "square") document.rect(x - radius, y - radius, 2 * radius, 2 * radius);
      else document.circle(x, y, radius);
      finish();
      return;
    }
    case "text": {
      const { x, y, size, weight, paint, anchor, struck } = shape;
      const text = pdfText(shape.text);
      document.font(FONT_NAMES[weight]).fontSize(size).fillColor(LIGHT_PALETTE[paint]);
      const width = document.widthOfString(text);
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      document.text(text, left, y, { lineBreak: false, baseline: "alphabetic" });
      if (struck) {
        const middle = y - size * 0.28;
        document
          .lineWidth(1.2)
          .moveTo(left, middle)
          .lineTo(left + width, middle)
          .stroke(LIGHT_PALETTE[paint]);
      }
      return;
    }
  }
}
