/** What must be refused is refused in a sentence, with its code, and gives nothing away. */

import { request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createHttpServer } from "../../server/http/httpServer.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer?.stop());

/** Words that only our own insides know. */
const GIVEAWAYS =
  /node_modules|\.ts:\d|\bat [\w.]+ \(|neo4j-driver|bolt:|Neo\.|ECONN|\/home\/|\/tmp\/|SyntaxError|ZodError/;

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** Sends exactly this, without the tidying that fetch does to paths and headers. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer> {
  const { hostname, port } = new URL(explorer.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, method, path, headers: { host: `${hostname}:${port}`, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString("utf8"),
            headers: response.headers,
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

const JSON_BODY = { "content-type": "application/json" };
const impact = (body: string, headers: Record<string, string> = JSON_BODY) =>
  send("POST", "/api/impacts", headers, body);
const scenario = (change: object) => impact(JSON.stringify({ origins: ["platform:hubee"], ...change }));

function expectRefusal({ status, body, headers }: Answer, expected: number, code?: string): void {
  expect(body).not.toMatch(GIVEAWAYS);
  const { error } = JSON.parse(body) as { error: { code: string; message: string; requestId: string } };
  expect(status, error.message).toBe(expected);
  if (code !== undefined) expect(error.code).toBe(code);
  expect(error.message.length).toBeGreaterThan(10);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["content-security-policy"]).toContain("default-src 'self'");
}

describe("a scenario is refused", () => {
  test.each<[what: string, change: object, status: number]>([
    ["with an unknown node", { origins: ["platform:nowhere"] }, 404],
    ["with an origin of another kind", { origins: ["incident:hubee-2026"] }, 422],
    ["without origins", { origins: [] }, 400],
    ["with an unknown category", { categories: ["shoe-size"] }, 404],
    ["with a date that does not exist", { asOf: "2026-02-30" }, 400],
    ["with an unknown effect", { effect: "fire" }, 400],
    ["with an unknown floor", { floor: "certain" }, 400],
    [
      "with an intervention on a link that does not exist",
      { interventions: [{ kind: "cut", link: "x" }] },
      404,
    ],
    ["with an unknown intervention", { interventions: [{ kind: "pray" }] }, 400],
    ["with a field it does not have", { colour: "red" }, 400],
    ["with an id that holds markup", { origins: ["platform:<img>"] }, 400],
    ["with an id of ten kilobytes", { origins: [`platform:${"a".repeat(10_000)}`] }, 400],
    ["with an id that holds NUL", { origins: ["platform:a\u0000b"] }, 400],
    ["with ten thousand origins", { origins: Array.from({ length: 10_000 }, () => "platform:hubee") }, 400],
    ["with origins that are no list", { origins: "platform:hubee" }, 400],
  ])("%s", async (_what, change, status) => {
    expectRefusal(await scenario(change), status);
  });
});

describe("a body is refused", () => {
  test.each<[what: string, body: string, status: number, code: string]>([
    ["that is no JSON", "{", 400, "malformed_json"],
    ["that is a scalar", "42", 400, "malformed_json"],
    ["that names a prototype", '{"__proto__": {"origins": ["platform:hubee"]}}', 400, "malformed_json"],
    [
      "that reaches for a constructor",
      '{"origins": ["platform:hubee"], "constructor": {"prototype": {"x": 1}}}',
      400,
      "invalid_request",
    ],
    ["that is huge", `{"origins": ["${"a".repeat(300_000)}"]}`, 413, "too_large"],
    [
      "that is nested deeply",
      `{"origins": ${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
      400,
      "malformed_json",
    ],
    ["that is empty", "", 400, "invalid_request"],
  ])("%s", async (_what, body, status, code) => {
    expectRefusal(await impact(body), status, code);
  });

  test("that is no JSON by its own words", async () => {
    expectRefusal(await impact('{"origins":["platform:hubee"]}', { "content-type": "text/plain" }), 415);
    expectRefusal(await impact('{"origins":["platform:hubee"]}', {}), 415);
  });
});

describe("a query is refused", () => {
  test.each(["-1", "0", "1e9", "1.5", "NaN", "", "9007199254740993", "1;2"])(
    "with limit=%s",
    async (limit) => {
      expectRefusal(
        await send("GET", `/api/nodes?limit=${encodeURIComponent(limit)}`),
        400,
        "invalid_request",
      );
    },
  );

  test.each([
    "/api/nodes?kind=Person",
    "/api/nodes?kind=Platform%60%7D",
    "/api/nodes?limit=5&limit=6",
    "/api/nodes?colour=red",
    "/api/nodes?cursor=%00",
    "/api/nodes?cursor=bm9uc2Vuc2U",
    `/api/nodes?q=${"a".repeat(300)}`,
    "/api/health?x=1",
  ])("%s", async (path) => {
    expectRefusal(await send("GET", path), 400, "invalid_request");
  });
});

describe("an address is refused", () => {
  test.each<[path: string, status: number]>([
    ["/api/nodes/platform:nowhere", 404],
    ["/api/nodes/nonsense", 400],
    ["/api/incidents/platform:hubee", 400],
    ["/api/nodes/%00", 400],
    ["/api/nodes/%zz", 400],
    ["/api/../../etc/passwd", 404],
    ["/api/nodes/..%2f..%2fetc%2fpasswd", 400],
    ["/API/health", 404],
    ["/api/unknown", 404],
  ])("%s", async (path, status) => {
    expectRefusal(await send("GET", path), status);
  });

  test.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("asked by %s", async (method) => {
    const answer = await send(method, "/api/health");
    expect([403, 405]).toContain(answer.status);
    expect(answer.body).not.toMatch(GIVEAWAYS);
  });
});

test("HEAD answers as GET does, without the body; TRACE is not answered", async () => {
  const head = await send("HEAD", "/api/nodes/platform:hubee");
  expect([head.status, head.body]).toEqual([200, ""]);
  expect(head.headers["x-content-type-options"]).toBe("nosniff");
  const trace = await send("TRACE", "/api/health", { "x-secret": "told-to-nobody" });
  expectRefusal(trace, 405, "method_not_allowed");
  expect(trace.body).not.toContain("told-to-nobody");
});

test("a body that nobody asked for changes nothing", async () => {
  const body = '{"__proto__": 1';
  const headers = { ...JSON_BODY, "content-length": String(body.length) };
  const answer = await send("GET", "/api/nodes/platform:hubee", headers, body);
  expect(answer.status).toBe(200);
});

describe("a foreign caller is refused", () => {
  test("by the name it calls us", async () => {
    for (const host of ["evil.example", "evil.example:4310", "127.0.0.1.evil.example"]) {
      expectRefusal(await send("GET", "/api/health", { host }), 403, "foreign_host");
    }
  });

  test("by the page that it comes from", async () => {
    const body = '{"origins":["platform:hubee"]}';
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ]) {
      expectRefusal(
        await impact(body, { ...JSON_BODY, ...headers } as Record<string, string>),
        403,
        "foreign_origin",
      );
    }
    expect((await impact(body, { ...JSON_BODY, origin: explorer.url })).status).toBe(200);
  });
});

test("whoever dribbles headers is let go in words", async () => {
  const server = createHttpServer(() => {}, { headers: 300, request: 600 });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const said = await sayTo((server.address() as AddressInfo).port, "GET / HTTP/1.1\r\nHost: a\r\n");
  expect(said).toMatch(/^HTTP\/1\.1 408/);
  expect(said).toContain('"code":"request_timeout"');
});

test("what is no HTTP at all is answered in words, and the connection closed", async () => {
  const said = await sayTo(Number(new URL(explorer.url).port), "HELLO\r\n\r\n");
  expect(said).toMatch(/^HTTP\/1\.1 400/);
  expect(said).toContain('"code":"malformed_request"');
});

/** Writes to a bare connection; gives all that was said until it was closed. */
function sayTo(port: number, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(words));
    let said = "";
    socket.on("data", (chunk) => {
      said += chunk.toString("utf8");
    });
    socket.on("close", () => resolve(said));
    socket.on("error", reject);
  });
}
