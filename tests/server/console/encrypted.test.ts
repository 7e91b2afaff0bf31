/** The console on a database that is reached over TLS: the same answers, and the same end to an answer too large. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type Server } from "node:tls";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openConsole, type QueryConsole } from "../../../server/console/queryConsole.ts";
import { type Explorer, startExplorer } from "../../support/explorer.ts";

const folder = mkdtempSync(join(tmpdir(), "ricochet-tls-"));
const PASSPHRASE = "of-this-test";

let explorer: Explorer;
let server: Server;
let queryConsole: QueryConsole;

beforeAll(async () => {
  explorer = await startExplorer();
  const { uri } = inject("database");
  const { hostname, port } = new URL(uri);
  server = createServer({ pfx: selfSigned(), passphrase: PASSPHRASE }, (client) => {
    const database = connect(Number(port) || 7687, hostname);
    client.pipe(database).pipe(client);
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const encrypted = `bolt+ssc://127.0.0.1:${(server.address() as AddressInfo).port}`;
  queryConsole = openConsole({ access: { ...inject("database"), uri: encrypted }, restart: null });
});
afterAll(async () => {
  await queryConsole?.close();
  server?.close();
  await explorer.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (query: string) => queryConsole.run({ query, parameters: {} }, new AbortController().signal);

test("answers", async () => {
  expect((await ask("RETURN 1 AS one")).rows).toEqual([[1]]);
});

test("cuts an answer off that is larger than may be sent, and serves the next query", async () => {
  const large = `WITH [x IN range(1, 20000) | 'a text of some forty characters, number ' + x] AS xs
    UNWIND range(1, 2000) AS i RETURN i, xs`;
  await expect(ask(large)).rejects.toMatchObject({ code: "answer_too_large" });
  expect((await ask("RETURN 1 AS one")).rows).toEqual([[1]]);
});

/** A key and a certificate that nobody else vouches for, by the tool that comes with Java. */
function selfSigned(): Buffer {
  const store = join(folder, "key.p12");
  execFileSync(
    "keytool",
    [
      ...["-genkeypair", "-alias", "test", "-keyalg", "EC", "-dname", "CN=localhost"],
      ...["-storetype", "PKCS12", "-keystore", store, "-storepass", PASSPHRASE],
    ],
    { stdio: "ignore" },
  );
  return readFileSync(store);
}
