/** The engine as the page loads it: everything that answers a question from the graph. */
export { answerExplanation } from "../../graph/answers/explanation.ts";
export { answerImpact } from "../../graph/answers/impact.ts";
export { answerInterventions } from "../../graph/answers/interventions.ts";
export { presentLink } from "../../graph/answers/links.ts";
export { presentNodeInFull } from "../../graph/answers/node.ts";
export { presentNode } from "../../graph/answers/nodes.ts";
export { answerSensitivity } from "../../graph/answers/sensitivity.ts";
export { createGraph } from "../../graph/model/graph.ts";
export { compile } from "../../graph/propagation/compile.ts";
