/** How much of a neighbourhood is drawn by name, and how to get at the rest. */
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";

interface NoticeProps {
  readonly drawn: number;
  readonly total: number;
  readonly links: number;
  readonly language: Language;
  onOpenAll(): void;
}

export function Notice({ drawn, total, links, language, onOpenAll }: NoticeProps) {
  const { t } = useTranslation();
  const [shown, all, lines] = [drawn, total, links].map((value) => formatNumber(value, language));
  return (
    <p className="shown" data-shown="">
      {t("neighbourhood.shown", { shown, all, links: lines })}
      {drawn < total && (
        <>
          {` · ${t("picture.grouped", { count: total - drawn })} · `}
          <button type="button" className="link-button" onClick={onOpenAll}>
            {t("picture.openAll")}
          </button>
        </>
      )}
    </p>
  );
}
