/** Links, interventions and what could be done, in words. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Intervention } from "../../../graph/contract.ts";
import type { CategoryBrief, LinkDetail, NodeBrief } from "../../../graph/responses.ts";
import { briefAtOnce, linkAtOnce } from "../../engine/questions.ts";
import { formatList, insideSentence } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { Offer } from "../../state/interventions.ts";
import type { Language } from "../../state/view.ts";

/** Where names are looked up. */
export interface Named {
  readonly nodes: readonly NodeBrief[];
  readonly linkDetails: readonly LinkDetail[];
  readonly categories: readonly CategoryBrief[];
}

export interface Words {
  node(id: string): string;
  link(id: string): string;
  data(slugs: readonly string[]): string;
  intervention(intervention: Intervention): string;
  offer(offer: Offer): string;
}

export function useWords({ nodes, linkDetails, categories }: Named, language: Language): Words {
  const { t } = useTranslation();
  return useMemo(() => {
    const briefs = new Map(nodes.map((node) => [node.id, node]));
    const links = new Map(linkDetails.map((link) => [link.id, link]));
    const node = (id: string) => {
      const brief = briefs.get(id) ?? briefAtOnce(id);
      return brief === undefined ? id : shortName(brief, language);
    };
    const link = (id: string) => {
      // A link that is cut may not conduct in the impact at hand, which then does not hold it.
      const detail = links.get(id) ?? linkAtOnce(id);
      if (detail === undefined) return id;
      const verb =
        detail.kind === "DEPENDS_ON" ? t(`mode.${detail.mode ?? "unknown"}`) : t(`link.${detail.kind}`);
      return `${node(detail.from)} ${verb} ${node(detail.to)}`;
    };
    const data = (slugs: readonly string[]) =>
      formatList(
        slugs.map((slug) => {
          const category = categories.find((candidate) => candidate.slug === slug);
          return insideSentence(category?.name[language] ?? slug, language);
        }),
        language,
      );
    return {
      node,
      link,
      data,
      intervention(intervention) {
        switch (intervention.kind) {
          case "cut":
            return t("whatIf.cutDone", { link: link(intervention.link) });
          case "minimise":
            return intervention.categories.length === 0
              ? t("whatIf.minimiseAllDone", { link: link(intervention.link) })
              : t("whatIf.minimiseDone", {
                  link: link(intervention.link),
                  data: data(intervention.categories),
                });
          case "harden":
            return t("whatIf.hardenDone", { name: node(intervention.node) });
          case "second-supplier":
            return t("whatIf.secondSupplierDone", { name: node(intervention.node) });
          case "shorten-retention":
            return t("whatIf.shortenRetentionDone", {
              name: node(intervention.node),
              data: data(intervention.categories),
            });
        }
      },
      offer(offer) {
        switch (offer.kind) {
          case "cut": {
            const [only, ...others] = offer.links;
            return only !== undefined && others.length === 0
              ? t("whatIf.cut", { link: link(only) })
              : t("whatIf.cutAll", { count: offer.links.length });
          }
          case "minimise":
            return t("whatIf.minimise");
          case "harden":
            return t("whatIf.hardenIt");
          case "second-supplier":
            return t("whatIf.secondSupplierFor");
          case "shorten-retention":
            return t("whatIf.shortenRetention");
        }
      },
    };
  }, [nodes, linkDetails, categories, language, t]);
}
