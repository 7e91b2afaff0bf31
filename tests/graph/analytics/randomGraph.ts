/** Random graphs ready to run; platform p0 is in each. */
import { createGraph } from "../../../graph/model/graph.ts";
import { compile } from "../../../graph/propagation/compile.ts";
import { anyCase } from "../../support/randomGraph.ts";

export const randomGraph = anyCase.map(({ data }) => compile(createGraph(data)));

export const SEEDED = { seed: 20261125, numRuns: 150 } as const;
