/**
 * The graph in memory, always that of the database: loaded once, loaded again when something was committed.
 * Answers come from memory because the engine is a hundred times faster than the same question in Cypher.
 */
import type { Driver } from "neo4j-driver";
import type { DataProblem } from "../../graph/errors.ts";
import type { DatasetMeta } from "../../graph/model/datasetMeta.ts";
import { createGraph, type Graph } from "../../graph/model/graph.ts";
import { type CompiledGraph, compile } from "../../graph/propagation/compile.ts";
import { contentVersion } from "../../seed/version.ts";
import { DatabaseUnavailableError, DatasetMissingError } from "./errors.ts";
import { type Probe, probeDatabase } from "./probe.ts";
import { readGraph, type StoredGraph } from "./readGraph.ts";
import { type PlainRow, readRows } from "./readRows.ts";

/** How long one look at the database is good for. */
const TRUST_MS = 1000;
/** Whoever asks waits no longer for the database to say whether anything changed, as long as it said so before. */
const ANSWER_MS = 150;
/** A reload that takes longer goes on in the background while the earlier graph answers. */
const PATIENCE_MS = 1500;

export interface LoadedGraph {
  readonly graph: Graph;
  readonly compiled: CompiledGraph;
  /** A hash of the rows as they were read, so that an edit by hand is another version. */
  readonly version: string;
  /** One for each dataset that was loaded; none where somebody filled the database by hand. */
  readonly sheets: readonly DatasetMeta[];
  /** Ids of the datasets that have a node or link. */
  readonly ownersOf: StoredGraph["ownersOf"];
  readonly refused: readonly DataProblem[];
  readonly database: { readonly product: string; readonly version: string };
}

export interface GraphStore {
  /**
   * The graph as the database has it now, or had it at most a second, a slow answer or a reload ago.
   * @throws DatabaseUnavailableError, DatasetMissingError
   */
  current(): Promise<LoadedGraph>;
  /** What a query of our own answers, read and nothing else. @throws DatabaseUnavailableError */
  readRows(text: string, parameters: Readonly<Record<string, unknown>>): Promise<PlainRow[]>;
  /** While we restart the database ourselves its data cannot change, so memory answers for it. */
  answerFromMemoryUntil(restarted: Promise<unknown>): void;
}

/** @param now milliseconds of any clock that only goes forward */
export function createGraphStore(
  driver: Driver,
  database: string | null,
  now: () => number = () => performance.now(),
): GraphStore {
  let held: { bookmark: string; loaded: LoadedGraph } | null = null;
  let lastLook: { at: number; failure: unknown } | null = null;
  let looking: { readonly graph: Promise<LoadedGraph>; readonly isSlow: Promise<boolean> } | null = null;
  let reloading: Promise<LoadedGraph> | null = null;
  let restarting: Promise<void> | null = null;

  function startLooking() {
    const probing = probeDatabase(driver, database);
    const graph = follow(probing)
      .then(
        (loaded) => {
          lastLook = { at: now(), failure: null };
          return loaded;
        },
        (failure: unknown) => {
          lastLook = { at: now(), failure };
          throw failure;
        },
      )
      .finally(() => {
        looking = null;
      });
    // Told to the next who asks, where nobody waits for it any more.
    graph.catch(() => {});
    const answered = probing.then(
      () => false,
      () => false,
    );
    return { graph, isSlow: Promise.race([answered, sleep(ANSWER_MS).then(() => true)]) };
  }

  async function follow(probing: Promise<Probe>): Promise<LoadedGraph> {
    const probe = await probing;
    if (held?.bookmark === probe.bookmark) return held.loaded;
    if (held !== null && reloading !== null) return held.loaded;
    reloading ??= reload(probe).finally(() => {
      reloading = null;
    });
    if (held === null) return reloading;
    const earlier = held.loaded;
    // A failing reload is met again, and told, by the next look.
    reloading.catch(() => {});
    return Promise.race([reloading, sleep(PATIENCE_MS).then(() => earlier)]);
  }

  async function reload(probe: Probe): Promise<LoadedGraph> {
    const loaded = await load(driver, database, probe);
    // The bookmark from before reading: what was committed meanwhile makes the next look read again.
    held = { bookmark: probe.bookmark, loaded };
    return loaded;
  }

  return {
    async current() {
      if (restarting !== null && held !== null) return held.loaded;
      if (lastLook !== null && now() - lastLook.at < TRUST_MS) {
        if (lastLook.failure !== null) throw lastLook.failure;
        if (held !== null) return held.loaded;
      }
      // Once it failed to answer, it has to answer before memory is trusted again.
      const fromMemory = lastLook?.failure === null ? held : null;
      looking ??= startLooking();
      const { graph, isSlow } = looking;
      return fromMemory !== null && (await isSlow) ? fromMemory.loaded : graph;
    },
    readRows: (text, parameters) =>
      readRows(driver, database, text, parameters).catch((cause: unknown) => {
        throw new DatabaseUnavailableError({ cause });
      }),
    answerFromMemoryUntil(restarted) {
      const done = restarted
        .then(
          () => {},
          () => {},
        )
        .finally(() => {
          if (restarting === done) restarting = null;
        });
      restarting = done;
    },
  };
}

async function load(driver: Driver, database: string | null, probe: Probe): Promise<LoadedGraph> {
  const { data, sheets, ownersOf, refused } = await readGraph(driver, database).catch((cause: unknown) => {
    throw new DatabaseUnavailableError({ cause });
  });
  if (data.nodes.length === 0) throw new DatasetMissingError();
  const graph = createGraph(data);
  return {
    graph,
    compiled: compile(graph),
    version: contentVersion(data),
    sheets,
    ownersOf,
    refused,
    database: { product: probe.product, version: probe.version },
  };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
