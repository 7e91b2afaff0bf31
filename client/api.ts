/** The only way to the server: call, read, and say in one kind of error what went wrong. */

import type { BacktestResponse } from "../graph/analytics/backtest/contract.ts";
import type {
  InterventionsRequest,
  InterventionsResponse,
  MeasuresResponse,
  PairsResponse,
  RankingResponse,
  SensitivityRequest,
  SensitivityResponse,
} from "../graph/analytics/contract.ts";
import type { AllPeopleResponse } from "../graph/analytics/people/contract.ts";
import type { ConsoleAnswer, ConsoleRequest, ConsoleState } from "../graph/consoleContract.ts";
import type { ConsoleSchema } from "../graph/consoleSchema.ts";
import type { Scenario } from "../graph/contract.ts";
import type { IncidentsResponse } from "../graph/incidents/contract.ts";
import type { GraphData } from "../graph/model/parse.ts";
import type { Effect, Grade, NodeKind } from "../graph/model/vocabulary.ts";
import type { QueriesResponse } from "../graph/queries/contract.ts";
import type {
  DatasetResponse,
  ExplainResponse,
  HealthResponse,
  ImpactResponse,
  IncidentResponse,
  NodeResponse,
  OverviewResponse,
  SearchResponse,
} from "../graph/responses.ts";
import type { SourceFactsResponse, SourcesResponse } from "../graph/sources/contract.ts";

import type { StoriesResponse, StoryResponse } from "../graph/stories/contract.ts";

/** A refusal or failure. `code` is the server's, or `unreachable` when no answer came. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    readonly requestId: string | null,
    readonly more: Readonly<{
      /** Where in a query it is, counted from 1. */
      position?: { readonly line: number; readonly column: number };
      /** Seconds after which another try makes sense. */
      retryAfter?: number;
    }> = {},
  ) {
    super(message);
  }
}

export const fetchHealth = (signal: AbortSignal) => call<HealthResponse>("/api/health", { signal });
export const fetchDataset = (signal: AbortSignal) => call<DatasetResponse>("/api/dataset", { signal });
export const fetchOverview = (signal: AbortSignal) => call<OverviewResponse>("/api/overview", { signal });
export const fetchNode = (id: string, signal: AbortSignal) =>
  call<NodeResponse>(`/api/nodes/${encodeURIComponent(id)}`, { signal });
/** @param kind only this kind, though all are counted; `null`: every kind */
export const searchNodes = (text: string, kind: NodeKind | null, signal: AbortSignal) =>
  call<SearchResponse>(
    `/api/nodes?${new URLSearchParams({ q: text, limit: "200", ...(kind === null ? {} : { kind }) })}`,
    { signal },
  );
export const fetchIncidents = (signal: AbortSignal) => call<IncidentsResponse>("/api/incidents", { signal });
export const fetchIncident = (id: string, signal: AbortSignal) =>
  call<IncidentResponse>(`/api/incidents/${encodeURIComponent(id)}`, { signal });
export const fetchReplay = (id: string, withClaimed: boolean, signal: AbortSignal) =>
  call<Scenario>(`/api/incidents/${encodeURIComponent(id)}/replay${withClaimed ? "?claims=with" : ""}`, {
    signal,
  });
export const computeImpact = (scenario: Scenario, signal: AbortSignal) =>
  post<ImpactResponse>("/api/impacts", scenario, signal);
export const explainNode = (scenario: Scenario, node: string, limit: number, signal: AbortSignal) =>
  post<ExplainResponse>("/api/impacts/explain", { scenario, node, limit }, signal);
export const rankInterventions = (request: InterventionsRequest, signal: AbortSignal) =>
  post<InterventionsResponse>("/api/impacts/interventions", request, signal);
export const testSensitivity = (request: SensitivityRequest, signal: AbortSignal) =>
  post<SensitivityResponse>("/api/impacts/sensitivity", request, signal);

/** What rankings and the back-test suppose. */
export interface Supposition {
  readonly effect: Effect;
  readonly floor: Grade;
}
export const fetchRanking = ({ effect, floor }: Supposition, signal: AbortSignal) =>
  call<RankingResponse>(`/api/rankings/platforms?${new URLSearchParams({ effect, floor })}`, { signal });
export const fetchPairs = ({ effect, floor }: Supposition, signal: AbortSignal) =>
  call<PairsResponse>(`/api/rankings/pairs?${new URLSearchParams({ effect, floor })}`, { signal });
export const fetchBacktest = (
  { effect, floor }: Supposition,
  claims: "with" | "without",
  signal: AbortSignal,
) => call<BacktestResponse>(`/api/backtest?${new URLSearchParams({ effect, floor, claims })}`, { signal });
export const fetchStories = (signal: AbortSignal) => call<StoriesResponse>("/api/stories", { signal });
export const fetchStory = (id: string, signal: AbortSignal) =>
  call<StoryResponse>(`/api/stories/${encodeURIComponent(id)}`, { signal });
export const fetchQueries = (signal: AbortSignal) => call<QueriesResponse>("/api/queries", { signal });
export const fetchConsole = (signal: AbortSignal) => call<ConsoleState>("/api/console", { signal });
export const fetchConsoleSchema = (signal: AbortSignal) =>
  call<ConsoleSchema>("/api/console/schema", { signal });
export const runQuery = (query: string, parameters: ConsoleRequest["parameters"], signal: AbortSignal) =>
  post<ConsoleAnswer>("/api/console", { query, parameters }, signal);

/** Enough for every dataset so far; the answer says how many there are in all. */
const MOST_SOURCES = "5000";
export const fetchSources = (signal: AbortSignal) =>
  call<SourcesResponse>(`/api/sources?limit=${MOST_SOURCES}`, { signal });
/** @param cursor where the page before ended; `null`: the first page */
export const fetchSourceFacts = (id: string, cursor: string | null, signal: AbortSignal) =>
  call<SourceFactsResponse>(
    `/api/sources/${encodeURIComponent(id)}/facts${cursor === null ? "" : `?cursor=${cursor}`}`,
    { signal },
  );
export const fetchPeople = (signal: AbortSignal) => call<AllPeopleResponse>("/api/people", { signal });
export const fetchMeasures = (signal: AbortSignal) => call<MeasuresResponse>("/api/measures", { signal });

/** The whole graph, with the version of the data that it is. */
export async function fetchGraph(): Promise<{ data: GraphData; version: string }> {
  const response = await send("/api/graph", {});
  const data = await readBody<GraphData>(response);
  return { data, version: /"([^"]*)"/.exec(response.headers.get("ETag") ?? "")?.[1] ?? "" };
}

function post<T>(path: string, body: unknown, signal: AbortSignal): Promise<T> {
  return call<T>(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
}

async function call<T>(path: string, init: RequestInit): Promise<T> {
  return readBody<T>(await send(path, init));
}

function send(path: string, init: RequestInit): Promise<Response> {
  return fetch(path, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new ApiError("unreachable", "", 0, null);
  });
}

async function readBody<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  throw toApiError(body, response);
}

interface ToldError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly requestId?: unknown;
  readonly position?: ApiError["more"]["position"] | null;
}

function toApiError(body: unknown, { status, headers }: Response): ApiError {
  const error = (body as { error?: ToldError } | null)?.error;
  const retryAfter = Number(headers.get("Retry-After") ?? Number.NaN);
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return new ApiError(
    text(error?.code) ?? "unreachable",
    text(error?.message) ?? "",
    status,
    text(error?.requestId),
    {
      ...(error?.position ? { position: error.position } : {}),
      ...(Number.isFinite(retryAfter) ? { retryAfter } : {}),
    },
  );
}
