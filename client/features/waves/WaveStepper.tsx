/** Steps through the waves, by hand or by itself; each step is said aloud. */
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImpactResponse } from "../../../graph/responses.ts";
import type { Language } from "../../state/view.ts";

interface WaveStepperProps {
  readonly impact: ImpactResponse;
  readonly wave: number;
  readonly language: Language;
  onWave(wave: number): void;
}

const STEP_MS = 600;

export function WaveStepper({ impact, wave, onWave }: WaveStepperProps) {
  const { t } = useTranslation();
  const [isPlaying, setIsPlaying] = useState(false);
  const last = impact.waves.length - 1;

  useEffect(() => {
    if (!isPlaying) return;
    if (wave >= last) {
      setIsPlaying(false);
      return;
    }
    const timer = setTimeout(() => onWave(wave + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, wave, last, onWave]);

  const play = () => {
    if (isPlaying) return setIsPlaying(false);
    // Who asked for less motion is shown the end at once.
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return onWave(last);
    onWave(0);
    setIsPlaying(true);
  };
  const briefs = new Map(impact.nodes.map((node) => [node.id, node]));
  const soFar = impact.reached.filter((node) => node.wave > 0 && node.wave <= wave);
  const count = (kind: "Institution" | "Platform") =>
    soFar.filter((node) => node.kind === kind && !briefs.get(node.id)?.class).length;
  if (last === 0) return <p className="quiet">{t("picture.nothing")}</p>;
  return (
    <div className="waves">
      <button type="button" aria-label={t("waves.first")} disabled={wave === 0} onClick={() => onWave(0)}>
        |◀
      </button>
      <button
        type="button"
        aria-label={t("waves.previous")}
        disabled={wave === 0}
        onClick={() => onWave(wave - 1)}
      >
        ◀
      </button>
      <span className="waves-at">{t("waves.at", { wave, last })}</span>
      <button
        type="button"
        aria-label={t("waves.next")}
        disabled={wave >= last}
        onClick={() => onWave(wave + 1)}
      >
        ▶
      </button>
      <button type="button" aria-label={t("waves.last")} disabled={wave >= last} onClick={() => onWave(last)}>
        ▶|
      </button>
      <button type="button" onClick={play}>
        {isPlaying ? t("waves.stop") : t("waves.play")}
      </button>
      <span className="hidden" role="status">
        {t("waves.announced", {
          wave,
          institutions: t("picture.institutions", { count: count("Institution") }),
          platforms: t("picture.platforms", { count: count("Platform") }),
        })}
      </span>
    </div>
  );
}
