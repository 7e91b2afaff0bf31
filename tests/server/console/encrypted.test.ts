/** The console's way to a database that is reached over TLS: bytes are counted, and the connection can be cut. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type Server } from "node:tls";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Lane, openLane } from "../../../server/console/lane.ts";

const folder = mkdtempSync(join(tmpdir(), "ricochet-tls-"));
const PASSPHRASE = "of-this-test";

let server: Server;
let lane: Lane;

beforeAll(async () => {
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
  lane = openLane({ ...inject("database"), uri: encrypted }, 1000);
});
afterAll(async () => {
  await lane?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (query: string) =>
  lane.withSession(async (session) => (await session.run(query)).records.map((record) => record.get(0)));

test("answers", async () => {
  expect(await ask("RETURN 1 AS one")).toEqual([1n]);
});

test("is cut off once it sends more than it may, and serves the next query", async () => {
  let isCut = false;
  const endWatch = lane.watchBytes(500_000, () => {
    isCut = true;
    lane.sever();
  });
  const large = "UNWIND range(1, 200000) AS i RETURN 'a text of some forty characters, number ' + i AS text";
  await expect(ask(large)).rejects.toThrow();
  endWatch();
  expect(isCut).toBe(true);
  expect(await ask("RETURN 1 AS one")).toEqual([1n]);
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
