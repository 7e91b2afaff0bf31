/** A platform that a hundred thousand institutions use: paged, never cut silently. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createGraph } from "../../graph/model/graph.ts";
import { parseGraph } from "../../graph/model/parse.ts";
import { compile } from "../../graph/propagation/compile.ts";
import type { ImpactResponse, LinkDetail } from "../../graph/responses.ts";
import { createApp } from "../../server/app.ts";
import type { LoadedGraph } from "../../server/neo4j/graphStore.ts";

const USERS = 100_000;

interface Page {
  readonly items: readonly LinkDetail[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** As the store holds it once it is read; reading that much from a database is measured with the imports. */
function hub(): LoadedGraph {
  const numbers = Array.from({ length: USERS }, (_, at) => at);
  const graph = createGraph(
    parseGraph({
      nodes: [
        { id: "platform:hub", kind: "Platform" },
        ...numbers.map((at) => ({ id: `institution:i${at}`, kind: "Institution" })),
      ],
      links: numbers.map((at) => ({
        id: `uses:i${at}--hub`,
        kind: "USES",
        from: `institution:i${at}`,
        to: "platform:hub",
        grade: "documented",
      })),
    }),
  );
  const database = { product: "Neo4j", version: "5.26" };
  return {
    graph,
    compiled: compile(graph),
    version: "hub",
    sheets: [],
    ownersOf: () => [],
    refused: [],
    database,
  };
}

let url: string;
const server = createServer();
beforeAll(async () => {
  const loaded = hub();
  server.on(
    "request",
    createApp({
      store: { current: async () => loaded, readRows: async () => [], answerFromMemoryUntil: () => {} },
      managed: false,
      logger: pino({ level: "silent" }),
      host: "127.0.0.1",
      clientFolder: null,
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("its links come in pages, each link once", async () => {
  const seen = new Set<string>();
  for (let cursor: string | null = ""; cursor !== null; ) {
    const address: string = `${url}/api/nodes/platform:hub/links?limit=500${cursor && `&cursor=${cursor}`}`;
    const page = (await (await fetch(address)).json()) as Page;
    expect(page.total).toBe(USERS);
    expect(page.items.length).toBeLessThanOrEqual(500);
    for (const { id } of page.items) seen.add(id);
    cursor = page.nextCursor;
  }
  expect(seen.size).toBe(USERS);
});

test("its impact names all of them", async () => {
  const response = await fetch(`${url}/api/impacts`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ origins: ["platform:hub"] }),
  });
  const { totals, reached } = (await response.json()) as ImpactResponse;
  expect(totals.institutions).toBe(USERS);
  expect(reached).toHaveLength(USERS + 1);
});
