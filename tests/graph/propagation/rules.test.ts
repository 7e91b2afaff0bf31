/** The worked examples of graph/propagation/SPEC.md, and the edges of each rule. */
import { describe, expect, test } from "vitest";
import type { ScenarioInput } from "../../../graph/contract.ts";
import { compile } from "../../../graph/propagation/compile.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import {
  dependsOn,
  feeds,
  graphOf,
  holds,
  link,
  node,
  type Rows,
  scenarioOf,
  uses,
} from "../../support/graphBuilder.ts";

type Rest = Omit<Partial<ScenarioInput>, "origins">;

function impactOf(rows: Rows, origins: string | string[], rest: Rest = {}) {
  return propagate(compile(graphOf(...rows)), scenarioOf(origins, rest));
}

/** Each reached node that is no origin in the notation of SPEC.md: `caf (1) exposed {identity, ?}`. */
function reachedBy(rows: Rows, origins: string | string[], rest: Rest = {}): string[] {
  return impactOf(rows, origins, rest)
    .reached.filter(({ wave }) => wave > 0)
    .map((each) => `${nameOf(each.id)} (${each.wave}) ${each.state} ${setOf(each)}`.trim());
}

function setOf({ categories, unknownCategories }: { categories: string[]; unknownCategories: boolean }) {
  return `{${[...categories, ...(unknownCategories ? ["?"] : [])].join(", ")}}`;
}

function originOf(rows: Rows, origin: string, rest: Rest = {}): string {
  const found = impactOf(rows, origin, rest).reached.find(({ id }) => id === origin);
  return found === undefined ? "" : `${found.state} ${setOf(found)}`;
}

const nameOf = (id: string) => id.split(":")[1] as string;

