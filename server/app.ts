/** createApp(dependencies) -> Express; never listens, so tests and the real start use the same. */
import { randomUUID } from "node:crypto";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express } from "express";
import { rateLimit } from "express-rate-limit";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import type { QueryConsole } from "./console/queryConsole.ts";
import { toErrorAnswer } from "./errors.ts";
import { serveClient } from "./http/client.ts";
import { checkHost, checkOrigin } from "./http/guards.ts";
import { RefusedRequest } from "./http/refusals.ts";
import { securityHeaders } from "./http/securityHeaders.ts";
import { serveRoutes } from "./http/serveRoutes.ts";
import type { GraphStore } from "./neo4j/graphStore.ts";
import { ROUTES } from "./routes/index.ts";

export interface AppDependencies {
  readonly store: GraphStore;
  /** Whether the database is one that we started ourselves. */
  readonly managed: boolean;
  readonly queryConsole?: QueryConsole;
  readonly logger: Logger;
  /** The address or name we listen on, as configured. */
  readonly host: string;
  /** Where the client was built to; `null`: serve the API alone. */
  readonly clientFolder: string | null;
  /** Per address and minute. */
  readonly requestsPerMinute?: { readonly loopback: number; readonly others: number };
}

/** Loopback is one's own machine, and benchmarks run there. */
const REQUESTS_PER_MINUTE = { loopback: 120_000, others: 1200 };
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

export function createApp(dependencies: AppDependencies): Express {
  const { store, managed, queryConsole = null, logger, host, clientFolder } = dependencies;
  const app = express();
  app.disable("x-powered-by");
  // `/API/…` is not an address of ours, and would be looked at by none of the guards of `/api`.
  app.enable("case sensitive routing");
  app.use(
    pinoHttp({
      logger,
      genReqId: () => randomUUID(),
      // Addresses and outcomes only: headers and bodies may hold what nobody wants in a log.
      serializers: {
        req: ({ id, method, url }) => ({ id, method, url }),
        res: ({ statusCode }) => ({ statusCode }),
      },
      customLogLevel: (_request, { statusCode }, error) =>
        error !== undefined && statusCode === 500 ? "error" : statusCode >= 500 ? "warn" : "debug",
    }),
  );
  app.use((request, response, next) => {
    response.setHeader("X-Request-Id", String(request.id));
    next();
  });
  app.use(
    securityHeaders(),
    checkHost(host),
    limitRate(dependencies.requestsPerMinute ?? REQUESTS_PER_MINUTE),
  );
  app.use(compression());
  app.use("/api", checkOrigin, serveRoutes(ROUTES, { store, managed, queryConsole }));
  if (clientFolder !== null) app.use(serveClient(clientFolder));
  app.use(() => {
    throw new RefusedRequest(404, "unknown_path", "There is nothing at this address.");
  });
  app.use(answerError);
  return app;
}

function limitRate({ loopback, others }: { loopback: number; others: number }) {
  return rateLimit({
    windowMs: 60_000,
    limit: ({ ip = "" }) => (LOOPBACK.test(ip) ? loopback : others),
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler: (_request, _response, next) =>
      next(new RefusedRequest(429, "too_many_requests", "Too many requests; try again in a minute.")),
  });
}

const answerError: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) return next(error);
  const { status, code, message, fields, retryAfterSeconds } = toErrorAnswer(error);
  if (retryAfterSeconds !== undefined) response.setHeader("Retry-After", retryAfterSeconds);
  if (status >= 500) request.log.error({ err: error }, "request failed");
  response.setHeader("Cache-Control", "no-store");
  response.status(status).json({ error: { code, message, requestId: String(request.id), ...fields } });
};
