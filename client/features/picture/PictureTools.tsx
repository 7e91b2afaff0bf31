/** What can be done with the picture itself: its layout, its size on the screen. */
import type { ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { ViewportControl } from "../../canvas/viewport.ts";
import { LAYOUTS, type LayoutName } from "../../state/parts/picture.ts";

interface PictureToolsProps {
  readonly layout: LayoutName;
  /** `null` where there is nothing to zoom. */
  readonly control: RefObject<ViewportControl | null> | null;
  readonly children?: ReactNode;
  onLayout(layout: LayoutName): void;
}

export function PictureTools({ layout, control, children, onLayout }: PictureToolsProps) {
  const { t } = useTranslation();
  return (
    <div className="picture-tools">
      <label>
        {t("picture.layout")}{" "}
        <select
          value={layout}
          onChange={({ target }) => onLayout(LAYOUTS.find((name) => name === target.value) ?? "columns")}
        >
          {LAYOUTS.map((name) => (
            <option key={name} value={name}>
              {t(`layout.${name}`)}
            </option>
          ))}
        </select>
      </label>
      {children}
      {control !== null && (
        <>
          <button
            type="button"
            onClick={() => control.current?.zoomBy(0.8)}
            aria-label={t("picture.zoomOut")}
          >
            −
          </button>
          <button
            type="button"
            onClick={() => control.current?.zoomBy(1.25)}
            aria-label={t("picture.zoomIn")}
          >
            +
          </button>
          <button type="button" onClick={() => control.current?.fit()}>
            {t("picture.fit")}
          </button>
        </>
      )}
    </div>
  );
}
