/** What places, sizes and counts recorded incidents, on incidents of a few links. */
import { describe, expect, test } from "vitest";
import { answerIncidents } from "../../../graph/answers/incidents.ts";
import { cohortsOf } from "../../../graph/incidents/cohorts.ts";
import type { RecordedIncident } from "../../../graph/incidents/contract.ts";
import { countByPeriod, weaknessesOf } from "../../../graph/incidents/counts.ts";
import { facetCounts, filterIncidents, NO_FILTER } from "../../../graph/incidents/filter.ts";
import { periodsBetween } from "../../../graph/incidents/periods.ts";
import { graphOf, link, node, type Rows } from "../../support/graphBuilder.ts";

function recordOf(...rows: Rows): RecordedIncident[] {
  return answerIncidents(graphOf(...rows), null).items;
}

const only = (...rows: Rows) => recordOf(...rows)[0] as RecordedIncident;
const town = node("institution:town", { type: "local-government" });
const ministry = node("institution:ministry", { type: "ministry" });
const clinic = node("institution:clinic", { type: "hospital-group" });
const hit = (to: string, incident = "incident:x") => link("HIT", incident, to, {});
const affected = (to: string, disclosed: string | null = null, incident = "incident:x") =>
  link("AFFECTED", incident, to, { disclosed, status: "confirmed" });

describe("the lane of an incident", () => {
  test("is that of platforms where it hit one, whomever else it hit", () => {
    expect(only(town, hit("platform:p"), hit("institution:town")).lane).toBe("platforms");
  });

  test("is else the uppermost layer of those it hit, not of those it affected", () => {
    const incident = only(
      ministry,
      town,
      clinic,
      hit("institution:town"),
      hit("institution:clinic"),
      affected("institution:ministry"),
    );
    expect(incident.lane).toBe("health");
    expect(incident.layers).toEqual(["central-government", "health", "local-government"]);
  });

  test("is the layer of those affected where nobody says what was hit", () => {
    expect(only(ministry, town, affected("institution:town")).lane).toBe("local-government");
  });

  test("is no layer's where nobody is named", () => {
    expect(only(node("incident:x")).lane).toBe("unplaced");
  });
});

describe("a recorded incident", () => {
  test("is a cascade when it hit a platform and affected two institutions", () => {
    expect(only(hit("platform:p"), affected("institution:a"), affected("institution:b")).cascade).toBe(true);
    expect(only(hit("platform:p"), affected("institution:a")).cascade).toBe(false);
    expect(only(hit("institution:c"), affected("institution:a"), affected("institution:b")).cascade).toBe(
      false,
    );
  });

  test("concerns at least its largest confirmed figure, unit by unit, and nothing where none is confirmed", () => {
    const claim = (id: string, quantity: number, unit: string, status: string) => [
      node(`claim:${id}`, {
        speaker: "official",
        who: { fr: "X", en: "X" },
        statement: { fr: "X", en: "X" },
        quantity,
        unit,
        status,
      }),
      link("HAS_CLAIM", "incident:x", `claim:${id}`, {}),
    ];
    const incident = only(
      hit("institution:town"),
      claim("a", 100, "people", "confirmed"),
      claim("b", 300, "people", "confirmed"),
      claim("c", 9000, "people", "unverified"),
      claim("d", 7, "files", "confirmed"),
      claim("e", 5, "accounts", "disputed"),
    );
    expect(incident.atLeast).toEqual([
      { unit: "people", quantity: 300 },
      { unit: "files", quantity: 7 },
    ]);
  });
});

test("the last known day is the first that the latest date can mean: a year is no evidence for its December", () => {
  const graph = graphOf(
    node("incident:a", { disclosed: "2026" }),
    node("incident:b", { disclosed: "2026-03-05" }),
    affected("institution:town", "2026-04", "incident:b"),
  );
  expect(answerIncidents(graph, "2026-11-24")).toMatchObject({
    knownUntil: "2026-04-01",
    gathered: "2026-11-24",
  });
});

