import { useTranslation } from "react-i18next";
import type { OverviewResponse } from "../../../graph/responses.ts";

/** How much of the State a breach of a platform reaches, in words. */
export function useReach(): (platform: OverviewResponse["platforms"][number]) => string {
  const { t } = useTranslation();
  return ({ institutions, byLayer }) =>
    t("picture.reach", {
      institutions: t("picture.institutions", { count: institutions }),
      layers: t("picture.layersCount", {
        count: Object.values(byLayer).filter((count) => count > 0).length,
      }),
    });
}
