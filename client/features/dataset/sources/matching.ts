/** Which sources fit what is looked for; the pure part of the filter. */
import { fold } from "../../../../graph/model/fold.ts";
import type { SourcesResponse } from "../../../../graph/sources/contract.ts";
import type { View } from "../../../state/view.ts";

type SourceItem = SourcesResponse["items"][number];

/** Every word must occur in the title, the publisher, the address or the date; accents and case are ignored. */
export function matchingSources(
  items: readonly SourceItem[],
  { find, onlyAlone }: Pick<View, "find" | "onlyAlone">,
): SourceItem[] {
  const words = fold(find)
    .split(/\s+/)
    .filter((word) => word !== "");
  return items.filter(({ source: { title, publisher, url, date }, alone }) => {
    if (onlyAlone && alone === 0) return false;
    const text = fold([title, publisher, url ?? "", date ?? ""].join(" "));
    return words.every((word) => text.includes(word));
  });
}