describe("the filter", () => {
  const record = recordOf(
    town,
    clinic,
    node("incident:a", { disclosed: "2025-12-30", verification: "confirmed" }),
    node("incident:b", { disclosed: "2026-01", verification: "claimed" }),
    node("incident:c", { disclosed: "2026" }),
    hit("institution:town", "incident:a"),
    hit("institution:clinic", "incident:b"),
    affected("institution:town", null, "incident:b"),
    link("EXPLOITED", "incident:a", "weakness:no-mfa", {}),
  );
  const found = (filter: Partial<typeof NO_FILTER>) =>
    filterIncidents(record, { ...NO_FILTER, ...filter })
      .map(({ id }) => id)
      .sort();

  test("lets everything through when it asks nothing", () => {
    expect(found({})).toEqual(["incident:a", "incident:b", "incident:c"]);
  });

  test("takes any value of a facet, and asks all facets", () => {
    expect(found({ layers: ["health", "local-government"] })).toEqual(["incident:a", "incident:b"]);
    expect(found({ layers: ["local-government"], years: ["2026"] })).toEqual(["incident:b"]);
  });

  test("takes a month only where all its days lie between the two asked for", () => {
    expect(found({ between: { from: "2025-12-30", to: "2026-01-31" } })).toEqual([
      "incident:a",
      "incident:b",
    ]);
    expect(found({ between: { from: "2025-12-31", to: "2026-01-30" } })).toEqual([]);
    expect(found({ between: { from: "2026-01-01", to: "2026-12-31" } })).toEqual([
      "incident:b",
      "incident:c",
    ]);
  });

  test("finds those of no layer and of unknown standing too", () => {
    expect(found({ layers: ["none"] })).toEqual(["incident:c"]);
    expect(found({ standings: ["unknown"] })).toEqual(["incident:c"]);
  });

  test("counts each value beside what the other facets ask, and keeps a chosen value that finds nothing", () => {
    const filter = { ...NO_FILTER, layers: ["health" as const], years: ["2026"] };
    expect(Object.fromEntries(facetCounts(record, filter, "layers"))).toEqual({
      health: 1,
      "local-government": 1,
      none: 1,
    });
    expect(
      Object.fromEntries(facetCounts(record, { ...filter, weaknesses: ["weakness:no-mfa"] }, "weaknesses")),
    ).toEqual({
      "weakness:no-mfa": 0,
    });
  });
});

describe("counted over time", () => {
  test("quarters and months are whole, also across a year", () => {
    expect(periodsBetween("2025-11-03", "2026-01-02", "month").map(({ id }) => id)).toEqual([
      "2025-11",
      "2025-12",
      "2026-01",
    ]);
    expect(periodsBetween("2025-11-03", "2026-01-02", "quarter")).toEqual([
      { id: "2025-Q4", months: ["2025-10", "2025-11", "2025-12"] },
      { id: "2026-Q1", months: ["2026-01", "2026-02", "2026-03"] },
    ]);
  });

  test("an incident known to the year only is in the total and in no period", () => {
    const record = recordOf(
      ...["2023", "2024", "2024-02", "2024-02-09"].flatMap((disclosed, at) => [
        node(`incident:i${at}`, { disclosed }),
        link("EXPLOITED", `incident:i${at}`, "weakness:no-mfa", {}),
      ]),
    );
    expect(countByPeriod(record, weaknessesOf, periodsBetween("2024-01-01", "2024-03-31", "month"))).toEqual([
      { id: "weakness:no-mfa", total: 4, earlier: 1, byPeriod: [0, 2, 0], elsewhere: 1 },
    ]);
  });
});

describe("cascades from day 0", () => {
  const cohort = (disclosed: string | null, ...victims: (string | null)[]) =>
    cohortsOf(
      recordOf(
        node("incident:x", { disclosed }),
        hit("platform:p"),
        ...victims.map((date, at) => affected(`institution:v${at}`, date)),
      ),
    )[0];
  const days = (least: number, most = least) => ({ least, most });

  test("count days from the first public one, the incident's own or a victim's", () => {
    expect(cohort("2026-05-23", "2026-05-23", "2026-06-11")).toMatchObject({
      day: "2026-05-23",
      victims: [{ days: days(0) }, { days: days(19) }],
      lastDay: 19,
    });
    expect(cohort("2026-05-23", "2026-05-20", null)?.day).toBe("2026-05-20");
  });

  test("keep a month a month, and never put it before day 0", () => {
    expect(cohort("2026-05-23", "2026-05", "2026-06")?.victims).toMatchObject([
      { days: days(0, 8) },
      { days: days(9, 38) },
    ]);
  });

  test("leave a victim without a date without one, last", () => {
    expect(cohort("2026-05-23", null, "2026-05-25")?.victims.map((victim) => victim.days)).toEqual([
      days(2),
      null,
    ]);
  });

  test("begin with a month that was surely over before the first full day", () => {
    expect(cohort("2026-04", "2026-05-02", "2026-05-03")?.day).toBe("2026-04-01");
    expect(cohort("2026-05", "2026-05-02", "2026-05-03")?.day).toBe("2026-05-02");
  });
});
