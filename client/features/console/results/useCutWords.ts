/** What is missing from an answer, in words; empty where nothing is. */
import { useTranslation } from "react-i18next";
import type { ConsoleAnswer } from "../../../../graph/consoleContract.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";

export function useCutWords({ truncated, cutCells }: ConsoleAnswer, language: Language): string[] {
  const { t } = useTranslation();
  const say = (value: number) => formatNumber(value, language);
  const words: string[] = [];
  if (truncated?.by === "rows") words.push(t("query.cutRows", { limit: say(truncated.limit) }));
  if (truncated?.by === "bytes") words.push(t("query.cutBytes", { limit: say(truncated.limit / 1e6) }));
  if (truncated?.by === "time") words.push(t("query.cutTime", { limit: say(truncated.limit / 1000) }));
  if (cutCells > 0) words.push(t("query.cutCells", { count: cutCells }));
  return words;
}
