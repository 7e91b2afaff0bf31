/** How many bodies of each layer there are, and out of how many, where that is known. */
import { useTranslation } from "react-i18next";
import { layerFigure } from "../../../../graph/cypher/datasetFigures.ts";
import type { DatasetResponse, Figure } from "../../../../graph/responses.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";

interface CoverageProps {
  readonly layers: DatasetResponse["counts"]["layers"];
  readonly coverage: DatasetResponse["coverage"];
  readonly language: Language;
  onOpen(figure: Figure): void;
}

export function Coverage({ layers, coverage, language, onOpen }: CoverageProps) {
  const { t } = useTranslation();
  const opening = (figure: Figure) => (
    <FigureButton text={formatNumber(figure.value, language)} onOpen={() => onOpen(figure)} />
  );
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
                <td className="number">{opening(layerFigure(layer, "bodies", bodies))}</td>
                <td className="number">{opening(layerFigure(layer, "classes", classes))}</td>
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
