import type { Graph } from "../model/graph.ts";
import type { CompiledGraph } from "../propagation/compile.ts";

/** What a question is answered from, on the server, in the page or in an exported file. */
export interface Knowledge {
  readonly graph: Graph;
  readonly compiled: CompiledGraph;
  /** A hash of the content. */
  readonly version: string;
}
