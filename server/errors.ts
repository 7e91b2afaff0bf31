/** Error class -> status, code and words: the one place. What is not listed here is our fault and says nothing. */
import {
  InvalidDataError,
  InvalidScenarioError,
  UnknownCategoryError,
  UnknownLinkError,
  UnknownNodeError,
} from "../graph/errors.ts";
import { ConsoleBusy, ConsoleClosed, RefusedQuery } from "./console/errors.ts";
import { CallerLeft, RefusedRequest } from "./http/refusals.ts";
import { DatabaseUnavailableError, DatasetMissingError } from "./neo4j/errors.ts";

export interface ErrorAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** When another try makes sense, where that is known. */
  readonly retryAfterSeconds?: number;
}

export function toErrorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof RefusedRequest) return answer(error.status, error.code, error.message, error.fields);
  if (error instanceof UnknownNodeError) return answer(404, "unknown_node", error.message, { id: error.id });
  if (error instanceof UnknownLinkError) return answer(404, "unknown_link", error.message, { id: error.id });
  if (error instanceof UnknownCategoryError) {
    return answer(404, "unknown_category", error.message, { category: error.category });
  }
  if (error instanceof InvalidScenarioError) {
    return answer(422, "invalid_scenario", error.message, { field: error.field });
  }
  if (error instanceof InvalidDataError) {
    return answer(400, "invalid_data", error.message, { problems: error.problems });
  }
  if (error instanceof DatabaseUnavailableError) return answer(503, "database_unavailable", error.message);
  if (error instanceof DatasetMissingError) return answer(503, "dataset_missing", error.message);
  return (
    consoleRefusal(error) ??
    bodyRefusal(error) ??
    answer(500, "internal", "Something went wrong here; it was noted.")
  );
}

function consoleRefusal(error: unknown): ErrorAnswer | null {
  if (error instanceof RefusedQuery) {
    return answer(422, error.code, error.message, { position: error.position });
  }
  if (error instanceof ConsoleBusy) {
    const { retryAfterSeconds } = error;
    return { ...answer(503, "console_busy", error.message), retryAfterSeconds };
  }
  if (error instanceof ConsoleClosed) {
    const { retryAfterSeconds } = error;
    return { ...answer(503, "console_closed", error.message), retryAfterSeconds };
  }
  // Nobody is there to read it; the log should not call it our fault.
  if (error instanceof CallerLeft)
    return answer(499, "caller_left", "The caller did not wait for the answer.");
  return null;
}

/** What express and its body parser refuse; they mark each case with a `type` or a status. */
function bodyRefusal(error: unknown): ErrorAnswer | null {
  const { type, status } = (error ?? {}) as { type?: unknown; status?: unknown };
  switch (type) {
    case "entity.parse.failed":
      return answer(400, "malformed_json", "The body is not JSON that can be taken: an object is expected.");
    case "entity.too.large":
      return answer(413, "too_large", "The body is larger than 256 KB.");
    case "charset.unsupported":
    case "encoding.unsupported":
      return answer(415, "unsupported_media_type", "Send the body as uncompressed JSON in UTF-8.");
    case "request.aborted":
    case "request.size.invalid":
      return answer(400, "incomplete_body", "The body did not arrive whole.");
  }
  // A path that cannot be decoded, such as `%zz`.
  if (error instanceof URIError || status === 400) {
    return answer(400, "malformed_request", "The address or the body cannot be read.");
  }
  return null;
}

function answer(
  status: number,
  code: string,
  message: string,
  fields: Readonly<Record<string, unknown>> = {},
): ErrorAnswer {
  return { status, code, message, fields };
}
