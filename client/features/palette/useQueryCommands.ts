/** The described queries as commands of the palette: each opens in Query with the values of its example. */
import { useQuery } from "@tanstack/react-query";
import { fetchQueries } from "../../api.ts";
import { fitsInLink } from "../../state/parts/console.ts";
import type { ViewControl } from "../../state/useView.ts";
import { type Language, OPENING_VIEW } from "../../state/view.ts";
import type { Command } from "./commands.ts";

/** @param isWanted whether the palette was looked at: until then they are not asked for */
export function useQueryCommands({ go }: ViewControl, language: Language, isWanted: boolean): Command[] {
  const { data } = useQuery({
    queryKey: ["queries"],
    queryFn: ({ signal }) => fetchQueries(signal),
    enabled: isWanted,
  });
  return (data?.items ?? []).flatMap(({ name, title, text, parameters }): Command[] => {
    const values = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.example]));
    if (!fitsInLink(text, values)) return [];
    return [
      {
        id: name,
        group: "queries",
        label: title[language],
        note: null,
        run: () =>
          go((current) => ({
            ...OPENING_VIEW,
            page: { name: "query" },
            language: current.language,
            cypher: text,
            values,
          })),
      },
    ];
  });
}
