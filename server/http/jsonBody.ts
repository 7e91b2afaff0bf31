/** Bodies of those routes that take one: JSON only, small, and naming no prototype. */
import express, { type RequestHandler } from "express";
import { RefusedRequest } from "./refusals.ts";

const BODY_LIMIT = 256 * 1024;

/** A body is JSON: forms and plain text can be sent across sites without asking. */
const checkContentType: RequestHandler = ({ headers }, _response, next) => {
  if (/^application\/json\s*(?:;|$)/i.test(headers["content-type"] ?? "")) return next();
  throw new RefusedRequest(
    415,
    "unsupported_media_type",
    "Send the body with Content-Type: application/json.",
  );
};

/** No honest body names a prototype; the parser turns what is thrown here into a refusal. */
function refusePrototypes(key: string, value: unknown): unknown {
  if (key === "__proto__") throw new SyntaxError("prototype");
  return value;
}

/** What the parser refuses is put into words by `server/errors.ts`. */
export const readJsonBody: readonly RequestHandler[] = [
  checkContentType,
  express.json({ limit: BODY_LIMIT, inflate: false, reviver: refusePrototypes }),
];
