/** Copies the link to what is seen, and says for a while how that went. */
import { useState } from "react";
import { useTranslation } from "react-i18next";

export interface Sharing {
  /** What the button says at present. */
  readonly words: string;
  share(): void;
}

const SAID_FOR_MS = 3000;

/** @param linkNow path and query of the view that is seen */
export function useSharing(linkNow: () => string): Sharing {
  const { t } = useTranslation();
  const [state, setState] = useState<"ready" | "done" | "failed">("ready");
  const words = { ready: t("app.share"), done: t("app.shared"), failed: t("app.shareFailed") };
  return {
    words: words[state],
    share() {
      navigator.clipboard.writeText(location.origin + linkNow()).then(
        () => setState("done"),
        () => setState("failed"),
      );
      setTimeout(() => setState("ready"), SAID_FOR_MS);
    },
  };
}
