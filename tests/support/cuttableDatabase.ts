/** A way to the test database that can be cut, stalled and restored, as if its machine went away or froze. */

import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";
import type { DatabaseAccess } from "../../server/neo4j/driver.ts";

export interface CuttableDatabase {
  readonly access: DatabaseAccess;
  cut(): void;
  /** Connections stay open and nothing passes through them. */
  stall(): void;
  restore(): void;
  close(): Promise<void>;
}

/** Passes bytes on over plain Bolt; a cut ends all connections and refuses new ones, a stall keeps bytes back. */
export async function cuttable(access: DatabaseAccess): Promise<CuttableDatabase> {
  const { hostname, port } = new URL(access.uri);
  const open = new Set<Socket>();
  let isCut = false;
  let isStalled = false;
  const server = createServer((client) => {
    if (isCut) return client.destroy();
    const database = connect(Number(port) || 7687, hostname);
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      if (isStalled) one.pause();
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port: ours } = server.address() as AddressInfo;
  const endAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    access: { ...access, uri: `bolt://127.0.0.1:${ours}` },
    cut() {
      isCut = true;
      endAll();
    },
    stall() {
      isStalled = true;
      for (const socket of open) socket.pause();
    },
    restore() {
      isCut = false;
      isStalled = false;
      for (const socket of open) socket.resume();
    },
    async close() {
      endAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