describe("exposure", () => {
  const HUB: Rows = [
    uses("caf", "hub", { categories: ["identity", "health"] }),
    holds("platform:hub", "identity", "tax"),
  ];

  test("[X0] a host holds what lies on it, whichever links count", () => {
    const rows: Rows = [
      uses("caf", "portal", { categories: ["identity"], grade: "inferred" }),
      dependsOn("portal", "cloud", { mode: "hosting", grade: "inferred" }),
    ];
    expect(originOf(rows, "platform:cloud", { floor: "documented" })).toBe("exposed {identity}");
  });

  test("[X0] storage counts as hosting does, through any number of platforms; other modes do not", () => {
    const chain = (mode: "storage" | "data"): Rows => [
      holds("platform:a", "tax"),
      dependsOn("a", "b", { mode: "hosting" }),
      dependsOn("b", "c", { mode }),
    ];
    expect(originOf(chain("storage"), "platform:c")).toBe("exposed {tax}");
    expect(originOf(chain("data"), "platform:c")).toBe("exposed {?}");
  });

  test("[X0] one known category among unknown links is enough to be known", () => {
    const rows: Rows = [uses("a", "hub"), uses("b", "hub", { categories: ["tax"] })];
    expect(originOf(rows, "platform:hub")).toBe("exposed {tax}");
  });

  test("[X1] a breached platform exposes what it holds of what the scenario names", () => {
    expect(originOf(HUB, "platform:hub")).toBe("exposed {health, identity, tax}");
    expect(originOf(HUB, "platform:hub", { categories: ["identity"] })).toBe("exposed {identity}");
    expect(originOf([node("platform:hub")], "platform:hub")).toBe("exposed {?}");
  });

  test("[X1] what the scenario does not name is exposed nowhere", () => {
    const rows: Rows = [...HUB, dependsOn("copy", "hub", { mode: "storage" }), holds("platform:copy", "tax")];
    expect(reachedBy(rows, "platform:hub", { categories: ["health"] })).toEqual(["caf (1) exposed {health}"]);
  });

  test("[X1] a scenario that names nothing exposes nothing, of unknown kind either", () => {
    const rows: Rows = [uses("caf", "hub"), dependsOn("copy", "hub", { mode: "hosting" })];
    expect(originOf(rows, "platform:hub", { categories: [] })).toBe("exposed {}");
    expect(reachedBy(rows, "platform:hub", { categories: [] })).toEqual([]);
  });

  test("[X2] users and feeders are hit with what both flows and is exposed; nothing is no hit", () => {
    const rows: Rows = [
      holds("platform:hub", "identity", "tax"),
      holds("platform:other", "health"),
      uses("caf", "hub", { categories: ["identity", "tax"] }),
      feeds("dgs", "hub", { categories: ["health"] }),
      feeds("dgfip", "hub", { categories: ["tax"] }),
    ];
    expect(reachedBy(rows, "platform:hub", { categories: ["identity", "tax"] })).toEqual([
      "caf (1) exposed {identity, tax}",
      "dgfip (1) exposed {tax}",
    ]);
  });

  test("[X3] a link of unknown categories conducts, and what arrives is unknown", () => {
    const rows: Rows = [
      holds("platform:hub", "identity"),
      uses("cnaf", "hub"),
      uses("dgs", "hub", { categories: [] }),
    ];
    expect(reachedBy(rows, "platform:hub")).toEqual(["cnaf (1) exposed {?}"]);
  });

  test("[X3] a link of unknown categories conducts from a breached platform that exposes nothing known", () => {
    const rows: Rows = [holds("platform:hub", "identity"), node("category:tax"), uses("cnaf", "hub")];
    expect(reachedBy(rows, "platform:hub", { categories: ["tax"] })).toEqual(["cnaf (1) exposed {?}"]);
  });

  test("[X3] a platform marked unknown conducts over every link that carries something", () => {
    const rows: Rows = [
      dependsOn("hub", "cloud", { mode: "hosting" }),
      uses("caf", "cloud", { categories: ["tax"] }),
      uses("a", "hub", { id: "a" }),
      uses("dgs", "hub", { categories: [] }),
    ];
    expect(reachedBy(rows, "platform:cloud")).toEqual([
      "caf (1) exposed {tax}",
      "hub (1) exposed {?}",
      "a (2) exposed {?}",
    ]);
    const marked: Rows = [uses("caf", "hub", { categories: [] }), feeds("dgs", "hub", { categories: [] })];
    expect(reachedBy(marked, "platform:hub")).toEqual([]);
  });

  test("[X3] known and unknown arrive side by side", () => {
    const rows: Rows = [
      uses("police", "register", { categories: ["criminal"], id: "known" }),
      uses("police", "register", { id: "unknown" }),
      uses("court", "register", { categories: ["criminal", "identity"] }),
    ];
    expect(reachedBy(rows, "institution:police", { effect: "access" })).toEqual([
      "register (1) accessed {criminal, ?}",
      "court (2) exposed {criminal, ?}",
    ]);
  });

  test("[X4] hosting and storage expose what the dependent holds, or mark it", () => {
    const rows: Rows = [
      holds("platform:cloud", "identity"),
      dependsOn("portal", "cloud", { mode: "storage" }),
      holds("platform:portal", "tax"),
      dependsOn("mail", "cloud", { mode: "hosting" }),
    ];
    expect(reachedBy(rows, "platform:cloud")).toEqual(["mail (1) exposed {?}", "portal (1) exposed {tax}"]);
    expect(reachedBy(rows, "platform:cloud", { categories: ["identity"] })).toEqual(["mail (1) exposed {?}"]);
  });

  test("[X4] a host marked unknown marks those that lie on it", () => {
    const rows: Rows = [
      dependsOn("portal", "cloud", { mode: "hosting" }),
      dependsOn("register", "portal", { mode: "hosting" }),
    ];
    expect(reachedBy(rows, "platform:cloud")).toEqual(["portal (1) exposed {?}", "register (2) exposed {?}"]);
  });

  test("[X4] a breached host that exposes nothing exposes nobody on it", () => {
    const rows: Rows = [
      holds("platform:cloud", "identity"),
      node("category:tax"),
      dependsOn("mail", "cloud", { mode: "hosting" }),
    ];
    expect(reachedBy(rows, "platform:cloud", { categories: ["tax"] })).toEqual([]);
  });

  test.each(["authentication", "administration", "data", null] as const)(
    "[X4] a dependency of mode %s does not conduct exposure",
    (mode) => {
      const rows: Rows = [dependsOn("portal", "cloud", { mode, criticality: "hard" })];
      expect(reachedBy(rows, "platform:cloud")).toEqual([]);
      const { unknown } = impactOf(rows, "platform:cloud").totals;
      expect(unknown.linksWithoutMode).toBe(mode === null ? 1 : 0);
    },
  );

  test("[X5] an institution that is hit passes nothing on", () => {
    const rows: Rows = [
      uses("caf", "hub", { categories: ["identity"] }),
      uses("caf", "portal", { categories: ["identity"] }),
      link("PART_OF", "institution:caf", "institution:state", {}),
      link("OPERATES", "institution:dila", "platform:hub", {}),
    ];
    expect(reachedBy(rows, "platform:hub")).toEqual(["caf (1) exposed {identity}"]);
  });

  test("[X5] an institution as origin exposes what it holds and reaches nobody", () => {
    const rows: Rows = [
      uses("caf", "hub", { categories: ["identity"] }),
      holds("institution:caf", "tax"),
      link("PART_OF", "institution:branch", "institution:caf", {}),
    ];
    expect(originOf(rows, "institution:caf")).toBe("exposed {tax}");
    expect(reachedBy(rows, "institution:caf")).toEqual([]);
    expect(originOf([node("institution:caf")], "institution:caf")).toBe("exposed {?}");
  });
});

