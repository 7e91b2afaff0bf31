import { beforeAll, describe, expect, test } from "vitest";
import { differenceBetween } from "../../client/state/difference.ts";
import { mattersIn, offersFor, withAll, without } from "../../client/state/interventions.ts";
import type { Intervention } from "../../graph/contract.ts";
import { EFFECTS } from "../../graph/model/vocabulary.ts";
import type { CompiledGraph } from "../../graph/propagation/compile.ts";
import { largestOrigins, ownGraph, ownImpact } from "../support/ownImpact.ts";

let compiled: CompiledGraph;
beforeAll(async () => {
  compiled = await ownGraph();
});

const cut = (link: string): Intervention => ({ kind: "cut", link });

describe("the list of interventions", () => {
  test("holds each once, and a new choice of data replaces the one before", () => {
    const first: Intervention = { kind: "minimise", link: "uses:a--b", categories: ["identity"] };
    const second: Intervention = { ...first, categories: [] };
    expect(withAll([cut("uses:c--d"), first], [second, cut("uses:c--d")])).toEqual([
      second,
      cut("uses:c--d"),
    ]);
  });

  test("loses the one that is taken back, and no other of the same target", () => {
    const minimised: Intervention = { kind: "minimise", link: "uses:a--b", categories: [] };
    expect(without([cut("uses:a--b"), minimised], cut("uses:a--b"))).toEqual([minimised]);
  });
});

describe("what is offered for a node or links", () => {
  test("is one offer a kind, and each can be asked of the engine", () => {
    for (const effect of EFFECTS) {
      const impact = ownImpact(compiled, { origins: ["platform:hubee"], effect });
      for (const { id } of impact.reached) {
        const offers = offersFor({ kind: "node", id }, impact);
        expect(new Set(offers.map(({ kind }) => kind)).size).toBe(offers.length);
        for (const offer of offers) {
          if (offer.kind === "cut")
            ownImpact(compiled, { origins: ["platform:hubee"], effect, interventions: offer.links.map(cut) });
        }
      }
    }
  });

  test("does not harden what is breached, nor cut how it is reached", () => {
    const impact = ownImpact(compiled, { origins: ["platform:hubee"], effect: "access" });
    const kinds = offersFor({ kind: "node", id: "platform:hubee" }, impact).map(({ kind }) => kind);
    expect(kinds).toEqual(["second-supplier", "shorten-retention"]);
  });

  test("minimises flows, and no dependency and no bundle", () => {
    const impact = ownImpact(compiled, { origins: ["platform:hubee"] });
    const flow = impact.linkDetails.find(({ kind }) => kind === "FEEDS");
    const dependency = impact.linkDetails.find(({ kind }) => kind === "DEPENDS_ON");
    const kindsFor = (...ids: (string | undefined)[]) =>
      offersFor({ kind: "links", ids: ids.map((id) => id ?? "") }, impact).map(({ kind }) => kind);
    expect(kindsFor(flow?.id)).toEqual(["cut", "minimise"]);
    expect(kindsFor(dependency?.id)).toEqual(["cut"]);
    expect(kindsFor(flow?.id, dependency?.id)).toEqual(["cut"]);
  });

  test("that is said to change nothing under an effect changes nothing", () => {
    for (const origin of largestOrigins(compiled, 6)) {
      for (const effect of EFFECTS) {
        const scenario = { origins: [origin], effect };
        const before = ownImpact(compiled, scenario);
        for (const { id } of before.reached.filter(({ kind }) => kind === "Platform").slice(0, 8)) {
          const all: Intervention[] = [
            { kind: "harden", node: id },
            { kind: "second-supplier", node: id },
            { kind: "shorten-retention", node: id, categories: ["identity"] },
          ];
          for (const intervention of all.filter(({ kind }) => !mattersIn(kind, effect))) {
            const after = ownImpact(compiled, { ...scenario, interventions: [intervention] });
            const { saved, changed } = differenceBetween(before, after);
            expect([saved.size, changed.size], `${intervention.kind} ${id} under ${effect}`).toEqual([0, 0]);
          }
        }
      }
    }
  });
});
