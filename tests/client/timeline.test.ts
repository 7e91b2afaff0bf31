/** Where the timeline draws what: nothing hides anything, and nothing is drawn more precisely than it is known. */
import { beforeAll, describe, expect, test } from "vitest";
import { delayOf } from "../../client/features/incidents/delayOf.ts";
import { type DayRange, dayNumber, dayText, xOf } from "../../client/features/incidents/timeline/days.ts";
import { extentOf, unseen } from "../../client/features/incidents/timeline/extent.ts";
import { layoutTimeline, type TimelineLayout } from "../../client/features/incidents/timeline/layout.ts";
import { type Mark, VICTIM_RADIUS } from "../../client/features/incidents/timeline/marks.ts";
import { labelOf, standingOut } from "../../client/features/incidents/timeline/names.ts";
import {
  firstLook,
  fittingRange,
  moved,
  showing,
  wholeRange,
  zoomed,
} from "../../client/features/incidents/timeline/range.ts";
import { largestSize, radiusOf, sizeOf } from "../../client/features/incidents/timeline/sizes.ts";
import { ticksOf } from "../../client/features/incidents/timeline/ticks.ts";
import { type WalkKey, walk } from "../../client/features/incidents/timeline/walk.ts";
import { answerIncidents } from "../../graph/answers/incidents.ts";
import type { IncidentsResponse, RecordedIncident } from "../../graph/incidents/contract.ts";
import { ownGraph } from "../support/ownImpact.ts";

let record: IncidentsResponse;
let end: number;
beforeAll(async () => {
  record = answerIncidents((await ownGraph()).graph, "2026-11-24");
  end = dayNumber("2026-11-24");
});

/** Of an incident only what the test is about. */
function incident(part: Partial<RecordedIncident> & { id: string }): RecordedIncident {
  return {
    name: { fr: part.id, en: part.id },
    description: null,
    occurredFrom: null,
    occurredTo: null,
    detected: null,
    disclosed: null,
    verification: "confirmed",
    hit: [],
    affected: 0,
    claims: 0,
    lane: "health",
    layers: [],
    cascade: false,
    victims: [],
    atLeast: [],
    weaknesses: [],
    responders: [],
    exposed: [],
    ...part,
  };
}

function layoutOf(
  incidents: readonly RecordedIncident[],
  range: DayRange,
  width: number,
  height = 600,
): TimelineLayout {
  const layers = new Map(record.nodes.map(({ id, layer }) => [id, layer]));
  const labelled = standingOut(incidents, "people");
  const largest = largestSize(record.items, "people");
  return layoutTimeline(
    incidents,
    { ...range, width },
    {
      layerOf: (id) => layers.get(id) ?? null,
      radiusOf: (each) => radiusOf(sizeOf(each, "people"), largest),
      labelOf: (each) => (labelled.has(each.id) ? labelOf(each, "fr") : null),
      height,
    },
  );
}

