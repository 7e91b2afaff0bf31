/** What is breached, with which effect, on which evidence, as of when. */
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { EFFECTS, GRADES } from "../../../graph/model/vocabulary.ts";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { formatNumber } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { ViewControl } from "../../state/useView.ts";
import type { Language } from "../../state/view.ts";
import { Search } from "../../ui/Search.tsx";
import { DatesPopover } from "./DatesPopover.tsx";

interface ScenarioBarProps {
  readonly control: ViewControl;
  readonly language: Language;
  readonly impact: ImpactResponse | undefined;
  /** What else can be chosen about the answer. */
  readonly tools: ReactNode;
}

export function ScenarioBar({ control, language, impact, tools }: ScenarioBarProps) {
  const { t } = useTranslation();
  const { view, go } = control;
  const [isAdding, setIsAdding] = useState(false);
  const nameOf = (id: string) => {
    const node = impact?.nodes.find((candidate) => candidate.id === id);
    return node === undefined ? id : shortName(node, language);
  };
  const withOrigins = (origins: readonly string[]) =>
    go({ ...view, origins, categories: null, replay: null, wave: null, selected: null, boxes: [] });

  return (
    <section className="scenario" aria-label={t("scenario.ifBreached")}>
      <div className="scenario-part">
        <span className="scenario-label">
          {t(view.effect === "outage" ? "scenario.ifDown" : "scenario.ifBreached")}
        </span>
        {view.origins.map((id) => (
          <span key={id} className="chip origin-chip">
            {nameOf(id)}
            <button
              type="button"
              aria-label={t("scenario.remove", { name: nameOf(id) })}
              onClick={() => withOrigins(view.origins.filter((origin) => origin !== id))}
            >
              ×
            </button>
          </span>
        ))}
        {isAdding ? (
          <Search
            language={language}
            label={t("scenario.addHint")}
            kinds={["Platform", "Institution"]}
            onChoose={({ id }) => {
              setIsAdding(false);
              withOrigins([...new Set([...view.origins, id])]);
            }}
          />
        ) : (
          <button type="button" className="link-button" onClick={() => setIsAdding(true)}>
            + {t("scenario.addOrigin")}
          </button>
        )}
        {view.categories !== null && (
          <span className="chip">
            {t("scenario.dataLimited", { count: view.categories.length })}
            <button
              type="button"
              aria-label={t("scenario.remove", {
                name: t("scenario.dataLimited", { count: view.categories.length }),
              })}
              onClick={() => go({ ...view, categories: null, replay: null })}
            >
              ×
            </button>
          </span>
        )}
      </div>
      <fieldset className="segments">
        <legend className="hidden">{t("scenario.effect")}</legend>
        {EFFECTS.map((effect) => (
          <button
            key={effect}
            type="button"
            aria-pressed={effect === view.effect}
            onClick={() => go({ ...view, effect, wave: null, boxes: [] })}
          >
            {t(`scenario.${effect}`)}
          </button>
        ))}
      </fieldset>
      <fieldset className="floor">
        <legend>{t("scenario.floor")}</legend>
        <div className="floor-stops">
          {GRADES.map((grade) => {
            const counts = impact?.totals.byFloor[grade];
            const count = counts === undefined ? null : counts.institutions;
            return (
              <label
                key={grade}
                className={
                  GRADES.indexOf(grade) <= GRADES.indexOf(view.floor) ? "floor-stop counts" : "floor-stop"
                }
                title={t(`gradeMeaning.${grade}`)}
              >
                <input
                  type="radio"
                  name="floor"
                  value={grade}
                  checked={grade === view.floor}
                  onChange={() => go({ ...view, floor: grade, wave: null }, { replace: true })}
                />
                <span aria-hidden="true" className="floor-dot" />
                <span aria-hidden="true">
                  {t(`grade.${grade}`)} <b>{count === null ? "" : formatNumber(count, language)}</b>
                </span>
                <span className="hidden">
                  {t("scenario.floorStop", { grade: t(`grade.${grade}`), count: count ?? 0 })}
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <div className="scenario-end">
        {tools}
        <DatesPopover
          asOf={view.asOf}
          knownBy={view.knownBy}
          language={language}
          onChange={(dates) => go((current) => ({ ...current, ...dates, wave: null }))}
        />
      </div>
    </section>
  );
}
