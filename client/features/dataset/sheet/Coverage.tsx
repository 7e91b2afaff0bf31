/** How many bodies of each layer there are, and out of how many, where that is known. */
import { useTranslation } from "react-i18next";
import type { DatasetResponse } from "../../../../graph/responses.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";

interface CoverageProps {
  readonly layers: DatasetResponse["counts"]["layers"];
  readonly coverage: DatasetResponse["coverage"];
  readonly language: Language;
}

export function Coverage({ layers, coverage, language }: CoverageProps) {
  const { t } = useTranslation();
  return (
    <div className="columns">
      <section>
        <h2>{t("data.coverage")}</h2>
        <table aria-label={t("data.coverage")}>
          <thead>
            <tr>
              <th scope="col">{t("data.layer")}</th>
              <th scope="col" className="number">
                {t("data.bodies")}
              </th>
              <th scope="col" className="number">
                {t("data.classes")}
              </th>
            </tr>
          </thead>
          <tbody>
            {layers.map(({ layer, bodies, classes }) => (
              <tr key={layer}>
                <th scope="row">{t(`layer.${layer}`)}</th>
                <td className="number">{formatNumber(bodies, language)}</td>
                <td className="number">{formatNumber(classes, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <ul className="rows">
          {coverage.map((statement) => (
            <li key={statement.en}>{statement[language]}</li>
          ))}
        </ul>
        <p>
          {t("data.correct")} <code>npm run ricochet -- import seed/data</code>
        </p>
      </section>
    </div>
  );
}
