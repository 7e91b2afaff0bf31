/**
 * The graph and the engine in the page: a question is answered in a few milliseconds, also while the server is
 * away. Until they are there, and while the data is newer than what is held, the server answers instead.
 */
import { useSyncExternalStore } from "react";
import { plainScenario } from "../../graph/analytics/plainScenario.ts";
import type { Knowledge } from "../../graph/answers/knowledge.ts";
import { fetchGraph } from "../api.ts";

type Answers = typeof import("./answers.ts");

export interface Engine extends Knowledge {
  readonly answers: Answers;
}

const FIRST_ANSWERS = 20;

let held: Engine | null = null;
/** The version that the server told last. */
let newest: string | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** The engine on the data that the server has now; `null` until it is there. */
export function currentEngine(): Engine | null {
  return held !== null && (newest === null || held.version === newest) ? held : null;
}

export function useEngine(): Engine | null {
  return useSyncExternalStore(subscribe, currentEngine);
}

/** Has the engine fetched for this version of the data, once the page has nothing more urgent to do. */
export function keepEngine(version: string): void {
  newest = version;
  tell();
  if (held?.version !== version) whenIdle(() => void load());
}

function load(): Promise<void> {
  loading ??= Promise.all([import("./answers.ts"), fetchGraph()])
    .then(([answers, { data, version }]) => {
      const graph = answers.createGraph(data);
      const engine = { answers, graph, compiled: answers.compile(graph), version };
      held = engine;
      tell();
      whenIdle(() => warmUp(engine));
    })
    // The server answers meanwhile, and the next look at it asks again.
    .catch(() => {})
    .finally(() => {
      loading = null;
    });
  return loading;
}

/** The first answers take several times as long as later ones: the browser compiles what it sees used. */
function warmUp(engine: Engine): void {
  for (const { id } of engine.graph.nodesOfKind("Platform").slice(0, FIRST_ANSWERS)) {
    engine.answers.answerImpact(engine, plainScenario([id], { effect: "exposure", floor: "inferred" }));
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}
