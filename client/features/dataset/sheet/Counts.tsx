/** How many nodes and links there are, of which kind, on which evidence. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import {
  gradeFigure,
  linksFigure,
  modeFigure,
  nodesFigure,
} from "../../../../graph/cypher/datasetFigures.ts";
import { DEPENDENCY_MODES, GRADES, LINK_KINDS, NODE_KINDS } from "../../../../graph/model/vocabulary.ts";
import type { DatasetResponse, Figure } from "../../../../graph/responses.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";
import { GradeTag } from "../../../ui/GradeTag.tsx";

interface CountsProps {
  readonly counts: DatasetResponse["counts"];
  readonly language: Language;
  onOpen(figure: Figure): void;
}

export function Counts({ counts: { nodes, links, grades, modes }, language, onOpen }: CountsProps) {
  const { t } = useTranslation();
  const row = (key: string, name: ReactNode, figure: Figure) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      <td className="number">
        <FigureButton text={formatNumber(figure.value, language)} onOpen={() => onOpen(figure)} />
      </td>
    </tr>
  );
  return (
    <div className="count-tables">
      <CountTable title={t("data.nodes")}>
        {NODE_KINDS.map((kind) => row(kind, t(`kind.${kind}`), nodesFigure(kind, nodes[kind] ?? 0)))}
      </CountTable>
      <CountTable title={t("data.links")}>
        {LINK_KINDS.map((kind) => row(kind, t(`link.${kind}`), linksFigure(kind, links[kind] ?? 0)))}
      </CountTable>
      <CountTable title={t("data.grades")}>
        {GRADES.map((grade) =>
          row(grade, <GradeTag grade={grade} />, gradeFigure(grade, grades[grade] ?? 0)),
        )}
      </CountTable>
      <CountTable title={t("data.modes")}>
        {[...DEPENDENCY_MODES, "unknown" as const].map((mode) =>
          row(mode, t(`mode.${mode}`), modeFigure(mode, modes[mode] ?? 0)),
        )}
      </CountTable>
    </div>
  );
}

function CountTable({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{title}</h2>
      <table aria-label={title}>
        <thead className="hidden">
          <tr>
            <th scope="col">{t("data.kind")}</th>
            <th scope="col">{t("data.count")}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
