/** ricochet export story NAME: a story as a file that needs nothing else to open. */
import { type Command, Option } from "commander";
import { rankPlatforms } from "../../../graph/analytics/criticality.ts";
import { InvalidDataError } from "../../../graph/errors.ts";
import { forAudience, withheldIn } from "../../../graph/files/audience.ts";
import { createGraph } from "../../../graph/model/graph.ts";
import { AUDIENCES, type Audience } from "../../../graph/model/vocabulary.ts";
import { compile } from "../../../graph/propagation/compile.ts";
import type { Story } from "../../../graph/stories/contract.ts";
import { readStories } from "../../../seed/readStories.ts";
import { storyPdf } from "../../files/storyPdf.ts";
import { storyPptx } from "../../files/storyPptx.ts";
import { type ToldStory, tellStory } from "../../files/toldStory.ts";
import { inSlices } from "../../inSlices.ts";
import { createGraphStore, type GraphStore, type LoadedGraph } from "../../neo4j/graphStore.ts";
import { presentStory } from "../../presenters/story.ts";
import { STORIES_FOLDER } from "../../projectFolder.ts";
import type { Session } from "../session.ts";
import { writeWhole } from "../writeWhole.ts";
import { toTime } from "./toTime.ts";

const FORMATS = ["pptx", "pdf", "pdf-report"] as const;
type StoryFormat = (typeof FORMATS)[number];

interface StoryOptions {
  readonly format: StoryFormat;
  readonly lang: "fr" | "en";
  readonly audience: Audience;
  readonly made: string;
  readonly out?: string;
}

export function addExportStory(parent: Command, session: Session): Command {
  return parent
    .command("story <name>")
    .exitOverride()
    .showHelpAfterError("(--help shows what can be given)")
    .description("a story as slides (pptx, pdf) or as a report to be read (pdf-report)")
    .addOption(new Option("--format <format>", "the file").choices(FORMATS).makeOptionMandatory())
    .addOption(new Option("--lang <language>", "its language").choices(["fr", "en"]).default("fr"))
    .addOption(
      new Option("--audience <audience>", "whom it is for: rows marked for fewer are left out")
        .choices(AUDIENCES)
        .default("public"),
    )
    .option("--made <time>", "the day to write into it; the same input then gives the same bytes", toTime)
    .option("--out <file>", "the file to write; its name is made of the story’s otherwise")
    .action(async (name: string, { made = new Date().toISOString(), ...options }: StoryOptions) => {
      await exportStory(name, { ...options, made }, session);
    });
}

async function exportStory(name: string, options: StoryOptions, session: Session): Promise<void> {
  const { driver, access } = await session.openData();
  session.progress.step("Reading the graph");
  const store = createGraphStore(driver, access.database);
  const { told, leftOut, withheld } = await tell(store, await storyNamed(name), options, session);
  session.progress.step("Writing the file");
  const bytes = await write(told, options.format);
  const [shown] = withheldIn(wordsOf(told), withheld);
  if (shown !== undefined) {
    const cure = "A text of the story or of another row names it: reword that.";
    throw new InvalidDataError([
      { place: name, problem: `would hold "${shown}", which is not for "${options.audience}".`, cure },
    ]);
  }
  const file = options.out ?? `${name}-${options.lang}.${options.format === "pptx" ? "pptx" : "pdf"}`;
  await writeWhole(file, bytes);
  session.progress.note(
    `${file}: ${told.steps.length} steps; left out for "${options.audience}": ${leftOut.nodes} nodes, ${leftOut.links} links.`,
  );
}

async function storyNamed(name: string): Promise<Story> {
  const stories = await readStories(STORIES_FOLDER);
  const story = stories.find(({ id }) => id === name);
  if (story !== undefined) return story;
  const cure = `There are ${stories.map(({ id }) => id).join(", ")}.`;
  throw new InvalidDataError([{ place: "story", problem: `"${name}" is none of the stories.`, cure }]);
}

async function tell(
  store: GraphStore,
  story: Story,
  { audience, lang, made }: StoryOptions,
  session: Session,
) {
  const loaded = await store.current();
  const { data, leftOut, withheld } = forAudience(loaded.graph, audience);
  if (withheld.length > 0) refuseQueries(story, audience);
  const compiled = compile(createGraph(data));
  const knowledge: LoadedGraph = { ...loaded, graph: compiled.graph, compiled };
  session.progress.step("Computing the numbers");
  const answer = await presentStory(store, knowledge, story);
  const [problem] = answer.problems.filter(({ kind }) => ["dead-node", "lost-figure"].includes(kind));
  if (problem !== undefined) {
    const cure = "GET /api/stories/NAME lists what is wrong with a story.";
    throw new InvalidDataError([
      { place: `${story.id}, step ${problem.step}`, problem: `${problem.kind}: ${problem.about}.`, cure },
    ]);
  }
  const { items } = await inSlices(
    rankPlatforms(compiled, { effect: "exposure", floor: "inferred" }),
    session,
  );
  const told = tellStory(knowledge, answer, { language: lang, made: new Date(made), shared: items });
  return { told, leftOut, withheld };
}

/** The database knows no audience: a number that it counts would count what is to be left out. */
function refuseQueries({ id, steps }: Story, audience: Audience): void {
  const asking = steps.find(
    ({ view, figures }) =>
      view.page === "table" || Object.values(figures).some((figure) => "cypher" in figure),
  );
  if (asking === undefined) return;
  const cure =
    "Import a dataset of public rows only, or export the story for the audience of the marked rows.";
  throw new InvalidDataError([
    {
      place: `${id}, step ${asking.id}`,
      problem: `counts by a query, and some rows are not for "${audience}".`,
      cure,
    },
  ]);
}

function write(told: ToldStory, format: StoryFormat): Promise<Uint8Array> {
  if (format === "pptx") return storyPptx(told);
  return storyPdf(told, format === "pdf" ? "slides" : "report");
}

/** Every word that a file can hold, since the bytes themselves are compressed. */
function wordsOf(told: ToldStory): string {
  return JSON.stringify(told);
}