interface Rectangle {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function extentOfMark({ incident: { id }, y, radius, known, happened, label }: Mark): Rectangle {
  const spans = [known, happened].filter((span) => span !== null);
  return {
    what: id,
    left: Math.min(...spans.map(({ x }) => x), label?.x ?? Number.POSITIVE_INFINITY),
    right: Math.max(
      ...spans.map(({ x, width }) => x + width),
      label === null ? 0 : label.x + label.text.length * 6,
    ),
    top: y - radius,
    bottom: y + radius,
  };
}

function rectanglesOf({ marks, victims }: TimelineLayout): Rectangle[] {
  return [
    ...marks.map(extentOfMark),
    ...victims.map(({ incident: id, victim, y, span }) => ({
      what: `${id} ${victim}`,
      left: span.x,
      right: span.x + span.width,
      top: y - VICTIM_RADIUS,
      bottom: y + VICTIM_RADIUS,
    })),
  ];
}

function overlaps(rectangles: readonly Rectangle[]): string[] {
  return rectangles.flatMap((a, at) =>
    rectangles
      .slice(at + 1)
      .filter(
        (b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01,
      )
      .map((b) => `${a.what} over ${b.what}`),
  );
}

describe("the layout of the real record", () => {
  const RANGES = {
    "at first": () => firstLook(record.items, end),
    whole: () => wholeRange(record.items, end),
    "one winter": () => ({ first: dayNumber("2025-12-01"), last: dayNumber("2026-02-28") }),
  };
  test.each(Object.keys(RANGES) as (keyof typeof RANGES)[])("lets no mark lie over another, %s", (name) => {
    for (const width of [860, 700, 420]) {
      const layout = layoutOf(record.items, RANGES[name](), width);
      expect(layout.marks.length).toBeGreaterThan(50);
      expect(overlaps(rectanglesOf(layout))).toEqual([]);
    }
  });

  test("has each incident once: drawn, or told as unseen", () => {
    for (const range of Object.values(RANGES).map((make) => make())) {
      const { marks } = layoutOf(record.items, range, 860);
      const { before, after, undated } = unseen(record.items, range);
      expect(new Set(marks.map((mark) => mark.incident.id)).size).toBe(marks.length);
      expect(marks.length + before + after + undated).toBe(record.total);
    }
  });

  test("cuts no name off at the right edge", () => {
    for (const range of Object.values(RANGES).map((make) => make())) {
      for (const { label } of layoutOf(record.items, range, 700).marks) {
        if (label !== null) expect(label.x + label.text.length * 6, label.text).toBeLessThanOrEqual(700);
      }
    }
  });

  test("keeps every mark inside its lane, and lanes below each other", () => {
    const layout = layoutOf(record.items, firstLook(record.items, end), 860);
    layout.lanes.forEach((lane, at) => {
      expect(lane.y).toBeCloseTo(at === 0 ? 0 : layout.lanes[at - 1]!.y + layout.lanes[at - 1]!.height);
    });
    for (const mark of layout.marks) {
      const lane = layout.lanes.find((each) => each.lane === mark.incident.lane)!;
      expect(mark.y - mark.radius).toBeGreaterThanOrEqual(lane.y);
      expect(mark.y + mark.radius).toBeLessThanOrEqual(lane.y + lane.height);
    }
  });

  test("fits a screen of 1440×900 as it opens", () => {
    expect(layoutOf(record.items, firstLook(record.items, end), 860, 676).height).toBeLessThanOrEqual(677);
  });

  test("is the same whatever order the incidents come in", () => {
    const range = firstLook(record.items, end);
    const places = (items: readonly RecordedIncident[]) =>
      Object.fromEntries(
        layoutOf(items, range, 860).marks.map((mark) => [mark.incident.id, [mark.known?.x, mark.y]]),
      );
    expect(places([...record.items].reverse())).toEqual(places(record.items));
  });
});

describe("a mark", () => {
  const range = { first: dayNumber("2026-01-01"), last: dayNumber("2026-12-31") };
  const markOf = (part: Partial<RecordedIncident>) =>
    layoutOf([incident({ id: "incident:x", ...part })], range, 1460).marks[0] as Mark;
  const x = (day: string) => xOf({ ...range, width: 1460 }, dayNumber(day));

  test("of a known day is a circle in the middle of that day", () => {
    const { known, radius } = markOf({ disclosed: "2026-03-10" });
    expect(known?.width).toBe(2 * radius);
    expect((known?.x ?? 0) + radius).toBeCloseTo(x("2026-03-10") + 2);
  });

  test("of a month is as wide as the month", () => {
    const { known } = markOf({ disclosed: "2026-03" });
    expect([known?.x, (known?.x ?? 0) + (known?.width ?? 0)]).toEqual([
      expect.closeTo(x("2026-03-01")),
      expect.closeTo(x("2026-04-01")),
    ]);
  });

  test("has no second mark where it is unknown when it happened", () => {
    expect(markOf({ disclosed: "2026-03-10" }).happened).toBeNull();
  });

  test("says of what happened whether it is known to the day", () => {
    expect(
      markOf({ disclosed: "2026-03-10", occurredFrom: "2026-01-05", occurredTo: "2026-02-01" }).happened,
    ).toEqual({
      x: expect.closeTo(x("2026-01-05")),
      width: expect.closeTo(x("2026-02-02") - x("2026-01-05")),
      exact: true,
    });
    expect(markOf({ disclosed: "2026-03-10", occurredFrom: "2026-02" }).happened?.exact).toBe(false);
  });

  test("does not let a year go on after the day it became known", () => {
    const { happened } = markOf({ disclosed: "2026-03-10", occurredFrom: "2026" });
    expect((happened?.x ?? 0) + (happened?.width ?? 0)).toBeCloseTo(x("2026-03-11"));
  });

  test("has an area in proportion to its size, and a size of its own where none is known", () => {
    expect(radiusOf(40e6, 40e6) ** 2 / radiusOf(20e6, 40e6) ** 2).toBeCloseTo(2);
    expect(sizeOf({ atLeast: [{ unit: "accounts", quantity: 9 }] }, "people")).toBeNull();
  });
});

describe("the delay", () => {
  const delay = (occurredFrom: string | null, disclosed: string | null) =>
    delayOf({ occurredFrom, occurredTo: null, disclosed });

  test("is a number of days where both clocks are known to the day, else two bounds", () => {
    expect(delay("2026-01-01", "2026-01-31")).toEqual({ least: 30, most: 30 });
    expect(delay("2026-01", "2026-02")).toEqual({ least: 1, most: 58 });
    expect(delay("2026-01", "2026-01-10")).toEqual({ least: 0, most: 9 });
  });

  test("is unknown where a clock is", () => {
    expect(delay(null, "2026-01-31")).toBeNull();
    expect(delay("2026-01-31", null)).toBeNull();
  });
});

describe("the days on the screen", () => {
  const whole = { first: 0, last: 999 };

  test("begin with a New Year since which three in four became known", () => {
    const { first, last } = firstLook(record.items, end);
    expect(dayText(first)).toMatch(/-01-01$/);
    const since = record.items.filter(({ disclosed }) => (disclosed ?? "") >= dayText(first)).length;
    expect(since / record.total).toBeGreaterThanOrEqual(0.75);
    expect(last).toBe(end);
  });

  test("hold all that is found when they fit", () => {
    const found = record.items.filter(({ layers }) => layers.includes("health"));
    expect(unseen(found, fittingRange(found, end))).toMatchObject({ before: 0, after: 0 });
  });

  test("keep the day under the pointer where it is, and end with the record", () => {
    const near = zoomed({ first: 100, last: 299 }, 0.5, 150, whole);
    expect(near).toEqual({ first: 125, last: 224 });
    expect(zoomed(near, 100, 150, whole)).toEqual(whole);
    expect(moved({ first: 100, last: 299 }, 5000, whole)).toEqual({ first: 800, last: 999 });
  });

  test("never come nearer than a fortnight", () => {
    const { first, last } = zoomed({ first: 100, last: 299 }, 0.0001, 150, whole);
    expect(last + 1 - first).toBe(14);
  });

  test("go to what is selected, and stay when it can be seen", () => {
    const range = { first: 100, last: 199 };
    expect(showing(range, { first: 190, last: 300 }, whole)).toBe(range);
    const { first, last } = showing(range, { first: 500, last: 510 }, whole);
    expect(first).toBeLessThan(500);
    expect(last).toBeGreaterThan(510);
  });

  test("have lines for years, months or days, whichever fit", () => {
    const ticks = (first: string, last: string) =>
      ticksOf({ first: dayNumber(first), last: dayNumber(last), width: 900 }).map(({ date }) => date);
    expect(ticks("2019-06-01", "2026-11-24")).toEqual([
      "2020",
      "2021",
      "2022",
      "2023",
      "2024",
      "2025",
      "2026",
    ]);
    expect(ticks("2025-11-01", "2026-03-31")).toEqual(["2025-11", "2025-12", "2026", "2026-02", "2026-03"]);
    expect(ticks("2026-03-01", "2026-03-10")).toHaveLength(10);
  });
});

describe("walking", () => {
  const items = [
    incident({ id: "incident:a", lane: "health", disclosed: "2026-01-01" }),
    incident({ id: "incident:b", lane: "health", disclosed: "2026-03" }),
    incident({ id: "incident:c", lane: "platforms", disclosed: "2026-02-20" }),
    incident({ id: "incident:d", lane: "platforms", disclosed: "2025-06-01" }),
  ];
  const from = (id: string | null, key: WalkKey) => walk(items, id, key)?.id ?? null;

  test("begins with the latest", () => {
    expect(from(null, "ArrowRight")).toBe("incident:b");
  });

  test("goes along a lane in time, and to the nearest in time of the next", () => {
    expect(from("incident:a", "ArrowRight")).toBe("incident:b");
    expect(from("incident:a", "ArrowLeft")).toBeNull();
    expect(from("incident:b", "ArrowUp")).toBe("incident:c");
    expect(from("incident:c", "ArrowDown")).toBe("incident:b");
    expect(from("incident:b", "Home")).toBe("incident:a");
  });

  test("reaches every incident on record", () => {
    const reached = new Set<string>();
    const next = [record.items[0]!.id];
    while (next.length > 0) {
      const id = next.pop()!;
      if (reached.has(id)) continue;
      reached.add(id);
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const) {
        const there = walk(record.items, id, key);
        if (there !== null) next.push(there.id);
      }
    }
    expect(reached.size).toBe(record.items.filter((each) => extentOf(each) !== null).length);
  });
});
