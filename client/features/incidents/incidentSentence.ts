/** The sentence on top of an incident: what is confirmed, what is only claimed, who is among its victims. */
import type { IncidentFigure } from "../../../graph/cypher/incidentFigures.ts";
import type { Figure, IncidentBrief } from "../../../graph/responses.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";

export type IncidentPart =
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly figure: IncidentFigure; readonly text: string };

export function composeIncident(
  { name }: Pick<IncidentBrief, "name">,
  figures: Readonly<Record<IncidentFigure, Figure>>,
  language: Language,
): IncidentPart[] {
  const plural = new Intl.PluralRules(language);
  const number = (figure: IncidentFigure, one: string, many: string): IncidentPart => {
    const { value } = figures[figure];
    const words = plural.select(value) === "one" ? one : many;
    return { kind: "figure", figure, text: `${formatNumber(value, language)} ${words}` };
  };
  const text = (words: string): IncidentPart => ({ kind: "text", text: words });
  const head: IncidentPart = { kind: "name", text: name[language] };
  const victims = figures.affected.value;
  if (language === "fr") {
    return [
      head,
      text(" : "),
      number("confirmed", "déclaration confirmée", "déclarations confirmées"),
      text(", "),
      number("unconfirmed", "qui ne l’est pas", "qui ne le sont pas"),
      ...(victims === 0
        ? [text(".")]
        : [text(", et "), number("affected", "institution", "institutions"), text(" parmi les victimes.")]),
    ];
  }
  return [
    head,
    text(": "),
    number("confirmed", "claim confirmed", "claims confirmed"),
    text(", "),
    number("unconfirmed", "not", "not"),
    ...(victims === 0
      ? [text(".")]
      : [text("; "), number("affected", "institution", "institutions"), text(" among its victims.")]),
  ];
}
