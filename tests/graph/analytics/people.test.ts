import { describe, expect, test } from "vitest";
import { peopleOfImpact } from "../../../graph/analytics/people/ofImpact.ts";
import { peopleOfIncident } from "../../../graph/analytics/people/ofIncident.ts";
import { peopleOfIncidents } from "../../../graph/analytics/people/ofIncidents.ts";
import { compile } from "../../../graph/propagation/compile.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import {
  affected,
  graphOf,
  hit,
  hostedOn,
  incident,
  institution,
  platform,
  type Row,
  scenario,
  uses,
} from "./build.ts";

/** A claim of the incident "leak" that says how many. */
const claim = (name: string, quantity: number | null, more: object = {}, of = "leak"): Row[] => [
  {
    id: `claim:${name}`,
    kind: "Claim",
    speaker: "official",
    who: { fr: "x", en: "x" },
    statement: { fr: "x", en: "x" },
    quantity,
    unit: "people",
    status: "confirmed",
    ...more,
  },
  { id: `has-claim:${name}`, kind: "HAS_CLAIM", from: `incident:${of}`, to: `claim:${name}` },
];
const leak = (...rows: readonly (Row | readonly Row[])[]) =>
  graphOf(incident("leak"), ...(rows.flat() as Row[]));
const bounds = (...rows: readonly (Row | readonly Row[])[]) =>
  peopleOfIncident(leak(...rows), "incident:leak");
const attacker = { speaker: "attacker", status: "unverified" };

describe("people of an incident", () => {
  test("at least the largest confirmed figure, at most the largest that anybody gave", () => {
    expect(bounds(claim("ministry", 72), claim("forum", 16_400_000, attacker))).toEqual([
      {
        unit: "people",
        low: 72,
        high: 16_400_000,
        assumptions: [
          { kind: "figures-are-rivals", claims: ["claim:forum", "claim:ministry"] },
          { kind: "high-unconfirmed", claims: ["claim:forum"] },
          { kind: "population-unknown" },
        ],
      },
    ]);
  });

  test("no more than the population that the platform covers", () => {
    const [people] = bounds(
      claim("ministry", 100),
      claim("forum", 500, attacker),
      platform("hub", { peopleCovered: 400 }),
      hit("leak", "platform:hub"),
    );
    expect(people).toMatchObject({ low: 100, high: 400 });
    expect(people?.assumptions).toContainEqual({
      kind: "population-caps",
      size: 400,
      nodes: ["platform:hub"],
    });
  });

  test("a population smaller than a confirmed figure is not used, and that is said", () => {
    const [people] = bounds(
      claim("authority", 33_000_000),
      platform("portal", { peopleCovered: 20_000_000 }),
      hit("leak", "platform:portal"),
    );
    expect(people).toMatchObject({ low: 33_000_000, high: 33_000_000 });
    expect(people?.assumptions.map(({ kind }) => kind)).toEqual(["population-contradicted"]);
  });

  test("figures of different units stand beside each other and are never added", () => {
    const units = bounds(
      claim("a", 10),
      claim("b", 70_000, { unit: "files" }),
      claim("c", 5, { unit: "files" }),
    );
    expect(units.map(({ unit, low, high }) => [unit, low, high])).toEqual([
      ["people", 10, 10],
      ["files", 70_000, 70_000],
    ]);
  });

  test("figures about different victims are added for the high only, and rivals about one victim are not", () => {
    const [people] = bounds(
      claim("brest", 50, { about: "institution:brest" }),
      claim("brest-forum", 60, { ...attacker, about: "institution:brest" }),
      claim("cherbourg", 7, { about: "institution:cherbourg" }),
      institution("brest"),
      institution("cherbourg"),
      affected("leak", "brest"),
      affected("leak", "cherbourg"),
    );
    expect(people).toMatchObject({ low: 50, high: 67 });
  });

  test("the high is unknown while a victim has no figure and nobody spoke of the whole", () => {
    const rows = [
      claim("brest", 50, { about: "institution:brest" }),
      institution("brest"),
      institution("quimper"),
      affected("leak", "brest"),
      affected("leak", "quimper"),
    ];
    expect(bounds(...rows)[0]).toMatchObject({ low: 50, high: null });
    expect(bounds(...rows)[0]?.assumptions).toContainEqual({
      kind: "victims-without-figure",
      nodes: ["institution:quimper"],
    });
    expect(bounds(...rows, claim("all", 90, attacker))[0]).toMatchObject({ low: 50, high: 90 });
  });

  test("nobody confirmed anything: the low is unknown, not zero; what was retracted is left out", () => {
    const [people] = bounds(claim("forum", 500, attacker), claim("error", 22_000, { status: "retracted" }));
    expect(people).toMatchObject({ low: null, high: 500 });
    expect(people?.assumptions).toContainEqual({ kind: "retracted-left-out", claims: ["claim:error"] });
  });

  test("an incident without figures has no bounds at all", () => {
    expect(bounds(claim("words", null, { unit: null }))).toEqual([]);
  });
});

describe("people of several incidents", () => {
  const graph = leak(
    claim("first", 100),
    incident("second"),
    claim("second", 70, {}, "second"),
    incident("silent"),
  );

  test("at least the largest of the lows, at most the sum of the highs", () => {
    const [people] = peopleOfIncidents(graph, ["incident:leak", "incident:second"]);
    expect(people).toMatchObject({ low: 100, high: 170 });
    expect(people?.assumptions).toContainEqual({ kind: "overlap-unknown", parts: 2 });
  });

  test("one without a figure leaves the high unknown", () => {
    const [people] = peopleOfIncidents(graph, ["incident:leak", "incident:silent"]);
    expect(people).toMatchObject({ low: 100, high: null });
    expect(people?.assumptions).toContainEqual({
      kind: "incidents-without-figure",
      nodes: ["incident:silent"],
    });
  });
});

describe("people of a supposed breach", () => {
  const graph = graphOf(
    institution("caf", { peopleServed: 13_000_000 }),
    platform("cloud", { peopleCovered: 5, grade: "documented" }),
    platform("hub", { peopleCovered: 8, grade: "reported" }),
    platform("silent"),
    hostedOn("hub", "cloud"),
    hostedOn("silent", "hub"),
    uses("caf", "cloud"),
    uses("caf", "hub"),
    uses("caf", "silent"),
  );
  const people = (origin: string, effect: "exposure" | "outage" = "exposure") =>
    peopleOfImpact(graph, propagate(compile(graph), scenario({ origins: [origin], effect })));

  test("counts those covered by the platforms exposed; institutions reached add nobody", () => {
    expect(people("platform:silent")).toMatchObject({ low: null, high: null });
    expect(people("platform:cloud")).toMatchObject({ low: 5, high: null });
    expect(people("platform:cloud").assumptions).toContainEqual({
      kind: "coverage-unknown",
      nodes: ["platform:silent"],
    });
  });

  test("an institution breached itself concerns those it serves", () => {
    expect(people("institution:caf")).toMatchObject({ low: null, high: 13_000_000 });
  });

  test("an outage exposes nobody’s data", () => {
    expect(people("platform:cloud", "outage")).toEqual({
      unit: "people",
      low: null,
      high: null,
      assumptions: [{ kind: "no-data-exposed" }],
    });
  });
});
