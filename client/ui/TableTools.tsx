/** What stands above a table: how much of it is shown, and the way to take all of it away. */
import { useTranslation } from "react-i18next";
import { type Cell, toCsv } from "./csv.ts";
import { useImprint } from "./imprint.ts";
import { asCsv, saveFile } from "./saveFile.ts";

interface TableToolsProps {
  readonly label: string;
  readonly shown: number;
  readonly total: number;
  readonly fileName: string;
  readonly headings: readonly string[];
  /** Every row, in the order shown, also of what is not on the screen. */
  cells(): readonly (readonly Cell[])[];
}

export function TableTools({ label, shown, total, fileName, headings, cells }: TableToolsProps) {
  const { t } = useTranslation();
  const { version, address } = useImprint();
  const download = () => {
    const csv = toCsv({
      about: [
        [t("app.name"), label],
        [t("evidence.version"), version ?? ""],
        [t("table.address"), address],
      ],
      headings,
      rows: cells(),
    });
    saveFile(fileName, asCsv(csv));
  };
  return (
    <p className="table-tools">
      <span className="quiet">
        {shown < total ? t("table.part", { shown, total }) : t("table.caption", { count: total })}
      </span>
      <button type="button" onClick={download}>
        {t("table.csv")}
      </button>
    </p>
  );
}
