/** The recorded incidents in which a node took part, and how. */
import { useTranslation } from "react-i18next";
import type { NodeResponse } from "../../../graph/responses.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";

interface NodeIncidentsProps {
  readonly incidents: NodeResponse["incidents"];
  readonly language: Language;
  onOpenIncident(id: string): void;
}

export function NodeIncidents({ incidents, language, onOpenIncident }: NodeIncidentsProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t("panel.incidents")}</h3>
      {incidents.length === 0 && <p className="quiet">{t("panel.none")}</p>}
      <ul className="plain">
        {incidents.map(({ id, name, part, disclosed }) => (
          <li key={`${id} ${part}`}>
            <button type="button" className="link-button" onClick={() => onOpenIncident(id)}>
              {name[language]}
            </button>{" "}
            <span className="quiet">
              {t(`panel.${part}`)}
              {disclosed !== null && ` · ${formatDate(disclosed, language)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
