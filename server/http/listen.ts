/** Where we listen: the port that was asked for, or the next free one where none was asked for by hand. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DependencyFailure } from "../failure.ts";

const PORTS_TRIED = 50;

export interface WantedPort {
  readonly number: number;
  /** Set in the environment, so another one is not taken in its place. */
  readonly byHand: boolean;
}

/**
 * @returns the address as one would type it
 * @throws DependencyFailure when no port can be had
 */
export async function listen(server: Server, host: string, { number, byHand }: WantedPort): Promise<string> {
  const last = byHand ? number : Math.min(65_535, number + PORTS_TRIED - 1);
  for (let port = number; port <= last; port++) {
    if (await tryListen(server, host, port)) return addressOf(server, host);
  }
  throw new DependencyFailure(
    byHand
      ? `Port ${number} at ${host} is taken. Stop what uses it, or set PORT to another one (or to nothing: the next free one is taken then).`
      : `No port from ${number} to ${last} at ${host} is free. Set PORT to one that is.`,
  );
}

/** @returns false when the port is taken */
function tryListen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onListening = () => {
      server.off("error", onError);
      resolve(true);
    };
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(explain(error, host, port));
    };
    server.once("listening", onListening).once("error", onError).listen(port, host);
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  if (error.code === "EACCES") {
    return new DependencyFailure(`Port ${port} is reserved here. Set PORT to one of 1024 or more.`);
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND" || error.code === "EAI_AGAIN") {
    return new DependencyFailure(
      `${host} is no address of this machine. Set HOST to one that is (127.0.0.1: this machine only).`,
    );
  }
  return error;
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  // Who listens on every address is reached at this machine's own.
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
