/** One link in words, with its evidence, and whatever else is said of the same two ends beside it. */
import { useTranslation } from "react-i18next";
import type { ExplainResponse, LinkDetail } from "../../../graph/responses.ts";
import { formatDate, formatList, formatPeriod, insideSentence } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { Language } from "../../state/view.ts";
import { GradeTag } from "../../ui/GradeTag.tsx";
import { SourceLink } from "../../ui/SourceLink.tsx";
import { TargetButton } from "../../ui/TargetButton.tsx";
import type { PanelActions } from "./SelectionPanel.tsx";

interface LinkStepProps extends Pick<PanelActions, "onSelect" | "onTarget" | "onOpenIncident"> {
  readonly link: LinkDetail;
  readonly explained: ExplainResponse;
  readonly language: Language;
  /** It does not count in the scenario. */
  readonly isMissing: boolean;
}

export function LinkStep({ link, isMissing, ...props }: LinkStepProps) {
  const { explained, language, onSelect, onTarget, onOpenIncident } = props;
  const { t } = useTranslation();
  const nameOf = (id: string) => {
    const brief = explained.nodes.find((node) => node.id === id);
    return brief === undefined ? id : shortName(brief, language);
  };
  const node = (id: string) => (
    <button type="button" className="link-button strong" onClick={() => onSelect(id)}>
      {nameOf(id)}
    </button>
  );
  const incident = explained.incidents.find(({ id }) => id === link.learntFrom);
  const beside = explained.linkDetails.filter(
    ({ id, from, to }) => id !== link.id && from === link.from && to === link.to,
  );
  const period = formatPeriod(link.validFrom, link.validTo, language);
  const dates = [
    period === null ? t("why.datesUnknown") : t("why.trueFrom", { period }),
    link.knownFrom === null
      ? t("why.knownUnknown")
      : t("panel.untilKnown", { date: formatDate(link.knownFrom, language) }),
  ];
  return (
    <li
      className={`path-step grade-edge-${link.grade ?? "inferred"} ${isMissing ? "path-missing" : ""}`}
      data-link={link.id}
    >
      {isMissing && <span className="path-not">{t("absence.notCounted")} </span>}
      {node(link.from)} {verb(link)} {node(link.to)}
      {carried(link)}
      <span className="path-evidence">
        {link.grade !== null && <GradeTag grade={link.grade} />}
        {onTarget !== undefined && (
          <TargetButton
            text={t("whatIf.open")}
            label={t("whatIf.menuFor", { name: `${nameOf(link.from)} – ${nameOf(link.to)}` })}
            onOpen={(at) => onTarget({ kind: "links", ids: [link.id] }, at)}
          />
        )}
        <span className="quiet path-dates">{dates.join(" · ")}</span>
      </span>
      {incident !== undefined && (
        <p className="path-learnt">
          {t("why.learntFrom")}{" "}
          <button type="button" className="link-button" onClick={() => onOpenIncident(incident.id)}>
            {incident.name[language]}
          </button>
        </p>
      )}
      <ul className="plain">
        {link.sources.map((id) => {
          const source = explained.sources.find((each) => each.id === id);
          return source === undefined ? null : (
            <li key={id}>
              <SourceLink source={source} />
            </li>
          );
        })}
      </ul>
      {beside.length > 0 && (
        <ul className="plain path-beside" aria-label={t("why.beside")}>
          {beside.map((other) => (
            <li key={other.id}>
              {t("why.beside")} {nameOf(other.from)} {verb(other)} {nameOf(other.to)}
              {carried(other)} {other.grade !== null && <GradeTag grade={other.grade} />}
            </li>
          ))}
        </ul>
      )}
    </li>
  );

  function verb({ kind, mode }: LinkDetail): string {
    return kind === "DEPENDS_ON" ? t(`mode.${mode ?? "unknown"}`) : t(`link.${kind}`);
  }

  function carried({ kind, criticality, categories: slugs }: LinkDetail): string {
    if (kind === "DEPENDS_ON") return criticality === null ? "" : ` (${t(`criticality.${criticality}`)})`;
    if (slugs === null) return ` ${t("panel.carriesUnknown")}`;
    const names = slugs.map((slug) =>
      insideSentence(
        explained.categories.find((category) => category.slug === slug)?.name[language] ?? slug,
        language,
      ),
    );
    return names.length === 0 ? "" : ` ${t("panel.carries", { data: formatList(names, language) })}`;
  }
}
