/** A story with its numbers and tables as the data has them now. */
import { checkStory } from "../../graph/stories/checks.ts";
import type { Story, StoryResponse } from "../../graph/stories/contract.ts";
import { storyValues } from "../../graph/stories/figures.ts";
import { tableRows } from "../../graph/stories/tableRows.ts";
import type { GraphStore, LoadedGraph } from "../neo4j/graphStore.ts";

/** @throws DatabaseUnavailableError where a table cannot be read */
export async function presentStory(
  store: GraphStore,
  knowledge: LoadedGraph,
  story: Story,
): Promise<StoryResponse> {
  const values = await storyValues(knowledge, story, async (text, parameters) => {
    const [row] = await store.readRows(text, parameters);
    if (typeof row?.["value"] !== "number") throw new Error("The query gives no number called `value`.");
    return row["value"];
  });
  return {
    datasetVersion: knowledge.version,
    story,
    values,
    tables: Object.fromEntries(
      await Promise.all(
        story.steps.flatMap(({ id, view }) =>
          view.page === "table"
            ? [
                store
                  .readRows(view.cypher, view.parameters)
                  .then((rows) => [id, { fr: tableRows(view, rows, "fr"), en: tableRows(view, rows, "en") }]),
              ]
            : [],
        ),
      ),
    ),
    problems: checkStory(story, knowledge.graph, values),
  };
}
