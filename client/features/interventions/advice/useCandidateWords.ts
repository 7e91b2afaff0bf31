/** What a candidate would do, and what it saves, in words. */
import { useTranslation } from "react-i18next";
import type { InterventionsResponse } from "../../../../graph/analytics/contract.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import type { Named, Words } from "../useWords.ts";

type Candidate = Pick<InterventionsResponse["items"][number], "kind" | "interventions">;
export type Savings = InterventionsResponse["items"][number]["savings"];

export function useCandidateWords({ linkDetails }: Named, words: Words, language: Language) {
  const { t } = useTranslation();

  function say({ kind, interventions }: Candidate): string {
    const [first] = interventions;
    if (first === undefined) return "";
    switch (first.kind) {
      case "cut": {
        if (kind !== "disconnect") return t("advice.cut", { link: words.link(first.link) });
        const link = linkDetails.find(({ id }) => id === first.link);
        return t("advice.disconnect", {
          from: words.node(link?.from ?? ""),
          to: words.node(link?.to ?? ""),
        });
      }
      case "minimise": {
        const carried = linkDetails.find(({ id }) => id === first.link)?.categories ?? [];
        const dropped = carried.filter((slug) => !first.categories.includes(slug));
        return t("advice.minimise", { link: words.link(first.link), data: words.data(dropped) });
      }
      case "harden":
        return t("whatIf.harden", { name: words.node(first.node) });
      case "second-supplier":
        return t("whatIf.secondSupplier", { name: words.node(first.node) });
      case "shorten-retention":
        return t("advice.shortenRetention", {
          name: words.node(first.node),
          data: words.data(first.categories),
        });
    }
  }

  /** Everything that is saved, most telling first; units that differ are not added. */
  function saySaved({ institutions, mandatoryInstitutions, classes, platforms, exposures }: Savings): string {
    const parts = [
      institutions > 0 ? t("picture.institutions", { count: institutions }) : null,
      mandatoryInstitutions > 0
        ? t("advice.mandatory", { count: formatNumber(mandatoryInstitutions, language) })
        : null,
      classes > 0 ? t("picture.classes", { count: classes }) : null,
      platforms > 0 ? t("picture.platforms", { count: platforms }) : null,
      institutions === 0 && exposures > 0 ? t("advice.exposures", { count: exposures }) : null,
    ];
    return parts.filter((part) => part !== null).join(" · ");
  }

  return { say, saySaved };
}