describe("access", () => {
  const access: Rest = { effect: "access" };

  test.each(["hosting", "administration"] as const)(
    "[A1] control passes over %s, and exposes all that is held",
    (mode) => {
      const rows: Rows = [
        dependsOn("portal", "console", { mode }),
        uses("caf", "portal", { categories: ["tax"] }),
      ];
      expect(originOf(rows, "platform:console", access)).toMatch(/^controlled/);
      expect(reachedBy(rows, "platform:console", access)).toEqual([
        "portal (1) controlled {tax}",
        "caf (2) exposed {tax}",
      ]);
    },
  );

  test.each(["storage", "data", null] as const)("[A1] control does not pass over %s", (mode) => {
    const rows: Rows = [dependsOn("portal", "console", { mode, criticality: "hard" })];
    expect(reachedBy(rows, "platform:console", access)).toEqual(
      mode === "storage" ? ["portal (1) exposed {?}"] : [],
    );
  });

  test("[A2] a hard login opens a platform and the logins behind it; a soft one lets in and no further", () => {
    const rows: Rows = [
      dependsOn("tax", "connect", { mode: "authentication", criticality: "hard" }),
      dependsOn("desk", "tax", { mode: "authentication", criticality: "hard" }),
      dependsOn("pension", "connect", { mode: "authentication", criticality: "soft" }),
      dependsOn("beyond", "pension", { mode: "authentication", criticality: "hard" }),
      holds("platform:tax", "income"),
      uses("retired", "pension"),
    ];
    expect(reachedBy(rows, "platform:connect", access)).toEqual([
      "pension (1) entered {?}",
      "tax (1) accessed {income}",
      "desk (2) accessed {?}",
    ]);
  });

  test("[A2] login passes where nothing that is held is named", () => {
    const rows: Rows = [
      dependsOn("tax", "connect", { mode: "authentication", criticality: "hard" }),
      dependsOn("desk", "tax", { mode: "authentication", criticality: "hard" }),
      holds("platform:tax", "income"),
      holds("platform:desk", "health"),
    ];
    expect(reachedBy(rows, "platform:connect", { ...access, categories: ["health"] })).toEqual([
      "tax (1) accessed {}",
      "desk (2) accessed {health}",
    ]);
  });

  test("[A3] an account opens the platforms that its institution uses, for what flows there", () => {
    const rows: Rows = [
      uses("police", "register", { categories: ["criminal"] }),
      holds("platform:register", "identity"),
      uses("police", "mail"),
      uses("police", "empty", { categories: [] }),
      feeds("police", "archive", { categories: ["criminal"] }),
      holds("institution:police", "staff"),
      dependsOn("desk", "register", { mode: "authentication", criticality: "hard" }),
    ];
    expect(originOf(rows, "institution:police", access)).toMatch(/^accessed \{.*staff/);
    expect(reachedBy(rows, "institution:police", access)).toEqual([
      "mail (1) accessed {?}",
      "register (1) accessed {criminal}",
    ]);
    expect(reachedBy(rows, "institution:police", { ...access, categories: ["identity"] })).toEqual([
      "mail (1) accessed {?}",
    ]);
  });

  test("[A4] what is accessed passes to institutions and not to what it hosts", () => {
    const rows: Rows = [
      uses("police", "register", { categories: ["criminal"] }),
      uses("court", "register", { categories: ["criminal", "identity"] }),
      uses("town", "register"),
      dependsOn("copy", "register", { mode: "hosting" }),
      dependsOn("guest", "register", { mode: "storage" }),
    ];
    expect(reachedBy(rows, "institution:police", access)).toEqual([
      "register (1) accessed {criminal}",
      "court (2) exposed {criminal}",
      "town (2) exposed {?}",
    ]);
  });

  test("[A5] a hardened node is reached neither by control, nor login, nor account", () => {
    const rows: Rows = [
      dependsOn("portal", "cloud", { mode: "hosting" }),
      dependsOn("tax", "cloud", { mode: "administration" }),
      dependsOn("desk", "cloud", { mode: "authentication", criticality: "hard" }),
      dependsOn("pension", "cloud", { mode: "authentication", criticality: "soft" }),
      uses("police", "register", { categories: ["criminal"] }),
      holds("platform:portal", "identity"),
    ];
    const hardened = ["portal", "tax", "desk", "pension", "register"].map((name) => ({
      kind: "harden" as const,
      node: `platform:${name}`,
    }));
    const origins = ["platform:cloud", "institution:police"];
    expect(reachedBy(rows, origins, { ...access, interventions: hardened })).toEqual([
      "portal (1) exposed {identity}",
    ]);
    const origin = originOf(rows, "platform:portal", { ...access, interventions: hardened });
    expect(origin).toBe("controlled {identity}");
  });

  test("[A6] a node shows its strongest state", () => {
    const rows: Rows = [
      dependsOn("portal", "cloud", { mode: "hosting" }),
      dependsOn("portal", "connect", { mode: "authentication", criticality: "hard" }),
      dependsOn("desk", "connect", { mode: "authentication", criticality: "soft" }),
      dependsOn("desk", "cloud", { mode: "storage" }),
    ];
    expect(reachedBy(rows, ["platform:cloud", "platform:connect"], access)).toEqual([
      "desk (1) exposed {?}",
      "portal (1) controlled {?}",
    ]);
  });
});

describe("outage", () => {
  const outage: Rest = { effect: "outage" };

  test("[O1] users, feeders and hard dependents go down; soft ones are degraded and pass nothing on", () => {
    const rows: Rows = [
      dependsOn("portal", "hub", { mode: "data", criticality: "hard" }),
      dependsOn("desk", "hub", { mode: "hosting", criticality: "soft" }),
      dependsOn("blank", "hub", { mode: null, criticality: "hard" }),
      uses("caf", "portal", { categories: [] }),
      feeds("dgs", "hub"),
      uses("town", "desk"),
    ];
    expect(reachedBy(rows, "platform:hub", { ...outage, categories: [] })).toEqual([
      "dgs (1) down {}",
      "blank (1) down {}",
      "desk (1) degraded {}",
      "portal (1) down {}",
      "caf (2) down {}",
    ]);
    expect(reachedBy(rows, "institution:caf", outage)).toEqual([]);
  });

  test("[O2] hosting and an only login are assumed hard, all else soft, and counted", () => {
    const rows: Rows = [
      dependsOn("hosted", "hub", { mode: "hosting" }),
      dependsOn("login", "hub", { mode: "authentication" }),
      dependsOn("choice", "hub", { mode: "authentication" }),
      dependsOn("choice", "other", { mode: "authentication", grade: "inferred" }),
      dependsOn("stored", "hub", { mode: "storage" }),
      dependsOn("blank", "hub", { mode: null }),
      dependsOn("given", "hub", { mode: "hosting", criticality: "soft" }),
    ];
    const { totals } = impactOf(rows, "platform:hub", outage);
    expect(reachedBy(rows, "platform:hub", { ...outage, floor: "documented" })).toEqual([
      "blank (1) degraded {}",
      "choice (1) degraded {}",
      "given (1) degraded {}",
      "hosted (1) down {}",
      "login (1) down {}",
      "stored (1) degraded {}",
    ]);
    expect(totals.unknown.assumedCriticality).toBe(5);
  });
});

describe("waves and evidence", () => {
  test("[W1] the wave is that of the state shown, and so are the links it came by", () => {
    const rows: Rows = [
      dependsOn("portal", "cloud", { mode: "storage" }),
      dependsOn("portal", "console", { mode: "administration", id: "to-console" }),
      dependsOn("console", "cloud", { mode: "hosting" }),
    ];
    const { reached, waves } = impactOf(rows, "platform:cloud", { effect: "access" });
    expect(reached.find(({ id }) => id === "platform:portal")).toMatchObject({
      state: "controlled",
      wave: 2,
      via: ["to-console"],
    });
    expect(waves).toEqual([["platform:cloud"], ["platform:console"], ["platform:portal"]]);
  });

  test("[W1] the shortest way counts, be it by what is exposed or by what is accessed", () => {
    const rows: Rows = [
      uses("police", "register", { categories: ["criminal"] }),
      uses("court", "register", { categories: ["criminal"] }),
      dependsOn("portal", "cloud", { mode: "storage" }),
      dependsOn("desk", "portal", { mode: "storage" }),
      uses("court", "desk", { categories: ["tax"], id: "longer" }),
    ];
    const { reached } = impactOf(rows, ["platform:cloud", "institution:police"], { effect: "access" });
    expect(reached.find(({ id }) => id === "institution:court")).toMatchObject({
      wave: 2,
      via: ["uses:court--register"],
      categories: ["criminal", "tax"],
    });
  });

  test("[W1] parallel links of the same wave are all named, later ones are not", () => {
    const rows: Rows = [
      uses("caf", "hub", { categories: ["tax"], id: "b" }),
      feeds("caf", "hub", { categories: ["tax"], id: "a" }),
      dependsOn("portal", "hub", { mode: "hosting" }),
      uses("caf", "portal", { categories: ["tax"], id: "c" }),
    ];
    const { reached, links } = impactOf(rows, "platform:hub");
    expect(reached.find(({ id }) => id === "institution:caf")?.via).toEqual(["a", "b"]);
    expect(links).toEqual(["a", "b", "c", "depends-on:portal--hub"]);
  });

  test("[E1] a path is as good as its weakest link, a node as its best path, each category by itself", () => {
    const rows: Rows = [
      dependsOn("portal", "cloud", { mode: "hosting", grade: "reported" }),
      uses("caf", "portal", { categories: ["tax"] }),
      uses("caf", "cloud", { categories: ["tax", "health"], grade: "inferred" }),
    ];
    const find = (all: Rows) =>
      impactOf(all, "platform:cloud").reached.find(({ id }) => id === "institution:caf");
    expect(find(rows)).toMatchObject({
      grade: "reported",
      wave: 1,
      categoryGrades: { tax: "reported", health: "inferred" },
    });
    const better = uses("caf", "cloud", { categories: ["health"], id: "documented" });
    expect(find([...rows, better])).toMatchObject({
      grade: "documented",
      categoryGrades: { tax: "reported", health: "documented" },
    });
  });

  test("[E1] origins are given: documented, though what arrives there has the grade of its path", () => {
    const rows: Rows = [
      uses("caf", "hub", { categories: ["tax"], grade: "claimed" }),
      holds("institution:caf", "staff"),
    ];
    const { reached } = impactOf(rows, ["platform:hub", "institution:caf"]);
    expect(reached.find(({ id }) => id === "institution:caf")).toMatchObject({
      wave: 0,
      grade: "documented",
      categoryGrades: { staff: "documented", tax: "claimed" },
    });
  });

  test("[E2] a link counts at its grade's floor and looser ones", () => {
    const rows: Rows = [uses("caf", "hub", { grade: "claimed" })];
    const count = (floor: Rest["floor"]) =>
      reachedBy(rows, "platform:hub", { ...(floor && { floor }) }).length;
    expect([count("documented"), count("reported"), count("claimed"), count("inferred")]).toEqual([
      0, 0, 1, 1,
    ]);
    const { byFloor } = impactOf(rows, "platform:hub", { floor: "documented" }).totals;
    expect([byFloor.reported.institutions, byFloor.claimed.institutions]).toEqual([0, 1]);
  });
});

describe("time", () => {
  const counts = (details: Record<string, string>, rest: Rest) =>
    reachedBy([uses("caf", "hub", details)], "platform:hub", rest).length === 1;

  test.each([
    [{ validFrom: "2021" }, "2021-03", true],
    [{ validFrom: "2021" }, "2020-12", false],
    [{ validFrom: "2021-03-02" }, "2021-03-01", false],
    [{ validFrom: "2021-03-02" }, "2021-03", true],
    [{ validTo: "2023-02" }, "2023-02-28", true],
    [{ validTo: "2023-02" }, "2023-03", false],
    [{ validTo: "2024-02-29" }, "2024-02", true],
    [{ validFrom: "2021", validTo: "2022" }, "2022-12-31", true],
    [{ validFrom: "2021", validTo: "2022" }, "2023", false],
    [{}, "1900", true],
  ])("[T1] a link with %j counts as of %s: %s", (details, asOf, expected) => {
    expect(counts(details as Record<string, string>, { asOf })).toBe(expected);
  });

  test.each([
    [{ knownFrom: "2023" }, "2023-06", false],
    [{ knownFrom: "2023" }, "2023", true],
    [{ knownFrom: "2023" }, "2023-12-31", true],
    [{ knownFrom: "2024-02" }, "2024-02-28", false],
    [{ knownFrom: "2024-02" }, "2024-02-29", true],
    [{}, "1900", true],
  ])("[T2] a link with %j is surely known by %s: %s", (details, knownBy, expected) => {
    expect(counts(details as Record<string, string>, { knownBy })).toBe(expected);
  });

  test("[T1, T2] links whose dates are not known are counted as such", () => {
    const rows: Rows = [
      uses("caf", "hub", { validFrom: "2020" }),
      uses("dgs", "hub", { validFrom: "2020", validTo: "2030", knownFrom: "2020" }),
    ];
    const { unknown } = impactOf(rows, "platform:hub", { asOf: "2025", knownBy: "2025" }).totals;
    expect(unknown).toMatchObject({ linksWithoutDates: 1, linksWithoutKnownFrom: 1 });
  });
});

describe("interventions", () => {
  test("[I1] a cut link does not count, and what is held stays as it was", () => {
    const rows: Rows = [uses("caf", "hub", { categories: ["identity"] })];
    const cut: Rest = { interventions: [{ kind: "cut", link: "uses:caf--hub" }] };
    expect(reachedBy(rows, "platform:hub", cut)).toEqual([]);
    expect(originOf(rows, "platform:hub", cut)).toBe("exposed {identity}");
  });

  test("[I2] a minimised link carries less, and an unknown one what is given", () => {
    const rows: Rows = [
      uses("caf", "hub", { categories: ["identity", "tax"] }),
      uses("dgs", "hub"),
      uses("town", "hub", { categories: ["tax"] }),
    ];
    const minimise = (name: string, ...categories: string[]) => ({
      kind: "minimise" as const,
      link: `uses:${name}--hub`,
      categories,
    });
    const interventions = [
      minimise("caf", "tax", "health"),
      minimise("dgs", "identity"),
      minimise("town", "tax"),
      minimise("town", "identity"),
    ];
    expect(reachedBy([...rows, node("category:health")], "platform:hub", { interventions })).toEqual([
      "caf (1) exposed {tax}",
      "dgs (1) exposed {identity}",
    ]);
  });

  test("[I4] a platform with a second supplier takes nobody down alone", () => {
    const rows: Rows = [
      uses("caf", "hub"),
      feeds("dgs", "hub"),
      dependsOn("portal", "hub", { mode: "hosting" }),
      uses("town", "portal"),
      dependsOn("hub", "cloud", { mode: "hosting" }),
      uses("dgs", "cloud"),
    ];
    const backedUp: Rest = {
      effect: "outage",
      interventions: [{ kind: "second-supplier", node: "platform:hub" }],
    };
    expect(reachedBy(rows, "platform:hub", backedUp)).toEqual(["portal (1) degraded {}"]);
    expect(reachedBy(rows, "platform:cloud", backedUp)).toEqual([
      "dgs (1) down {}",
      "hub (1) down {}",
      "portal (2) degraded {}",
    ]);
    const exposed = reachedBy(rows, "platform:hub", { ...backedUp, effect: "exposure" });
    expect(exposed).toEqual(reachedBy(rows, "platform:hub"));
  });

  const shorten = (name: string, ...categories: string[]): Rest => ({
    interventions: [{ kind: "shorten-retention", node: name, categories }],
  });

  test("[I5] what is no longer held is no longer exposed, there and on the hosts above", () => {
    const rows: Rows = [
      uses("caf", "hub", { categories: ["tax"] }),
      holds("platform:hub", "identity"),
      dependsOn("hub", "cloud", { mode: "hosting" }),
      uses("dgs", "cloud", { categories: ["tax", "identity"] }),
    ];
    const shorter = shorten("platform:hub", "tax");
    expect(originOf(rows, "platform:hub", shorter)).toBe("exposed {identity}");
    expect(reachedBy(rows, "platform:hub", shorter)).toEqual([]);
    expect(reachedBy(rows, "platform:cloud", shorter)).toEqual([
      "dgs (1) exposed {identity, tax}",
      "hub (1) exposed {identity}",
    ]);
    const onlyThroughHub: Rows = rows.slice(0, 3);
    expect(originOf(onlyThroughHub, "platform:cloud", shorter)).toBe("exposed {identity}");
  });

  test("[I5] a node that now holds nothing is not one whose holdings are unknown", () => {
    const rows: Rows = [holds("platform:hub", "tax"), uses("caf", "hub", { categories: ["tax"] })];
    expect(originOf(rows, "platform:hub", shorten("platform:hub", "tax"))).toBe("exposed {}");
    expect(reachedBy(rows, "platform:hub", shorten("platform:hub", "tax"))).toEqual([]);
  });

  test("[I5] an account no longer opens what the platform no longer holds", () => {
    const rows: Rows = [uses("police", "register", { categories: ["criminal", "identity"] })];
    const shorter = shorten("platform:register", "identity");
    expect(reachedBy(rows, "institution:police", { ...shorter, effect: "access" })).toEqual([
      "register (1) accessed {criminal}",
    ]);
  });
});

describe("totals", () => {
  test("classes are up to: counted apart, and origins are not counted", () => {
    const rows: Rows = [
      node("institution:communes", { class: true, type: "local-government" }),
      node("institution:caf", { mandatory: true, type: "social-security" }),
      node("category:tax", { shelfLife: "lifetime" }),
      uses("communes", "hub", { categories: ["tax"] }),
      uses("caf", "hub", { categories: ["tax", "identity"] }),
      dependsOn("portal", "hub", { mode: "hosting" }),
    ];
    expect(impactOf(rows, "platform:hub").totals).toMatchObject({
      institutions: 1,
      platforms: 1,
      classes: 1,
      mandatoryInstitutions: 1,
      byLayer: { "social-protection": 1 },
      categories: { all: 2, lifetime: 1 },
    });
    expect(impactOf(rows, ["platform:hub", "institution:caf"]).totals.institutions).toBe(0);
  });
});
