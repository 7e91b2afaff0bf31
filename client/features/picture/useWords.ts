/** What is said of anything in the picture: to who hovers it, walks onto it, or has it read aloud. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { GRADES } from "../../../graph/model/vocabulary.ts";
import type { ImpactResponse, LinkDetail } from "../../../graph/responses.ts";
import type { PictureTexts } from "../../canvas/layouts/geometry.ts";
import type { Scene } from "../../canvas/scene.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { Difference } from "../../state/difference.ts";
import type { Language } from "../../state/view.ts";

interface Spoken {
  readonly impact: ImpactResponse;
  readonly scene: Scene | null;
  readonly texts: PictureTexts;
  readonly difference: Difference | null;
  readonly language: Language;
}

export interface Words {
  /** By the id of an element: what it is, then what is to be said of it. None for what is only ground. */
  of(id: string): string[];
  /** The links by which a node is reached, each in a sentence. */
  relations(node: string): string[];
}

export function useWords({ impact, scene, texts, difference, language }: Spoken): Words {
  const { t } = useTranslation();
  return useMemo(() => {
    const briefs = new Map(impact.nodes.map((node) => [node.id, node]));
    const reached = new Map(impact.reached.map((node) => [node.id, node]));
    const links = new Map(impact.linkDetails.map((link) => [link.id, link]));
    const nameOf = (id: string) => {
      const brief = briefs.get(id);
      return brief === undefined ? id : shortName(brief, language);
    };
    const viaOf = (node: string) =>
      (reached.get(node)?.via ?? []).flatMap((id): LinkDetail[] => {
        const link = links.get(id);
        return link === undefined ? [] : [link];
      });
    const sentence = ({ from, kind, to, grade }: LinkDetail) =>
      `${nameOf(from)} ${t(`link.${kind}`)} ${nameOf(to)}, ${t(`grade.${grade ?? "inferred"}`)}`;
    const ofNode = (id: string): string[] => {
      const name = briefs.get(id)?.name[language] ?? id;
      const node = reached.get(id);
      if (node === undefined) return [name, t("picture.unaffected")];
      const saved = difference?.saved.has(id) ? [t("whatIf.saved")] : [];
      const from = [...new Set(viaOf(id).map((link) => nameOf(link.from === id ? link.to : link.from)))];
      return [
        name,
        ...saved,
        t(`state.${node.state}`),
        ...(node.wave === 0 ? [] : [t("picture.reachedIn", { wave: node.wave })]),
        t(`grade.${node.grade}`),
        ...(from.length === 0 ? [] : [t("picture.reachedFrom", { names: formatList(from, language) })]),
      ];
    };
    const ofLinks = (all: readonly LinkDetail[]): string[] => {
      const [only] = all;
      if (all.length === 1 && only !== undefined) return [sentence(only)];
      const mix = GRADES.flatMap((grade) => {
        const count = all.filter((link) => (link.grade ?? "inferred") === grade).length;
        return count === 0 ? [] : [`${t(`grade.${grade}`)} ${formatNumber(count, language)}`];
      });
      return [t("picture.links", { count: all.length }), mix.join(" · ")];
    };
    return {
      relations: (node) => viaOf(node).map(sentence),
      of(id) {
        if (briefs.has(id)) return ofNode(id);
        const box = scene?.boxes.get(id);
        if (box !== undefined) return [texts.boxTitle(box.box), t("picture.closed")];
        const line = scene?.lines.find((candidate) => `bundle ${candidate.id}` === id);
        if (line !== undefined) return ofLinks(line.links);
        const link = id.startsWith("link ") ? links.get(id.slice("link ".length)) : undefined;
        return link === undefined ? [] : ofLinks([link]);
      },
    };
  }, [impact, scene, texts, difference, language, t]);
}
