/** Questions to a running explorer, as any program would ask them. */
import type { ScenarioInput } from "../../graph/contract.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import type { Explorer } from "./explorer.ts";

export function impactOf(explorer: Explorer, scenario: ScenarioInput): Promise<ImpactResponse> {
  return askOf<ImpactResponse>(explorer, "/impacts", scenario);
}

/** @param path below `/api` */
export async function askOf<T>({ url }: Explorer, path: string, body: unknown): Promise<T> {
  const response = await fetch(`${url}/api${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
