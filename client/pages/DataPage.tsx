/** What is in the data, where it comes from and what was measured on it: a side index, and one section. */
import { BacktestSection } from "../features/dataset/backtest/BacktestSection.tsx";
import { DataIndex } from "../features/dataset/DataIndex.tsx";
import { MethodSection } from "../features/dataset/method/MethodSection.tsx";
import { PeopleSection } from "../features/dataset/people/PeopleSection.tsx";
import { RankingSection } from "../features/dataset/ranking/RankingSection.tsx";
import { SheetSection } from "../features/dataset/sheet/SheetSection.tsx";
import { SourcesSection } from "../features/dataset/sources/SourcesSection.tsx";
import type { Page } from "../state/view.ts";
import type { PageProps } from "./page.ts";

interface DataPageProps extends PageProps {
  readonly page: Page & { readonly name: "data" };
}

export function DataPage({ page, ...props }: DataPageProps) {
  return (
    <div className="page data-page">
      <DataIndex page={page} control={props.control} />
      <div className="data-section">{sectionOf()}</div>
    </div>
  );

  function sectionOf() {
    switch (page.section) {
      case "sources":
        return <SourcesSection {...props} />;
      case "ranking":
        return <RankingSection {...props} />;
      case "back-test":
        return <BacktestSection {...props} />;
      case "people":
        return <PeopleSection {...props} />;
      case "method":
        return <MethodSection {...props} />;
      default:
        return <SheetSection {...props} />;
    }
  }
}
