/** [O1, I4] What no longer works. */
import { DEPENDS_ON } from "./columns.ts";
import type { Facts } from "./facts.ts";
import { NO_WAVES, type Run } from "./run.ts";
import { ENDS, forEachCrossing, GOES_ON, PASSES_NOTHING, type SearchInput, search } from "./search.ts";

export function runOutage({ compiled, scenario, floor, record }: Run): Facts {
  const { links, isHard, supplying, nodes, words } = compiled;
  const input: SearchInput = {
    adjacency: supplying,
    nodes: nodes.ids.length,
    starts: scenario.origins.map((origin) => [origin, 0] as const),
    floor,
    excluded: scenario.excluded,
    judge: (source, _target, row) => {
      // With a second supplier, users keep their service and dependents lose one provider among several.
      const isAlone = !scenario.backedUp.has(source);
      if (links.kinds[row] !== DEPENDS_ON) return isAlone ? GOES_ON : PASSES_NOTHING;
      return isHard[row] === 1 && isAlone ? GOES_ON : ENDS;
    },
  };
  const found = search(input);
  if (record !== null) {
    forEachCrossing(input, found, (row, target, wave, verdict) =>
      record(row, target, verdict === GOES_ON ? "down" : "degraded", wave),
    );
  }
  return {
    waves: { ...NO_WAVES, down: found.passing, degraded: found.ended },
    bits: new Int32Array(nodes.ids.length * words),
  };
}
