/** How much of each field is known; what is not known stays unknown, and is counted here. */
import { useTranslation } from "react-i18next";
import { knownFigure } from "../../../../graph/cypher/datasetFigures.ts";
import type { DatasetResponse, Figure } from "../../../../graph/responses.ts";
import { formatNumber, formatShare } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";

interface CompletenessProps {
  readonly rows: DatasetResponse["completeness"];
  readonly language: Language;
  onOpen(figure: Figure): void;
}

export function Completeness({ rows, language, onOpen }: CompletenessProps) {
  const { t } = useTranslation();
  const say = (count: number) => formatNumber(count, language);
  return (
    <section>
      <h2>{t("data.completeness")}</h2>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("data.field")}</th>
              <th scope="col">{t("data.known")}</th>
              <th scope="col" className="number">
                {t("data.count")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ total }) => total > 0)
              .map(({ field, known, total }) => (
                <tr key={field}>
                  <th scope="row">
                    <code>{field}</code>
                  </th>
                  <td>
                    <svg className="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                      <rect width="100" height="8" className="share-unknown" />
                      <rect width={(100 * known) / total} height="8" className="share-known" />
                    </svg>
                    {formatShare(known, total, language)}
                  </td>
                  <td className="number">
                    <FigureButton
                      text={t("data.of", { known: say(known), total: say(total) })}
                      onOpen={() => onOpen(knownFigure(field, known))}
                    />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
