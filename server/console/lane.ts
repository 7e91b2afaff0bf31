/**
 * One driver with one connection for each query that may run at once, so that what the database sends for one
 * query can be counted, and cut off, without touching any other.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import tls from "node:tls";
import type { Session } from "neo4j-driver";
import { type DatabaseAccess, openDriver } from "../neo4j/driver.ts";

/** The driver does not show its sockets: Node tells of each plain one as it is made, and of encrypted ones we ask. */
const making = new AsyncLocalStorage<Set<Socket>>();
subscribe("net.client.socket", (message) => {
  making.getStore()?.add((message as { socket: Socket }).socket);
});
const connectEncrypted = tls.connect;
Object.assign(tls, {
  connect(...target: Parameters<typeof connectEncrypted>) {
    const socket = connectEncrypted(...target);
    making.getStore()?.add(socket);
    return socket;
  },
});

const LOOK_EVERY_MS = 20;

export interface Lane {
  /** Runs a task in a session of this lane that can only read. */
  withSession<T>(task: (session: Session) => Promise<T>): Promise<T>;
  /** Calls `cut` once the database has sent more than so many bytes from now on. Returns what ends the watch. */
  watchBytes(limit: number, cut: () => void): () => void;
  /** Cuts the connection, whatever is under way on it. */
  sever(): void;
  close(): Promise<void>;
}

export function openLane(access: DatabaseAccess, fetchSize: number): Lane {
  const sockets = new Set<Socket>();
  const driver = openDriver(access, { maxConnectionPoolSize: 1 });
  const bytesRead = () => [...sockets].reduce((sum, socket) => sum + socket.bytesRead, 0);
  const sever = () => {
    // With an error, since the driver does not take notice of a connection that is merely gone.
    for (const socket of sockets) socket.destroy(new Error("The console cut this connection."));
    sockets.clear();
  };
  return {
    async withSession(task) {
      const session = driver.session({
        ...(access.database === null ? {} : { database: access.database }),
        defaultAccessMode: "READ",
        fetchSize,
      });
      try {
        return await making.run(sockets, () => task(session));
      } finally {
        await session.close().catch(() => {});
      }
    },
    watchBytes(limit, cut) {
      const before = bytesRead();
      const timer = setInterval(() => {
        if (bytesRead() - before <= limit) return;
        clearInterval(timer);
        cut();
      }, LOOK_EVERY_MS);
      return () => clearInterval(timer);
    },
    sever,
    async close() {
      sever();
      await driver.close().catch(() => {});
    },
  };
}
