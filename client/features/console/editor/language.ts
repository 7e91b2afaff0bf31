/** The page's side of the workers that know Cypher: a call and its answer. They serve all tabs. */
import type { ConsoleSchema } from "../../../../graph/consoleSchema.ts";
import type { Request, Response, TaskName, Tasks } from "./protocol.ts";

/** Also where a text could not be read: help that does not come is no error. */
type Answer<T extends TaskName> = Tasks[T]["gives"] | null;

interface Helper {
  ask<T extends TaskName>(task: T, input: Tasks[T]["takes"]): Promise<Answer<T>>;
}

let reader: Helper | null = null;
let checker: Helper | null = null;

const theReader = () =>
  (reader ??= startHelper(new Worker(new URL("./reader.ts", import.meta.url), { type: "module" })));
const theChecker = () =>
  (checker ??= startHelper(new Worker(new URL("./checker.ts", import.meta.url), { type: "module" })));

export function askLanguage<T extends TaskName>(task: T, input: Tasks[T]["takes"]): Promise<Answer<T>> {
  return (task === "check" ? theChecker() : theReader()).ask(task, input);
}

/** Tells both what can be named on the database. */
export async function teachSchema(schema: ConsoleSchema): Promise<void> {
  await Promise.all([theReader().ask("schema", schema), theChecker().ask("schema", schema)]);
}

function startHelper(worker: Worker): Helper {
  let lastId = 0;
  const waiting = new Map<number, (output: unknown) => void>();
  worker.addEventListener("message", ({ data: { id, output } }: MessageEvent<Response>) => {
    waiting.get(id)?.(output);
    waiting.delete(id);
  });
  return {
    ask<T extends TaskName>(task: T, input: Tasks[T]["takes"]) {
      const id = ++lastId;
      worker.postMessage({ id, task, input } satisfies Request<T>);
      return new Promise<Answer<T>>((resolve) => {
        waiting.set(id, (output) => resolve((output ?? null) as Answer<T>));
      });
    },
  };
}
