/** The HTTP server around an app: how long it waits for slow senders, and what it says to broken ones. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { Socket } from "node:net";

export interface Patience {
  /** Milliseconds until all headers must be there. */
  readonly headers: number;
  /** Milliseconds until the whole request must be there. */
  readonly request: number;
}

/** A page sends its few kilobytes at once; who dribbles them holds a connection for nothing. */
const PATIENCE: Patience = { headers: 10_000, request: 20_000 };

/** What cannot even be read as a request never meets the app, and is answered here, in the same shape. */
const REFUSALS: Readonly<Record<string, { status: string; code: string; message: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: "408 Request Timeout",
    code: "request_timeout",
    message: "The request did not arrive in time.",
  },
  HPE_HEADER_OVERFLOW: {
    status: "431 Request Header Fields Too Large",
    code: "headers_too_large",
    message: "The address and the headers are larger than 16 KB.",
  },
};
const UNREADABLE = {
  status: "400 Bad Request",
  code: "malformed_request",
  message: "This is not an HTTP request that can be read.",
};

/** Never listens by itself: whoever calls says where. */
export function createHttpServer(app: RequestListener, patience: Patience = PATIENCE): Server {
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: Math.min(1000, patience.headers),
    },
    app,
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy();
    const { status, code, message } = REFUSALS[error.code ?? ""] ?? UNREADABLE;
    const body = JSON.stringify({ error: { code, message, requestId: null } });
    socket.end(
      `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  });
  return server;
}
