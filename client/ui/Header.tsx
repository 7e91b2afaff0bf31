/** The head of every page: places, search, language, theme, and the link to what is seen. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keepLanguage, type Theme } from "../state/preferences.ts";
import type { ViewControl } from "../state/useView.ts";
import { LANGUAGES, type Language, OPENING_VIEW, type Page, viewUrl } from "../state/view.ts";
import { PLACES } from "./places.ts";
import type { Sharing } from "./useSharing.ts";

interface HeaderProps {
  readonly control: ViewControl;
  readonly language: Language;
  readonly theme: Theme;
  readonly sharing: Sharing;
  /** The field that finds everything. */
  readonly finder: ReactNode;
  /** The way to the saved views. */
  readonly views: ReactNode;
  onNextTheme(): void;
  onCite(): void;
  onShowKeys(): void;
}

export function Header(props: HeaderProps) {
  const { control, language, theme, sharing, finder, views, onNextTheme, onCite, onShowKeys } = props;
  const { t } = useTranslation();
  const { view, go } = control;
  const place =
    view.page.name === "incident" ? "incidents" : view.page.name === "story" ? "stories" : view.page.name;
  return (
    <header className="head">
      <PlaceLink className="brand" page={{ name: "explore" }} control={control}>
        {t("app.name")}
      </PlaceLink>
      <nav aria-label={t("app.name")}>
        {PLACES.map((name) => (
          <PlaceLink key={name} page={{ name }} control={control} isCurrent={name === place}>
            {t(`app.${name}`)}
          </PlaceLink>
        ))}
      </nav>
      {finder}
      <div className="head-tools">
        <fieldset className="languages">
          <legend className="hidden">{t("app.language")}</legend>
          {LANGUAGES.map((tongue) => (
            <button
              key={tongue}
              type="button"
              lang={tongue}
              aria-pressed={tongue === language}
              onClick={() => {
                keepLanguage(tongue);
                go((current) => ({ ...current, language: tongue }), { replace: true });
              }}
            >
              {tongue.toUpperCase()}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          className="icon"
          aria-label={theme === "dark" ? t("app.toLight") : t("app.toDark")}
          onClick={onNextTheme}
        >
          ◐
        </button>
        <button type="button" className="icon" aria-label={t("app.help")} onClick={onShowKeys}>
          ?
        </button>
        {views}
        <button type="button" className="link-button" onClick={onCite}>
          {t("cite.open")}
        </button>
        <button type="button" className="link-button" onClick={sharing.share}>
          <span aria-live="polite">{sharing.words}</span>
        </button>
      </div>
    </header>
  );
}

function PlaceLink({
  page,
  control: { view, go },
  children,
  className,
  isCurrent = false,
}: {
  readonly page: Page;
  readonly control: ViewControl;
  readonly children: string;
  readonly className?: string;
  readonly isCurrent?: boolean;
}) {
  const target = { ...OPENING_VIEW, page, language: view.language };
  return (
    <a
      {...(className === undefined ? {} : { className })}
      href={viewUrl(target)}
      aria-current={isCurrent ? "page" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(target);
      }}
    >
      {children}
    </a>
  );
}
