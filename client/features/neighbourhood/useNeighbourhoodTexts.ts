/** The words of a neighbourhood's picture, in the reader's language. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { PictureTexts } from "../../canvas/layouts/geometry.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import type { Columns, GroupName } from "./columns.ts";

export function useNeighbourhoodTexts({ headings, groups }: Columns, language: Language): PictureTexts {
  const { t } = useTranslation();
  return useMemo(() => {
    const count = (value: number) =>
      t("neighbourhood.nodes", { count: value, n: formatNumber(value, language) });
    const group = (name: GroupName) => {
      switch (name.by) {
        case "layer":
          return t(`layer.${name.layer}`);
        case "type":
          return t(`platformType.${name.type}`);
        case "kind":
          return t(`kind.${name.kind}`);
        case "none":
          return null;
      }
    };
    return {
      zoneTitle({ wave }) {
        const heading = headings.get(wave) ?? 0;
        if (heading === "pinned") return t("neighbourhood.pinned");
        return heading === 0 ? t("neighbourhood.start") : t("neighbourhood.away", { count: heading });
      },
      zoneNote: ({ boxes }) => count(boxes.reduce((sum, { members }) => sum + members.length, 0)),
      boxTitle({ id, members }) {
        const name = group(groups.get(id) ?? { by: "none" });
        return name === null ? count(members.length) : `${name} · ${formatNumber(members.length, language)}`;
      },
    };
  }, [headings, groups, language, t]);
}
