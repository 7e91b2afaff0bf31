/** Who must act: who operates and contains, who tells the CNIL, who supervises, who responded before. */
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ImpactResponse, NodeBrief, NodeResponse } from "../../../graph/responses.ts";
import { shortName } from "../../names.ts";
import type { Language } from "../../state/view.ts";

interface WhoMustActProps {
  readonly data: Pick<NodeResponse, "node" | "operators" | "supervisors" | "responders">;
  readonly impact: ImpactResponse | null;
  readonly language: Language;
  onSelect(id: string): void;
}

const MOST_NAMED = 6;

export function WhoMustAct({ data, impact, language, onSelect }: WhoMustActProps) {
  const { t } = useTranslation();
  const { node, operators, supervisors, responders } = data;
  const controllers = controllersOf(node, impact);
  const roles = new Map<string, { node: NodeBrief; roles: Set<string> }>();
  for (const { node: responder, role } of responders) {
    const known = roles.get(responder.id) ?? { node: responder, roles: new Set<string>() };
    known.roles.add(t(`role.${role}`));
    roles.set(responder.id, known);
  }
  const name = (brief: NodeBrief, note?: string) => (
    <li key={brief.id}>
      <button type="button" className="link-button" onClick={() => onSelect(brief.id)}>
        {shortName(brief, language)}
      </button>
      {note !== undefined && <span className="quiet"> ({note})</span>}
    </li>
  );
  const row = (heading: string, names: readonly ReactNode[], note: string | null = null) =>
    names.length === 0 ? null : (
      <Fragment key={heading}>
        <dt>{heading}</dt>
        <dd>
          <ul className="name-list">{names}</ul>
          {note !== null && <span className="quiet">{note}</span>}
        </dd>
      </Fragment>
    );
  const rest = controllers.length - MOST_NAMED;
  const rows = [
    row(
      t("why.operate"),
      operators.map((each) => name(each)),
    ),
    row(
      t("why.notify"),
      controllers.slice(0, rest > 1 ? MOST_NAMED : controllers.length).map((each) => name(each)),
      [rest > 1 ? t("why.othersReached", { count: rest }) : null, t("why.ifController")]
        .filter((part) => part !== null)
        .join(" "),
    ),
    row(
      t("why.supervise"),
      supervisors.map((each) => name(each)),
    ),
    row(
      t("why.responded"),
      [...roles.values()].map((each) => name(each.node, [...each.roles].join(", "))),
    ),
  ].filter((each) => each !== null);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{t("panel.who")}</h3>
      <dl className="who">{rows}</dl>
    </section>
  );
}

/** Who may answer for data exposed here: the institution itself, or those whose data conducts to the platform. */
function controllersOf(node: NodeBrief, impact: ImpactResponse | null): NodeBrief[] {
  const isReached = impact?.reached.some(({ id }) => id === node.id) !== false;
  if (impact?.scenario.effect === "outage" || !isReached) return [];
  if (node.kind === "Institution") return node.class ? [] : [node];
  if (impact === null) return [];
  const conducting = new Set(impact.links);
  const users = new Set(
    impact.linkDetails.flatMap(({ id, kind, from, to }) =>
      to === node.id && (kind === "USES" || kind === "FEEDS") && conducting.has(id) ? [from] : [],
    ),
  );
  return impact.nodes.filter((brief) => users.has(brief.id) && !brief.class);
}
