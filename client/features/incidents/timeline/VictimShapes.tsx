/** Institutions that an incident affected without hitting them, each at the day it said so. */
import type { TimelineLayout } from "./layout.ts";
import { type Mark, VICTIM_RADIUS, type VictimMark } from "./marks.ts";

interface VictimShapesProps {
  readonly layout: TimelineLayout;
  readonly selected: string | null;
  onSelect(incident: string): void;
}

/** Drawn for the eye alone: each incident names its victims, and the table holds them. */
export function VictimShapes({ layout, selected, onSelect }: VictimShapesProps) {
  const from = layout.marks.find(({ incident }) => incident.id === selected);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <g aria-hidden="true">
      {from !== undefined &&
        layout.victims
          .filter(({ incident }) => incident === selected)
          .map((victim) => <path key={victim.victim} className="ricochet" d={curve(from, victim)} />)}
      {layout.victims.map((victim) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the keyboard walks the incidents.
        <rect
          key={`${victim.incident} ${victim.victim}`}
          className={classOf(victim, selected, from !== undefined)}
          x={victim.span.x}
          y={victim.y - VICTIM_RADIUS}
          width={victim.span.width}
          height={2 * VICTIM_RADIUS}
          rx={VICTIM_RADIUS}
          onClick={() => onSelect(victim.incident)}
        />
      ))}
    </g>
  );
}

/** From the incident's mark to the victim, leaving and arriving sideways. */
function curve({ y, known, happened }: Mark, victim: VictimMark): string {
  const start = known ?? happened ?? victim.span;
  const x = start.x + start.width;
  const end = victim.span.x;
  const bend = Math.max(14, Math.abs(end - x) / 2);
  return `M${x} ${y}C${x + bend} ${y} ${end - bend} ${victim.y} ${end} ${victim.y}`;
}

function classOf({ incident, span }: VictimMark, selected: string | null, isLit: boolean): string {
  const about = span.width > 2 * VICTIM_RADIUS ? " victim-about" : "";
  if (incident === selected) return `victim victim-lit${about}`;
  return (isLit ? "victim victim-dim" : "victim") + about;
}
