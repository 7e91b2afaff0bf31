/** A story, once its code is there: most readers never open one. */
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PageProps } from "./page.ts";

type StoryModule = typeof import("./StoryPage.tsx");

export function StoryPage(props: PageProps & { readonly id: string }) {
  const { t } = useTranslation();
  const [module, setModule] = useState<StoryModule | null>(null);
  useEffect(() => {
    void import("./StoryPage.tsx").then(setModule);
  }, []);
  return module === null ? <p className="loading">{t("loading")}</p> : <module.StoryPage {...props} />;
}
