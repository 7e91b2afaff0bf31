/** What stands below a printed page, and on paper only: of which data it is, when it was printed, where it is. */
import { useTranslation } from "react-i18next";
import { formatDate } from "../i18n/format.ts";
import type { Language } from "../state/view.ts";
import { useImprint } from "./imprint.ts";
import { today } from "./today.ts";

export function Colophon({ language }: { readonly language: Language }) {
  const { t } = useTranslation();
  const { version, address } = useImprint();
  return (
    <footer className="colophon" aria-hidden="true">
      {t("app.name")}
      {version !== null && ` · ${t("evidence.version")} ${version}`}
      {` · ${formatDate(today(), language)} · ${address}`}
    </footer>
  );
}
