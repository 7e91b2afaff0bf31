/** The way from pointing at something to a scenario in which something is done about it. */
import { type ReactNode, useCallback, useState } from "react";
import type { Intervention } from "../../../graph/contract.ts";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { type Target, withAll } from "../../state/interventions.ts";
import { breach } from "../../state/scenario.ts";
import type { ViewControl } from "../../state/useView.ts";
import type { Language } from "../../state/view.ts";
import { type DataChoice, DataDialog } from "./DataDialog.tsx";
import { TargetMenu } from "./TargetMenu.tsx";

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Intervening {
  intervene(interventions: readonly Intervention[]): void;
  /** Opens the menu of a target, at a place in the window. */
  openTarget(target: Target, at: Place): void;
  /** What is open of it; belongs somewhere in the page. */
  readonly opened: ReactNode;
}

/** @param impact the one without interventions, which has every link that one could do something about */
export function useIntervening(
  { go }: ViewControl,
  impact: ImpactResponse | undefined,
  language: Language,
): Intervening {
  const [menu, setMenu] = useState<{ target: Target; at: Place } | null>(null);
  const [choice, setChoice] = useState<DataChoice | null>(null);
  const intervene = useCallback(
    (interventions: readonly Intervention[]) =>
      go((view) => ({
        ...view,
        interventions: withAll(view.interventions, interventions),
        side: view.side === "before" ? "after" : view.side,
      })),
    [go],
  );
  const openTarget = useCallback((target: Target, at: Place) => setMenu({ target, at }), []);
  const opened = impact !== undefined && (
    <>
      {menu !== null && (
        <TargetMenu
          {...menu}
          impact={impact}
          language={language}
          onIntervene={intervene}
          onChooseData={setChoice}
          onBreach={(id) => go((view) => breach(view, [id]))}
          onClose={() => setMenu(null)}
        />
      )}
      {choice !== null && (
        <DataDialog
          choice={choice}
          impact={impact}
          language={language}
          onIntervene={intervene}
          onClose={() => setChoice(null)}
        />
      )}
    </>
  );
  return { intervene, openTarget, opened };
}
