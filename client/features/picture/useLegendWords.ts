import { useTranslation } from "react-i18next";
import type { LegendEntry } from "../../canvas/legend.ts";

/** The words of the legend, on the screen and in what is taken away. */
export function useLegendWords(): (entry: LegendEntry) => string {
  const { t } = useTranslation();
  return (entry) => {
    switch (entry.kind) {
      case "grade":
        return t(`grade.${entry.grade}`);
      case "shape":
        return t(`picture.${entry.shape}`);
      case "state":
        return t(`state.${entry.state}`);
      case "saved":
        return t("whatIf.saved");
    }
  };
}
