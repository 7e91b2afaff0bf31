/** Asking the console over HTTP, as the page does. */
import type { ConsoleAnswer } from "../../../graph/consoleContract.ts";

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly answer: ConsoleAnswer;
  readonly error: { readonly code: string; readonly message: string; readonly position: unknown };
}

export async function ask(
  url: string,
  query: string,
  parameters: Readonly<Record<string, unknown>> = {},
  signal?: AbortSignal,
): Promise<Asked> {
  const response = await fetch(`${url}/api/console`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, parameters }),
    ...(signal === undefined ? {} : { signal }),
  });
  const body = (await response.json()) as ConsoleAnswer & { error: Asked["error"] };
  return { status: response.status, headers: response.headers, answer: body, error: body.error };
}
