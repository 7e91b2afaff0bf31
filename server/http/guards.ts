/** Looked at before any route: whether this request is one that our own page or a program could send. */
import { isIP } from "node:net";
import type { RequestHandler } from "express";
import { RefusedRequest } from "./refusals.ts";

const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];
const EVERY_ADDRESS = ["0.0.0.0", "::"];
/** What a browser says of requests that our own page or the person at the address bar made. */
const OWN_SITES = ["same-origin", "none"];

/**
 * Refuses names that are not ours in `Host`: a foreign name that resolves to this machine would let a foreign
 * page read our answers. When we listen on every address, an address as such is fine, since a page cannot be
 * given one as its name.
 */
export function checkHost(listensOn: string): RequestHandler {
  const ours = [...LOOPBACK_NAMES, listensOn.toLowerCase(), `[${listensOn}]`];
  return ({ headers: { host = "" }, headersDistinct }, _response, next) => {
    const name = host.replace(/:\d*$/, "").toLowerCase();
    const isAddress = isIP(name.replace(/^\[|\]$/g, "")) !== 0;
    const isOurs = ours.includes(name) || (EVERY_ADDRESS.includes(listensOn) && isAddress);
    // Of two names, whoever stands before us might have looked at the other.
    if (isOurs && headersDistinct.host?.length === 1) return next();
    throw new RefusedRequest(403, "foreign_host", "This name is not one that Ricochet answers to.");
  };
}

/** Refuses what another site's page sends: whatever asks for work must come from our page or from no page. */
export const checkOrigin: RequestHandler = ({ method, headers }, _response, next) => {
  if (method === "GET" || method === "HEAD") return next();
  const { origin, host = "", "sec-fetch-site": site = "none" } = headers;
  const isOurs = origin === undefined || [`http://${host}`, `https://${host}`].includes(origin);
  if (isOurs && OWN_SITES.includes(String(site))) return next();
  throw new RefusedRequest(403, "foreign_origin", "Requests from pages of another site are refused.");
};
