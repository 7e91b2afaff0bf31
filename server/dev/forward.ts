/** Hands a request on to the API's own port; while that has none, the answer is a 503 in its shape. */
import { type IncomingMessage, type ServerResponse, request as send } from "node:http";

export async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  port: Promise<number | null>,
): Promise<void> {
  const apiPort = await port;
  if (apiPort === null) return refuse(response);
  const { method, url, headers } = request;
  const onward = send({ host: "127.0.0.1", port: apiPort, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", () => refuse(response));
  response.on("close", () => onward.destroy());
  request.pipe(onward);
}

function refuse(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const message = "The API is not running; the terminal says why.";
  response.writeHead(503, { "Content-Type": "application/json" });
  response.end(JSON.stringify({ error: { code: "api_stopped", message, requestId: null } }));
}
