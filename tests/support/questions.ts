/** Questions to a running explorer, as any program would ask them. */
import type { ScenarioInput } from "../../graph/contract.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import type { Explorer } from "./explorer.ts";

export async function impactOf({ url }: Explorer, scenario: ScenarioInput): Promise<ImpactResponse> {
  const response = await fetch(`${url}/api/impacts`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(scenario),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as ImpactResponse;
}
