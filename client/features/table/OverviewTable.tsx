/** The twin of the opening picture: platforms by reach, institutions by layer. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OverviewResponse } from "../../../graph/responses.ts";
import type { Language } from "../../state/view.ts";
import { type Column, SortableTable } from "../../ui/SortableTable.tsx";

interface OverviewTableProps {
  readonly overview: OverviewResponse;
  readonly language: Language;
  onBreach(id: string): void;
  onSelect(id: string): void;
}

interface PlatformRow {
  readonly id: string;
  readonly name: string;
  readonly institutions: number;
  readonly classes: number;
  readonly layers: number;
}

interface InstitutionRow {
  readonly id: string;
  readonly name: string;
  readonly layer: string;
  readonly mandatory: boolean | null;
  readonly isClass: boolean;
}

export function OverviewTable({ overview, language, onBreach, onSelect }: OverviewTableProps) {
  const { t } = useTranslation();
  const [sheet, setSheet] = useState<"Platform" | "Institution">("Platform");
  const platforms = overview.platforms.map(
    ({ node, institutions, classes, byLayer }): PlatformRow => ({
      id: node.id,
      name: node.name[language],
      institutions,
      classes,
      layers: Object.values(byLayer).filter((count) => count > 0).length,
    }),
  );
  const institutions = overview.layers.flatMap(({ layer, institutions: members }) =>
    members.map(
      (node): InstitutionRow => ({
        id: node.id,
        name: node.name[language],
        layer: t(`layer.${layer}`),
        mandatory: node.mandatory,
        isClass: node.class,
      }),
    ),
  );
  const open = (id: string, name: string, onOpen: (id: string) => void) => (
    <button type="button" className="link-button" onClick={() => onOpen(id)}>
      {name}
    </button>
  );
  const same = <T,>(key: keyof T & string, heading: string, say: (row: T) => string | number): Column<T> => ({
    key,
    heading,
    show: say,
    csv: say,
  });
  const yesNo = (value: boolean | null) =>
    value === null ? t("table.unknown") : value ? t("table.yes") : t("table.no");
  return (
    <section className="table-twin" aria-label={t("table.open")}>
      <div className="segments">
        {(["Platform", "Institution"] as const).map((kind) => (
          <button key={kind} type="button" aria-pressed={sheet === kind} onClick={() => setSheet(kind)}>
            {t(`kind.${kind}`)} · {kind === "Platform" ? platforms.length : institutions.length}
          </button>
        ))}
      </div>
      {sheet === "Platform" ? (
        <SortableTable
          label={t("picture.mostReaching")}
          rows={platforms}
          language={language}
          fileName="ricochet-platforms.csv"
          columns={[
            {
              key: "name",
              heading: t("table.name"),
              show: (row) => open(row.id, row.name, onBreach),
              csv: (row) => row.name,
            },
            same("institutions", t("kind.Institution"), (row) => row.institutions),
            same("classes", t("picture.class"), (row) => row.classes),
            same("layers", t("table.layer"), (row) => row.layers),
          ]}
        />
      ) : (
        <SortableTable
          label={t("kind.Institution")}
          rows={institutions}
          language={language}
          fileName="ricochet-institutions.csv"
          columns={[
            {
              key: "name",
              heading: t("table.name"),
              show: (row) => open(row.id, row.name, onSelect),
              csv: (row) => row.name,
            },
            same("layer", t("table.layer"), (row) => row.layer),
            same("mandatory", t("table.optOut"), (row) => yesNo(row.mandatory)),
            same("isClass", t("kindOne.class"), (row) => yesNo(row.isClass)),
          ]}
        />
      )}
    </section>
  );
}
