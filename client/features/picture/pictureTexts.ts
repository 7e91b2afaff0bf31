/** The words inside the impact picture, in the reader's language. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ImpactResponse } from "../../../graph/responses.ts";
import type { PictureTexts } from "../../canvas/layouts/geometry.ts";
import type { Member, Zone } from "../../canvas/zones.ts";
import { shortName } from "../../names.ts";
import type { Language } from "../../state/view.ts";

export function usePictureTexts(impact: ImpactResponse, language: Language): PictureTexts {
  const { t } = useTranslation();
  return useMemo(() => {
    const nameOf = (id: string) => {
      const node = impact.nodes.find((candidate) => candidate.id === id);
      return node === undefined ? id : shortName(node, language);
    };
    const counts = (members: readonly Member[]) => {
      const platforms = members.filter(({ brief }) => brief.kind === "Platform").length;
      const classes = members.filter(({ brief }) => brief.class).length;
      const institutions = members.length - platforms - classes;
      return [
        institutions > 0 ? t("picture.institutions", { count: institutions }) : null,
        classes > 0 ? t("picture.classes", { count: classes }) : null,
        platforms > 0 ? t("picture.platforms", { count: platforms }) : null,
      ]
        .filter((part) => part !== null)
        .join(" · ");
    };
    const membersOf = ({ boxes }: Zone) => boxes.flatMap(({ members }) => members);
    return {
      zoneTitle({ kind, wave }) {
        switch (kind) {
          case "rests":
            return t("picture.restsOn");
          case "origins":
            return t(impact.scenario.effect === "outage" ? "picture.down" : "picture.breached");
          case "wave":
            return t("picture.wave", { wave });
          case "platforms":
            return t("picture.allPlatforms");
          case "layers":
            return t("picture.byLayer");
        }
      },
      zoneNote(zone) {
        if (zone.wave < 0) return t("picture.restsOnNote", { count: membersOf(zone).length });
        return zone.wave === 0 ? t("picture.waveZero") : counts(membersOf(zone));
      },
      boxTitle({ title, members }) {
        const count = counts(members);
        switch (title.kind) {
          case "layer":
            return `${t(`layer.${title.layer}`)}\u00a0· ${members.every(({ brief }) => !brief.class) ? members.length : count}`;
          case "type":
            return `${t(`platformType.${title.type}`)}\u00a0· ${members.length}`;
          case "host":
            return `${t("picture.carried", { name: nameOf(title.host) })}\u00a0· ${count}`;
          case "none":
            return count;
        }
      },
    };
  }, [impact, language, t]);
}
