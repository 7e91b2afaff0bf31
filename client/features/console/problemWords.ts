/** What a problem is in the reader's language: a sentence, and what may have been meant or can stand there. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CheckingWords } from "./editor/checking.ts";

export function useProblemWords(): CheckingWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      sentence({ kind, word, suggestion, expected, original }) {
        const sentences = [t(`queryProblem.${kind}`, { word, original })];
        if (suggestion !== null) sentences.push(t("queryProblem.didYouMean", { suggestion }));
        else if (expected.length > 0)
          sentences.push(t("queryProblem.expected", { expected: expected.join(", ") }));
        return sentences.join(" ");
      },
      replaceBy: (suggestion) => t("queryProblem.replaceBy", { suggestion }),
    }),
    [t],
  );
}
