/** Every route gives what its description promises, and the answers of the founding story are right. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImpactResponse, SearchResponse } from "../../graph/responses.ts";
import { ROUTES } from "../../server/routes/index.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { impactOf } from "../support/questions.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer?.stop());

async function get<T = unknown>(path: string): Promise<T> {
  const response = await fetch(`${explorer.url}/api${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  "/nodes/{id}": "/nodes/platform:hubee",
  "/nodes/{id}/links": "/nodes/platform:hubee/links",
  "/incidents/{id}": "/incidents/incident:hubee-2026",
  "/incidents/{id}/people": "/incidents/incident:hubee-2026/people",
  "/incidents/{id}/replay": "/incidents/incident:hubee-2026/replay",
  "/sources/{id}/facts": "/sources/source:bonjourlafuite-eu-org-servicepublic-jpg/facts",
  "/stories/{id}": "/stories/hubee",
};

describe("a route", () => {
  test.each(ROUTES.filter(({ method }) => method === "get").map((route) => [route.path, route] as const))(
    "%s answers as its own schema says",
    async (path, { response }) => {
      const answer = await get(EXAMPLES[path] ?? path);
      expect(response.safeParse(answer).error?.issues ?? []).toEqual([]);
    },
  );

  test("is described in openapi.json, each one and no other", async () => {
    const { paths } = await get<{ paths: Record<string, Record<string, unknown>> }>("/openapi.json");
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} /api${path}`).sort());
  });

  test("is described in valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    expect(await validator.validate(await get<Record<string, unknown>>("/openapi.json"))).toMatchObject({
      valid: true,
    });
    expect(validator.version).toBe("3.1");
  });
});

describe("a breach of HubEE", () => {
  const DISCLOSED = ["institution:dila", "institution:dgcs", "institution:dgs", "institution:cnaf"];

  test("reaches in wave 1 the four institutions that disclosed it, with what the links carry and their sources", async () => {
    const impact: ImpactResponse = await impactOf(explorer, { origins: ["platform:hubee"] });
    const links = new Map(impact.linkDetails.map((link) => [link.id, link]));
    const urls = new Map(impact.sources.map(({ id, url }) => [id, url]));
    for (const id of DISCLOSED) {
      const reached = impact.reached.find((node) => node.id === id);
      expect(reached?.wave, id).toBe(1);
      const via = reached?.via.map((link) => links.get(link)) ?? [];
      expect(via.length, id).toBeGreaterThan(0);
      expect(
        via.some((link) => link?.sources.some((source) => urls.get(source)?.startsWith("http"))),
        id,
      ).toBe(true);
    }
  });

  test("is the one that its recorded incident replays", async () => {
    const replay = await get<{ origins: string[]; replay: string }>("/incidents/incident:hubee-2026/replay");
    expect(replay).toMatchObject({ origins: ["platform:hubee"], replay: "incident:hubee-2026" });
    const impact = await impactOf(explorer, replay);
    expect(impact.reached.map(({ id }) => id)).toEqual(expect.arrayContaining(DISCLOSED));
  });

  test("is explained link by link", async () => {
    const response = await fetch(`${explorer.url}/api/impacts/explain`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ scenario: { origins: ["platform:hubee"] }, node: "institution:cnaf" }),
    });
    const { paths } = (await response.json()) as {
      paths: { nodes: string[]; links: string[]; grade: string }[];
    };
    expect(paths[0]?.nodes).toEqual(["platform:hubee", "institution:cnaf"]);
    expect(paths.length).toBeLessThanOrEqual(3);
  });
});

test("ANSSI responds to the incidents that it handles, and is no victim of them", async () => {
  const { incidents } = await get<{ incidents: { id: string; part: string }[] }>("/nodes/institution:anssi");
  const idsOf = (part: string) => incidents.filter((each) => each.part === part).map(({ id }) => id);
  const responded = idsOf("responded");
  expect(responded).toEqual(
    expect.arrayContaining(["incident:hubee-2026", "incident:interior-ministry-2025"]),
  );
  expect(responded.filter((id) => idsOf("affected").includes(id) || idsOf("hit").includes(id))).toEqual([]);
});

test("a class is told as up to, and never counted as an institution", async () => {
  const { nodes, reached, totals } = await impactOf(explorer, { origins: ["platform:hubee"] });
  const classes = new Set(nodes.filter((node) => node.class).map(({ id }) => id));
  const institutions = reached.filter(({ kind, wave }) => kind === "Institution" && wave > 0);
  expect(totals.classes).toBe(institutions.filter(({ id }) => classes.has(id)).length);
  expect(totals.institutions).toBe(institutions.length - totals.classes);
  expect(totals.classes).toBeGreaterThan(0);
});

describe("search", () => {
  test.each([
    ["hubee", "platform:hubee"],
    ["  HUBEE ", "platform:hubee"],
    ["allocations familiales", "institution:cnaf"],
    ["family allowances", "institution:cnaf"],
    ["cnaf", "institution:cnaf"],
    ["direction generale de la sante", "institution:dgs"],
    ["ministere de l'interieur", "institution:ministere-interieur"],
  ])("finds by %j", async (words, id) => {
    const { items } = await get<SearchResponse>(`/nodes?${new URLSearchParams({ q: words })}`);
    expect(items.slice(0, 5).map((item) => item.id)).toContain(id);
  });

  test("pages through everything once", async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    let total = 0;
    do {
      const params = new URLSearchParams({
        kind: "Platform",
        limit: "100",
        ...(cursor === null ? {} : { cursor }),
      });
      const page: SearchResponse = await get(`/nodes?${params}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      total = page.total;
    } while (cursor !== null);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });
});

test("two hundred impacts at once are all answered rightly", async () => {
  const { platforms } = await get<{ platforms: { node: { id: string }; institutions: number }[] }>(
    "/overview",
  );
  const asked = Array.from({ length: 200 }, (_, at) => platforms[at % platforms.length]);
  const answers = await Promise.all(
    asked.map((platform) => impactOf(explorer, { origins: [platform?.node.id ?? ""] })),
  );
  expect(answers.map(({ totals }) => totals.institutions)).toEqual(
    asked.map((platform) => platform?.institutions),
  );
});
