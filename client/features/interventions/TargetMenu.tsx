/** What could be done about the node or the links that somebody pointed at. */
import { useTranslation } from "react-i18next";
import type { Intervention } from "../../../graph/contract.ts";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { effectOf, mattersIn, type Offer, offersFor, type Target } from "../../state/interventions.ts";
import type { Language } from "../../state/view.ts";
import { Menu, type MenuItem } from "../../ui/Menu.tsx";
import type { DataChoice } from "./DataDialog.tsx";
import { useWords } from "./useWords.ts";

interface TargetMenuProps {
  readonly target: Target;
  readonly at: { readonly x: number; readonly y: number };
  readonly impact: ImpactResponse;
  readonly language: Language;
  onIntervene(interventions: readonly Intervention[]): void;
  onChooseData(choice: DataChoice): void;
  onBreach(id: string): void;
  onClose(): void;
}

export function TargetMenu(props: TargetMenuProps) {
  const { target, at, impact, language, onIntervene, onChooseData, onBreach, onClose } = props;
  const { t } = useTranslation();
  const words = useWords(impact, language);
  const { effect, origins } = impact.scenario;
  const items = offersFor(target, impact).map((offer): MenuItem => {
    const note = mattersIn(offer.kind, effect)
      ? {}
      : { note: t("whatIf.onlyIn", { effect: t(`scenario.${effectOf(offer.kind)}`) }) };
    return { key: offer.kind, label: words.offer(offer), ...note, onChoose: () => take(offer) };
  });
  const isOnlyOrigin = target.kind === "node" && origins.length === 1 && origins[0] === target.id;
  const breach: readonly MenuItem[] =
    target.kind !== "node" || isOnlyOrigin
      ? []
      : [{ key: "breach", label: t("panel.breach"), onChoose: () => onBreach(target.id) }];
  return <Menu label={title()} items={[...items, ...breach]} at={at} onClose={onClose} />;

  function title(): string {
    if (target.kind === "node") return words.node(target.id);
    const [only, ...others] = target.ids;
    return only !== undefined && others.length === 0
      ? words.link(only)
      : t("picture.links", { count: target.ids.length });
  }

  function take(offer: Offer) {
    switch (offer.kind) {
      case "cut":
        return onIntervene(offer.links.map((link) => ({ kind: "cut", link })));
      case "harden":
      case "second-supplier":
        return onIntervene([{ kind: offer.kind, node: offer.node }]);
      case "minimise":
        return onChooseData({ kind: "minimise", link: offer.link });
      case "shorten-retention":
        return onChooseData({ kind: "shorten-retention", node: offer.node });
    }
  }
}
