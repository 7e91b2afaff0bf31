/**
 * Where the page asks: the engine in the page answers when it can, else the server does. What the engine refuses
 * goes to the server too, which has the words for it.
 */
import type {
  InterventionsRequest,
  InterventionsResponse,
  SensitivityRequest,
  SensitivityResponse,
} from "../../graph/analytics/contract.ts";
import type { Step } from "../../graph/analytics/steps.ts";
import type { Scenario } from "../../graph/contract.ts";
import type {
  ExplainResponse,
  ImpactResponse,
  LinkDetail,
  NodeBrief,
  NodeResponse,
} from "../../graph/responses.ts";
import { computeImpact, explainNode, fetchNode, rankInterventions, testSensitivity } from "../api.ts";
import { currentEngine, type Engine } from "./engine.ts";
import { inSlices } from "./inSlices.ts";

export type NodeKnowledge = Omit<NodeResponse, "datasets">;

/** Long work: how far it is, and the way to end it. */
export interface LongWork {
  readonly signal: AbortSignal;
  readonly onStep?: (step: Step) => void;
}

/** The answer that needs no waiting; `undefined` where there is none. */
export const impactAtOnce = (scenario: Scenario): ImpactResponse | undefined =>
  atOnce((engine) => engine.answers.answerImpact(engine, scenario));

export const explanationAtOnce = (
  scenario: Scenario,
  node: string,
  limit: number,
): ExplainResponse | undefined =>
  atOnce((engine) => engine.answers.answerExplanation(engine, { scenario, node, limit }));

/** Everything about a node but the datasets that have it, which the page does not know. */
export const nodeAtOnce = (id: string): NodeKnowledge | undefined =>
  atOnce(({ graph, answers }) => {
    const node = graph.nodeById.get(id);
    return node === undefined ? undefined : answers.presentNodeInFull(graph, node, []);
  });

/** What it takes to name a node or a link that no answer at hand holds. */
export const briefAtOnce = (id: string): NodeBrief | undefined =>
  atOnce(({ graph, answers }) => {
    const node = graph.nodeById.get(id);
    return node === undefined ? undefined : answers.presentNode(node);
  });

export const linkAtOnce = (id: string): LinkDetail | undefined =>
  atOnce(({ graph, answers }) => {
    const link = graph.linkById.get(id);
    return link === undefined ? undefined : answers.presentLink(link);
  });

export async function askNode(id: string, signal: AbortSignal): Promise<NodeKnowledge> {
  return nodeAtOnce(id) ?? fetchNode(id, signal);
}

export async function askImpact(scenario: Scenario, signal: AbortSignal): Promise<ImpactResponse> {
  return impactAtOnce(scenario) ?? computeImpact(scenario, signal);
}

export async function askExplanation(
  scenario: Scenario,
  node: string,
  limit: number,
  signal: AbortSignal,
): Promise<ExplainResponse> {
  return explanationAtOnce(scenario, node, limit) ?? explainNode(scenario, node, limit, signal);
}

export async function askInterventions(
  request: InterventionsRequest,
  work: LongWork,
): Promise<InterventionsResponse> {
  const steps = atOnce((engine) => engine.answers.answerInterventions(engine, request));
  return steps === undefined ? rankInterventions(request, work.signal) : inSlices(steps, work);
}

export async function askSensitivity(
  request: SensitivityRequest,
  work: LongWork,
): Promise<SensitivityResponse> {
  const steps = atOnce((engine) => engine.answers.answerSensitivity(engine, request));
  return steps === undefined ? testSensitivity(request, work.signal) : inSlices(steps, work);
}

function atOnce<T>(answer: (engine: Engine) => T | undefined): T | undefined {
  const engine = currentEngine();
  if (engine === null) return undefined;
  try {
    return answer(engine);
  } catch {
    return undefined;
  }
}
