/** How long it took from what happened to what was known, in days: one number, or two bounds. */
import { useTranslation } from "react-i18next";
import { type DatedIncident, delayOf } from "./delayOf.ts";

export function Delay({ incident }: { readonly incident: DatedIncident }) {
  const { t } = useTranslation();
  const delay = delayOf(incident);
  if (delay === null) return t("incidents.notKnown");
  const { least, most } = delay;
  return least === most
    ? t("selection.delayDays", { count: least })
    : t("selection.delayBetween", { least, most });
}
