/** The side index of the place "Data": each section under its own address. */
import { useTranslation } from "react-i18next";
import { DATA_SECTIONS } from "../../state/pageName.ts";
import type { ViewControl } from "../../state/useView.ts";
import { OPENING_VIEW, type Page } from "../../state/view.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";

interface DataIndexProps {
  readonly page: Page & { readonly name: "data" };
  readonly control: ViewControl;
}

export function DataIndex({ page, control }: DataIndexProps) {
  const { t } = useTranslation();
  const { language } = control.view;
  return (
    <nav className="data-index" aria-label={t("app.data")}>
      <ul>
        {[undefined, ...DATA_SECTIONS].map((section) => (
          <li key={section ?? "sheet"}>
            <ViewLink
              to={{
                ...OPENING_VIEW,
                language,
                page: section === undefined ? { name: "data" } : { name: "data", section },
              }}
              control={control}
              isCurrent={section === page.section}
            >
              {t(`dataSection.${section ?? "sheet"}`)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
