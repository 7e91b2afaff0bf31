/** The head of every page: places, search, language, theme, and the link to what is seen. */
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { keepLanguage, type Theme } from "../state/preferences.ts";
import { breach } from "../state/scenario.ts";
import type { ViewControl } from "../state/useView.ts";
import { LANGUAGES, type Language, OPENING_VIEW, type Page, viewUrl } from "../state/view.ts";
import { KeysDialog } from "./KeysDialog.tsx";
import { Search } from "./Search.tsx";

interface HeaderProps {
  readonly control: ViewControl;
  readonly language: Language;
  readonly theme: Theme;
  readonly version: string | null;
  onNextTheme(): void;
}

const PLACES = ["explore", "incidents", "data"] as const satisfies readonly Page["name"][];

export function Header({ control, language, theme, version, onNextTheme }: HeaderProps) {
  const { t } = useTranslation();
  const { view, go } = control;
  const search = useRef<HTMLInputElement>(null);
  const [showsKeys, setShowsKeys] = useState(false);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "?") setShowsKeys(true);
      if (event.key !== "/") return;
      event.preventDefault();
      search.current?.focus();
    };
    const palette = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener("keydown", listen);
    document.addEventListener("keydown", palette);
    return () => {
      document.removeEventListener("keydown", listen);
      document.removeEventListener("keydown", palette);
    };
  }, []);

  const place = view.page.name === "incident" ? "incidents" : view.page.name;
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
      <Search
        ref={search}
        language={language}
        label={t("search.label")}
        placeholder={t("search.placeholder")}
        hint="/"
        onChoose={({ id, kind }) => {
          if (kind === "Incident") go({ ...view, page: { name: "incident", id }, selected: null });
          else if (kind === "Platform" || kind === "Institution") go(breach(view, [id]));
        }}
        kinds={["Platform", "Institution", "Incident"]}
      />
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
        <button type="button" className="icon" aria-label={t("app.help")} onClick={() => setShowsKeys(true)}>
          ?
        </button>
        <ShareButton url={viewUrl({ ...view, language, version })} />
      </div>
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
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

function ShareButton({ url }: { readonly url: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<"ready" | "done" | "failed">("ready");
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        navigator.clipboard.writeText(location.origin + url).then(
          () => setState("done"),
          () => setState("failed"),
        );
        setTimeout(() => setState("ready"), 3000);
      }}
    >
      <span aria-live="polite">
        {t({ ready: "app.share", done: "app.shared", failed: "app.shareFailed" }[state] as "app.share")}
      </span>
    </button>
  );
}

/** Whether a key press belongs to a field that takes text. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}
