/** What is wrong with a story on this data: so that nobody meets it on the screen of a meeting room. */
import type { Graph } from "../model/graph.ts";
import type { Story, StoryProblem, StoryProblemKind, StoryStep, StoryValues, StoryView } from "./contract.ts";
import { filled, namesIn } from "./words.ts";

/** What fits on a slide of 1280 × 720 beside a picture, in letters of 24 pixels. */
export const LONGEST = { title: 90, text: 420 } as const;

const LANGUAGES = ["fr", "en"] as const;

export function checkStory(story: Story, graph: Graph, values: StoryValues): StoryProblem[] {
  return [
    ...LANGUAGES.flatMap((language) =>
      (["title", "summary"] as const)
        .filter((field) => story[field][language].trim() === "")
        .map((field) => ({
          kind: "missing-translation" as const,
          step: null,
          about: `${field}.${language}`,
        })),
    ),
    ...story.steps.flatMap((step) => [
      ...wordProblems(step, values[step.id] ?? {}),
      ...figureProblems(step, values[step.id] ?? {}),
      ...nodesIn(step.view)
        .filter((id) => !graph.nodeById.has(id) && !graph.linkById.has(id))
        .map((about) => ({ kind: "dead-node" as const, step: step.id, about })),
    ]),
  ];
}

function wordProblems(step: StoryStep, values: Readonly<Record<string, number | null>>): StoryProblem[] {
  return (["title", "text", "note"] as const).flatMap((field) =>
    LANGUAGES.flatMap((language): StoryProblem[] => {
      const text = step[field][language];
      const problem = (kind: StoryProblemKind, about = `${field}.${language}`) => ({
        kind,
        step: step.id,
        about,
      });
      if (text.trim() === "") return [problem("missing-translation")];
      const unknown = namesIn(text).filter((name) => !Object.hasOwn(step.figures, name));
      const isTooLong = field !== "note" && filled(text, values, language).length > LONGEST[field];
      return [
        ...unknown.map((name) => problem("unknown-figure", name)),
        ...(hasTypedNumber(text) ? [problem("typed-number")] : []),
        ...(isTooLong ? [problem("too-long")] : []),
      ];
    }),
  );
}

function figureProblems(
  { id: step, figures, title, text, note }: StoryStep,
  values: Readonly<Record<string, number | null>>,
): StoryProblem[] {
  const used = new Set(
    [title, text, note].flatMap((words) => LANGUAGES.flatMap((each) => namesIn(words[each]))),
  );
  return Object.entries(figures).flatMap(([about, { was }]): StoryProblem[] => {
    const is = values[about] ?? null;
    if (is === null) return [{ kind: "lost-figure", step, about, was }];
    return [
      ...(is === was ? [] : [{ kind: "changed-figure" as const, step, about, was, is }]),
      ...(used.has(about) ? [] : [{ kind: "unused-figure" as const, step, about }]),
    ];
  });
}

const MONTHS =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December";
const DATES = new RegExp(
  `\\b(?:\\d{1,2}(?:er)?\\s(?:au|et|to|and)\\s)?\\d{1,2}(?:er)?\\s(?:${MONTHS})\\b|\\b(?:19|20)\\d\\d(?:-\\d\\d)?\\b`,
  "g",
);

/** Days and years may be typed, and names that hold a digit; any other number has to be bound to the data. */
function hasTypedNumber(text: string): boolean {
  const rest = text.replaceAll(DATES, "").replaceAll(/\{[^}]*\}/g, "");
  return /(?<![\p{L}\d])\d/u.test(rest);
}

function nodesIn(view: StoryView): string[] {
  switch (view.page) {
    case "impact":
      return [
        ...view.scenario.origins,
        ...(view.scenario.categories ?? []).map((slug) => `category:${slug}`),
        ...(view.focus === null ? [] : [view.focus]),
        ...view.scenario.interventions.map((each) => ("link" in each ? each.link : each.node)),
      ];
    case "incident":
      return [view.incident];
    default:
      return [];
  }
}
