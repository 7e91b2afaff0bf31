/** The headings over months or quarters: the years above, what is short below. */
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Period } from "../../../../graph/incidents/periods.ts";
import { formatDate, formatTick } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";

interface PeriodHeadingsProps {
  readonly periods: readonly Period[];
  readonly rowHeading: string;
  readonly beginning: string;
  readonly language: Language;
}

export function PeriodHeadings({ periods, rowHeading, beginning, language }: PeriodHeadingsProps) {
  const { t } = useTranslation();
  const years = [...new Set(periods.map(yearOf))];
  return (
    <thead>
      <tr>
        <td colSpan={3} />
        {years.map((year) => (
          <th
            key={year}
            scope="colgroup"
            colSpan={periods.filter((each) => yearOf(each) === year).length}
            className="count-year"
          >
            {year}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">{rowHeading}</th>
        <th scope="col" className="number">
          {t("counts.total")}
        </th>
        <th scope="col" className="number">
          {t("counts.earlier", { year: beginning })}
        </th>
        {periods.map((period) => (
          <th key={period.id} scope="col" className="count-heading">
            <abbr title={periodName(period, language, t)}>{shortName(period, language, t)}</abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const yearOf = ({ id }: Period) => id.slice(0, 4);

/** "Q1 2026", or "January 2026". */
export function periodName({ id, months }: Period, language: Language, t: TFunction): string {
  if (months.length === 1) return formatDate(id, language);
  return `${t("counts.quarter", { quarter: id.slice(-1) })} ${id.slice(0, 4)}`;
}

/** "Q1", or "J". */
function shortName({ id, months }: Period, language: Language, t: TFunction): string {
  if (months.length === 1) return formatTick(id, language).slice(0, 1).toLocaleUpperCase(language);
  return t("counts.quarter", { quarter: id.slice(-1) });
}
