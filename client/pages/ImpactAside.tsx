/** What stands beside the picture: what is selected, else what would help. */
import { useTranslation } from "react-i18next";
import type { ExplainingPath, Intervention, Scenario } from "../../graph/contract.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import type { Explanation } from "../engine/useExplanation.ts";
import { AdvicePanel } from "../features/interventions/advice/AdvicePanel.tsx";
import { NodeNote } from "../features/notes/NodeNote.tsx";
import { SelectionPanel } from "../features/panel/SelectionPanel.tsx";
import type { Target } from "../state/interventions.ts";
import type { Language, View } from "../state/view.ts";

interface ImpactAsideProps {
  readonly view: View;
  readonly explanation: Explanation;
  /** The impact that is looked at, and the scenario that it answers. */
  readonly impact: ImpactResponse;
  readonly scenario: Scenario;
  readonly language: Language;
  readonly litPath: ExplainingPath | null;
  onLightPath(path: ExplainingPath | null): void;
  onBreach(ids: readonly string[]): void;
  onExplore(ids: readonly string[]): void;
  onSelect(id: string | null): void;
  onOpenIncident(id: string): void;
  onIntervene(interventions: readonly Intervention[]): void;
  onTarget(target: Target, at: { readonly x: number; readonly y: number }): void;
  onCloseAdvice(): void;
}

export function ImpactAside(props: ImpactAsideProps) {
  const { view, impact, scenario, language, onSelect, onIntervene, onCloseAdvice } = props;
  const { t } = useTranslation();
  if (view.selected === null && !view.advice) return null;
  return (
    <aside className="panel" aria-label={t(view.selected === null ? "advice.title" : "panel.why")}>
      <button
        type="button"
        className="panel-close icon"
        aria-label={t("app.close")}
        onClick={() => (view.selected === null ? onCloseAdvice() : onSelect(null))}
      >
        ×
      </button>
      {view.selected === null ? (
        <AdvicePanel scenario={scenario} impact={impact} language={language} onIntervene={onIntervene} />
      ) : (
        <SelectionPanel {...props} id={view.selected} note={<NodeNote node={view.selected} />} />
      )}
    </aside>
  );
}
