/** The ways to take the picture away: as SVG, or as PNG in three sizes. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../state/view.ts";
import { Popover } from "../../ui/Popover.tsx";
import { saveFile } from "../../ui/saveFile.ts";
import { fontAddress } from "./fontAddress.ts";
import { canRasterise, rasterise } from "./rasterise.ts";
import { type Figure, useFigure } from "./useFigure.ts";

interface TakeAwayProps {
  readonly language: Language;
  readonly fileName: string;
  /** What is on the screen now; `null`: nothing yet. */
  figure(): Figure | null;
}

const SCALES = [1, 2, 4] as const;

export function TakeAway({ language, fileName, figure }: TakeAwayProps) {
  const { t } = useTranslation();
  const compose = useFigure(language);
  const [trouble, setTrouble] = useState("");

  const take = async (make: (svg: string) => Promise<{ blob: Blob; name: string } | null>) => {
    setTrouble("");
    const now = figure();
    if (now === null) return;
    const svg = compose(now, await fontAddress(), new Date().toISOString().slice(0, 10));
    try {
      const made = await make(svg);
      if (made === null) setTrouble(t("picture.tooLarge"));
      else saveFile(made.name, made.blob);
    } catch {
      setTrouble(t("picture.notMade"));
    }
  };
  const svg = async (text: string) => ({
    blob: new Blob([text], { type: "image/svg+xml" }),
    name: `${fileName}.svg`,
  });
  const png = (scale: number) => async (text: string) =>
    canRasterise(text, scale)
      ? { blob: await rasterise(text, scale), name: `${fileName}@${scale}x.png` }
      : null;
  return (
    <Popover label={t("picture.takeAway")} title={t("picture.takeAway")}>
      <div className="take-away">
        <button type="button" onClick={() => void take(svg)}>
          {t("picture.asSvg")}
        </button>
        {SCALES.map((scale) => (
          <button key={scale} type="button" onClick={() => void take(png(scale))}>
            {t("picture.asPng", { scale })}
          </button>
        ))}
        <p role="status">{trouble}</p>
      </div>
    </Popover>
  );
}
