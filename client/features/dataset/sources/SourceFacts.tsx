/** What rests on one source, page by page; facts that rest on it alone say so. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { LinkKind } from "../../../../graph/model/vocabulary.ts";
import type { NodeBrief } from "../../../../graph/responses.ts";
import type { SourceFactsResponse } from "../../../../graph/sources/contract.ts";
import { fetchSourceFacts } from "../../../api.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { shortName } from "../../../names.ts";
import type { ViewControl } from "../../../state/useView.ts";
import { type Language, OPENING_VIEW, type View } from "../../../state/view.ts";
import { GradeTag } from "../../../ui/GradeTag.tsx";
import { Problem } from "../../../ui/Problem.tsx";
import { SourceLink } from "../../../ui/SourceLink.tsx";
import { ViewLink } from "../../../ui/ViewLink.tsx";

interface SourceFactsProps {
  readonly id: string;
  readonly control: ViewControl;
  readonly language: Language;
}

export function SourceFacts({ id, control, language }: SourceFactsProps) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ["source-facts", id],
    queryFn: ({ pageParam, signal }) => fetchSourceFacts(id, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
  if (data === undefined) {
    return error === null ? (
      <p className="loading">{t("loading")}</p>
    ) : (
      <Problem error={error} onRetry={() => void refetch()} />
    );
  }
  const [first] = data.pages;
  const facts = data.pages.flatMap(({ items }) => items);
  const nodes = new Map(data.pages.flatMap((page) => page.nodes.map((node) => [node.id, node] as const)));
  if (first === undefined) return null;
  return (
    <div className="row-detail">
      <p>
        {t("sources.opens")} <SourceLink source={first.source} />
      </p>
      {facts.length === 0 ? (
        <p className="quiet">{t("sources.nothing")}</p>
      ) : (
        <>
          <p className="quiet" role="status">
            {t("sources.factsShown", {
              shown: formatNumber(facts.length, language),
              total: formatNumber(first.total, language),
            })}
          </p>
          <ul className="rows facts-list">
            {facts.map((fact) => (
              <FactLine key={fact.id} fact={fact} nodes={nodes} control={control} language={language} />
            ))}
          </ul>
        </>
      )}
      {hasNextPage && (
        <button type="button" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {t("sources.moreFacts")}
        </button>
      )}
    </div>
  );
}

interface FactLineProps {
  readonly fact: SourceFactsResponse["items"][number];
  readonly nodes: ReadonlyMap<string, NodeBrief>;
  readonly control: ViewControl;
  readonly language: Language;
}

function FactLine({ fact, nodes, control, language }: FactLineProps) {
  const { t } = useTranslation();
  const [from, to] = fact.about.map((id) => {
    const node = nodes.get(id);
    const name = node === undefined ? id : shortName(node, language);
    const place = placeOf(id, control.view);
    return place === null ? (
      <span key={id}>{name}</span>
    ) : (
      <ViewLink key={id} to={place} control={control}>
        {name}
      </ViewLink>
    );
  });
  return (
    <li>
      {from} {to === undefined ? null : t(`link.${fact.kind as LinkKind}`)} {to}
      <span className="quiet">
        {" · "}
        {fact.grade !== null && <GradeTag grade={fact.grade} />}
        {fact.alone && ` · ${t("sources.restsAlone")}`}
      </span>
    </li>
  );
}

/** Where a node is looked at; `null`: it has no place of its own. */
function placeOf(id: string, { language }: View): View | null {
  const view = { ...OPENING_VIEW, language };
  if (id.startsWith("incident:")) return { ...view, page: { name: "incident", id } };
  if (id.startsWith("platform:") || id.startsWith("institution:")) return { ...view, selected: id };
  return null;
}
