/** One incident on the timeline: when it happened, when it became known, and the delay drawn between. */

import { PLATFORM_LANE } from "../../../../graph/incidents/lanes.ts";
import type { Mark } from "./marks.ts";

interface MarkShapeProps {
  readonly mark: Mark;
  readonly id: string;
  readonly name: string;
  readonly hasSize: boolean;
  readonly isSelected: boolean;
  readonly isDim: boolean;
  onSelect(): void;
  onOpen(): void;
}

/** Half the height of the little strokes at both ends of when it happened. */
const STROKE = 3.5;

export function MarkShape(props: MarkShapeProps) {
  const { mark, id, name, isSelected, onSelect, onOpen } = props;
  const { y, known, label } = mark;
  // Within the same month as it became known, neither is before the other.
  const isSame = mark.happened?.exact === false && known !== null && mark.happened.x >= known.x;
  const happened = isSame ? null : mark.happened;
  return (
    <g
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-label={name}
      className={classOf(props)}
      onClick={onSelect}
      onDoubleClick={onOpen}
    >
      <title>{name}</title>
      {happened !== null && (
        <g className={happened.exact ? "happened" : "happened happened-about"}>
          <line x1={happened.x} x2={happened.x + happened.width} y1={y} y2={y} />
          {[happened.x, happened.x + happened.width].map((x) => (
            <line key={x} x1={x} x2={x} y1={y - STROKE} y2={y + STROKE} />
          ))}
          {known !== null && known.x > happened.x + happened.width && (
            <line className="delay" x1={happened.x + happened.width} x2={known.x} y1={y} y2={y} />
          )}
        </g>
      )}
      {known !== null && <KnownShape mark={mark} known={known} />}
      {label !== null && (
        <text x={label.x} y={y + 4} className="mark-label">
          {label.text}
        </text>
      )}
    </g>
  );
}

/** A circle for an institution, a square for a platform; as wide as what a partial date can mean. */
function KnownShape({ mark, known }: { readonly mark: Mark; readonly known: NonNullable<Mark["known"]> }) {
  const { y, radius, incident } = mark;
  const isPlatform = incident.lane === PLATFORM_LANE;
  // A square of the same area as the circle.
  const half = isPlatform ? radius * 0.886 : radius;
  const isDay = known.width <= 2 * radius;
  const x = isDay ? known.x + known.width / 2 - half : known.x;
  return (
    <rect
      className={isDay ? "known" : "known known-about"}
      x={x}
      y={y - half}
      width={isDay ? 2 * half : known.width}
      height={2 * half}
      rx={isPlatform ? 1 : half}
    />
  );
}

function classOf({ mark, hasSize, isSelected, isDim }: MarkShapeProps): string {
  const standing = mark.incident.verification ?? "unknown";
  return [
    "mark-of",
    hasSize ? "mark-sized" : "mark-unsized",
    standing !== "confirmed" && standing !== "partly-confirmed" && "mark-unsure",
    mark.incident.cascade && "mark-cascade",
    isSelected && "mark-selected",
    isDim && "mark-dim",
  ]
    .filter(Boolean)
    .join(" ");
}
