import { beforeAll, describe, expect, test } from "vitest";
import { composeSentence, countsUpTo, sentenceFacts } from "../../client/features/impact/sentence.ts";
import type { Language } from "../../client/state/view.ts";
import { EFFECTS } from "../../graph/model/vocabulary.ts";
import type { CompiledGraph } from "../../graph/propagation/compile.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import { largestOrigins, ownGraph, ownImpact } from "../support/ownImpact.ts";

let compiled: CompiledGraph;
beforeAll(async () => {
  compiled = await ownGraph();
});

function say(impact: ImpactResponse, language: Language, before: ImpactResponse | null = null): string {
  const facts = sentenceFacts(impact, before, impact.waves.length - 1, language);
  return composeSentence(facts, language)
    .map(({ text }) => text)
    .join("");
}

describe("the sentence", () => {
  test("says of HubEE what its totals say, in both languages", () => {
    const impact = ownImpact(compiled, { origins: ["platform:hubee"] });
    const { institutions, classes, platforms, mandatoryInstitutions } = impact.totals;
    const english = say(impact, "en");
    expect(english).toContain(`A breach of HubEE exposes data of ${institutions} institutions`);
    expect(english).toContain(`up to ${classes} classes of bodies, through ${platforms} platforms.`);
    expect(english).toContain(`Nobody can opt out of ${mandatoryInstitutions} of them`);
    const french = say(impact, "fr");
    expect(french).toContain(`Une compromission de HubEE expose des données de ${institutions} institutions`);
    expect(french).toContain(`jusqu’à ${classes} ensembles d’organismes`);
  });

  test("counts up to the last wave what the engine counts in all, for every effect", () => {
    for (const origin of largestOrigins(compiled, 20)) {
      for (const effect of EFFECTS) {
        const impact = ownImpact(compiled, { origins: [origin], effect });
        const { institutions, classes, platforms, mandatoryInstitutions, categories } = impact.totals;
        expect(countsUpTo(impact, impact.waves.length - 1)).toEqual({
          institutions,
          classes,
          platforms,
          mandatoryInstitutions,
          categories: categories.all,
          lifetimeCategories: categories.lifetime,
        });
      }
    }
  });

  test("says it when nobody else is reached", () => {
    const lonely = compiled.graph
      .nodesOfKind("Platform")
      .map(({ id }) => ownImpact(compiled, { origins: [id] }))
      .find(({ reached }) => reached.length === 1);
    expect(lonely).toBeDefined();
    expect(say(lonely as ImpactResponse, "en")).toContain("reaches nobody else");
    expect(say(lonely as ImpactResponse, "fr")).toContain("n’atteint personne d’autre");
  });

  test("says before and after where interventions change a number, and says it once where they do not", () => {
    const scenario = { origins: ["platform:hubee"] };
    const before = ownImpact(compiled, scenario);
    const after = ownImpact(compiled, {
      ...scenario,
      interventions: before.links
        .filter((link) => link.startsWith("feeds:"))
        .map((link) => ({ kind: "cut" as const, link })),
    });
    const [was, is] = [before.totals.institutions, after.totals.institutions];
    expect(is).toBeLessThan(was);
    expect(say(after, "en", before)).toContain(`exposes data of ${was} → ${is} institution`);
    expect(say(after, "fr", before)).toContain(`expose des données de ${was} → ${is} institution`);
    expect(say(before, "en", before)).toBe(say(before, "en"));
    const figures = composeSentence(sentenceFacts(after, before, 9, "en"), "en");
    expect(figures).toContainEqual(
      expect.objectContaining({ spoken: expect.stringContaining(`instead of ${was}`) }),
    );
  });

  test("elides before a vowel in French", () => {
    const origin = compiled.graph.nodesOfKind("Platform").find(({ name }) => /^[AEIOU]/.test(name?.fr ?? ""));
    expect(say(ownImpact(compiled, { origins: [origin?.id ?? ""] }), "fr")).toMatch(/^Une compromission d’/);
  });
});
