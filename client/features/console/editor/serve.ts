/** The worker's side: takes tasks one after the other, and gives what came of each. */
import type { Request, Response, TaskName, Tasks } from "./protocol.ts";

type Handlers = { readonly [T in TaskName]?: (input: Tasks[T]["takes"]) => Tasks[T]["gives"] };

export function serve(handlers: Handlers): void {
  self.addEventListener("message", ({ data: { id, task, input } }: MessageEvent<Request>) => {
    let output: unknown;
    try {
      output = (handlers[task] as ((input: unknown) => unknown) | undefined)?.(input);
    } catch {
      // A text that the grammar stumbles over is still a text: it stays as it is, without help.
    }
    self.postMessage({ id, output } satisfies Response);
  });
}
