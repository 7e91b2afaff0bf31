/** One explaining path, link by link: who, how, with what data, how well evidenced, by which sources. */
import { useTranslation } from "react-i18next";
import type { ExplainingPath } from "../../../graph/contract.ts";
import type { CategoryBrief, ExplainResponse, LinkDetail } from "../../../graph/responses.ts";
import { formatDate, formatList, insideSentence } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { Target } from "../../state/interventions.ts";
import type { Language } from "../../state/view.ts";
import { GradeTag } from "../../ui/GradeTag.tsx";
import { SourceLink } from "../../ui/SourceLink.tsx";
import { TargetButton } from "../../ui/TargetButton.tsx";

interface PathStepsProps {
  readonly path: ExplainingPath;
  readonly explained: ExplainResponse;
  readonly categories: readonly CategoryBrief[];
  readonly language: Language;
  onSelect(id: string): void;
  onTarget: ((target: Target, at: { readonly x: number; readonly y: number }) => void) | undefined;
}

export function PathSteps({ path, explained, categories, language, onSelect, onTarget }: PathStepsProps) {
  const { t } = useTranslation();
  const links = new Map(explained.linkDetails.map((link) => [link.id, link]));
  const nodes = new Map(explained.nodes.map((node) => [node.id, node]));
  const sources = new Map(explained.sources.map((source) => [source.id, source]));
  const nameOf = (id: string) => {
    const brief = nodes.get(id);
    return brief === undefined ? id : shortName(brief, language);
  };
  const node = (id: string) => (
    <button type="button" className="link-button strong" onClick={() => onSelect(id)}>
      {nameOf(id)}
    </button>
  );
  const verb = (link: LinkDetail) => {
    if (link.kind === "DEPENDS_ON") return t(`mode.${link.mode ?? "unknown"}`);
    return link.kind === "USES" || link.kind === "FEEDS" ? t(`link.${link.kind}`) : link.kind;
  };
  const carried = (link: LinkDetail) => {
    if (link.kind === "DEPENDS_ON")
      return link.criticality === null ? "" : ` (${t(`criticality.${link.criticality}`)})`;
    if (link.categories === null) return ` ${t("panel.carriesUnknown")}`;
    const names = link.categories.map((slug) =>
      insideSentence(categories.find((category) => category.slug === slug)?.name[language] ?? slug, language),
    );
    return names.length === 0 ? "" : ` ${t("panel.carries", { data: formatList(names, language) })}`;
  };
  return (
    <ol className="path">
      {path.links.map((id) => {
        const link = links.get(id);
        if (link === undefined) return null;
        return (
          <li key={id} className={`path-step grade-edge-${link.grade ?? "inferred"}`}>
            {node(link.from)} {verb(link)} {node(link.to)}
            {carried(link)}{" "}
            <span className="path-evidence">
              {link.grade !== null && <GradeTag grade={link.grade} />}
              {link.knownFrom !== null && (
                <span className="quiet">
                  {" · "} {t("panel.untilKnown", { date: formatDate(link.knownFrom, language) })}
                </span>
              )}
              {onTarget !== undefined && (
                <TargetButton
                  text={t("whatIf.open")}
                  label={t("whatIf.menuFor", { name: `${nameOf(link.from)} – ${nameOf(link.to)}` })}
                  onOpen={(at) => onTarget({ kind: "links", ids: [id] }, at)}
                />
              )}
            </span>
            <ul className="plain">
              {link.sources.map((source) => {
                const brief = sources.get(source);
                return brief === undefined ? null : (
                  <li key={source}>
                    <SourceLink source={brief} />
                  </li>
                );
              })}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
