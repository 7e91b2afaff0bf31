/** How links of one kind are told from one of their ends: "used by 12". */
import { useTranslation } from "react-i18next";
import type { Expansion } from "../../../graph/neighbourhood/exploration.ts";

export function useSortWords(): (sort: Pick<Expansion, "kind" | "direction">) => string {
  const { t } = useTranslation();
  return ({ kind, direction }) => t(direction === "out" ? `link.${kind}` : `linkBack.${kind}`);
}
