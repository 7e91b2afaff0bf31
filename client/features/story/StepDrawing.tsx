/** A drawing on the screen: what stays moves to its new place, what is new appears. */
import { memo } from "react";
import { curvePath } from "../../../graph/drawing/curvePath.ts";
import { DASH_PATTERNS } from "../../../graph/drawing/palette.ts";
import type { Drawing, MarkShape, Paint, Shape, TextShape } from "../../../graph/drawing/shapes.ts";

const VARIABLE: Readonly<Record<Paint, string>> = {
  paper: "var(--paper)",
  surface: "var(--surface)",
  zone: "var(--zone)",
  ink: "var(--ink)",
  second: "var(--second)",
  rule: "var(--rule)",
  edge: "var(--edge)",
  blue: "var(--blue)",
  alarm: "var(--alarm)",
  wave1: "var(--wave-1)",
  wave2: "var(--wave-2)",
  wave3: "var(--wave-3)",
  lifetime: "var(--lifetime)",
};

export const StepDrawing = memo(function StepDrawing({ drawing }: { readonly drawing: Drawing }) {
  return (
    <svg
      className="step-drawing"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={drawing.description}
      data-drawing=""
    >
      {drawing.shapes.map((shape) => (
        <ShapeOf key={shape.id} shape={shape} />
      ))}
    </svg>
  );
});

function ShapeOf({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case "rect":
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={shape.fill === null ? "none" : VARIABLE[shape.fill]}
          stroke={shape.stroke === null ? "none" : VARIABLE[shape.stroke]}
        />
      );
    case "curve":
      return (
        <path
          d={curvePath(shape)}
          fill="none"
          stroke={VARIABLE[shape.paint]}
          strokeWidth={shape.width}
          strokeLinecap="round"
          strokeDasharray={DASH_PATTERNS[shape.dash]?.join(" ")}
        />
      );
    case "mark":
      return <MarkOf mark={shape} />;
    case "text":
      return <TextOf text={shape} />;
  }
}

function MarkOf({ mark: { mark, x, y, radius, paint, hollow, label } }: { readonly mark: MarkShape }) {
  const style = hollow
    ? { fill: "none", stroke: VARIABLE[paint], strokeWidth: 1.5 }
    : { fill: VARIABLE[paint] };
  const title = <title>{label}</title>;
  if (mark === "square") {
    return (
      <rect x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} {...style}>
        {title}
      </rect>
    );
  }
  return (
    <g>
      {mark === "stack" && (
        <circle cx={x + radius * 0.6} cy={y - radius * 0.4} r={radius} opacity={0.45} {...style} />
      )}
      <circle cx={x} cy={y} r={radius} {...style}>
        {title}
      </circle>
    </g>
  );
}

function TextOf({ text }: { readonly text: TextShape }) {
  return (
    <text
      x={text.x}
      y={text.y}
      fontSize={text.size}
      fontWeight={text.weight}
      fill={VARIABLE[text.paint]}
      textAnchor={text.anchor}
      textDecoration={text.struck ? "line-through" : undefined}
    >
      {text.text}
    </text>
  );
}
