/** The four ways to look at the incidents found. */
import { useTranslation } from "react-i18next";
import { INCIDENT_VIEWS, type IncidentViewName } from "../../state/parts/incidents.ts";

interface ViewSwitchProps {
  readonly shown: IncidentViewName;
  onShow(view: IncidentViewName): void;
}

export function ViewSwitch({ shown, onShow }: ViewSwitchProps) {
  const { t } = useTranslation();
  return (
    <div className="segments">
      {INCIDENT_VIEWS.map((view) => (
        <button key={view} type="button" aria-pressed={view === shown} onClick={() => onShow(view)}>
          {t(`recordView.${view}`)}
        </button>
      ))}
    </div>
  );
}
