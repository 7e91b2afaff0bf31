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

let tellTaught = () => {};
const taught = new Promise<void>((resolve) => {
  tellTaught = resolve;
});

/** Names of the database are worth a moment's wait; without them, the words of the language are offered. */
const LONGEST_WAIT_MS = 4000;

export function whenTaught(): Promise<void> {
  return Promise.race([taught, new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
}

/** Tells both what can be named on the database. */
export async function teachSchema(schema: ConsoleSchema): Promise<void> {
  tellTaught();
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
