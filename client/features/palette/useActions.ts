/** What can be done from anywhere, as commands of the palette. */
import { useTranslation } from "react-i18next";
import { EFFECTS, GRADES } from "../../../graph/model/vocabulary.ts";
import { keepLanguage, type Theme } from "../../state/preferences.ts";
import type { ViewControl } from "../../state/useView.ts";
import { LANGUAGES, type Language, OPENING_VIEW, type View } from "../../state/view.ts";
import { PLACES } from "../../ui/places.ts";
import type { Command } from "./commands.ts";

interface ActionTargets {
  readonly control: ViewControl;
  readonly language: Language;
  readonly theme: Theme;
  onNextTheme(): void;
  onShare(): void;
  onCite(): void;
  onShowKeys(): void;
  onShowViews(): void;
  onStartTour(): void;
}

export function useActions(targets: ActionTargets): Command[] {
  const { control, language, theme, onNextTheme, onShare, onCite, onShowKeys, onShowViews, onStartTour } =
    targets;
  const { t } = useTranslation();
  const { view, go } = control;
  const change = (part: Partial<View>) => go((current) => ({ ...current, ...part }));
  const action = (id: string, label: string, run: () => void, note: string | null = null): Command => ({
    id,
    group: "actions",
    label,
    note,
    run,
  });
  const isImpact = view.page.name === "explore" && view.origins.length > 0;
  return [
    ...(isImpact
      ? [
          action("advice", t("advice.open"), () => change({ advice: true, selected: null }), "h"),
          ...EFFECTS.filter((effect) => effect !== view.effect).map((effect) =>
            action(`effect-${effect}`, `${t("scenario.effect")}: ${t(`scenario.${effect}`)}`, () =>
              change({ effect, wave: null, boxes: [] }),
            ),
          ),
          ...GRADES.filter((grade) => grade !== view.floor).map((floor) =>
            action(`floor-${floor}`, `${t("scenario.floor")}: ${t(`grade.${floor}`)}`, () =>
              change({ floor, wave: null }),
            ),
          ),
        ]
      : []),
    ...(view.page.name === "explore"
      ? [
          action(
            "table",
            t(view.table ? "table.close" : "palette.openTable"),
            () => change({ table: !view.table }),
            "t",
          ),
        ]
      : []),
    ...PLACES.filter((name) => name !== view.page.name || isImpact).map((name) =>
      action(`go-${name}`, t("palette.go", { place: t(`app.${name}`) }), () =>
        go({ ...OPENING_VIEW, page: { name }, language: view.language }),
      ),
    ),
    action("theme", t(theme === "dark" ? "app.toLight" : "app.toDark"), onNextTheme),
    ...LANGUAGES.filter((tongue) => tongue !== language).map((tongue) =>
      action(`language-${tongue}`, t(`palette.${tongue}`), () => {
        keepLanguage(tongue);
        change({ language: tongue });
      }),
    ),
    action("cite", t("cite.title"), onCite),
    action("share", t("palette.share"), onShare),
    action("views", t("keepsakes.title"), onShowViews),
    action("tour", t("tour.again"), () => {
      go({ ...OPENING_VIEW, language: view.language });
      onStartTour();
    }),
    action("keys", t("keys.title"), onShowKeys, "?"),
  ];
}
