/** Underlines what is wrong as one types, and marks the place at which the console refused a query. */
import { type Action, type Diagnostic, linter, setDiagnostics } from "@codemirror/lint";
import { type Extension, StateEffect } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { askLanguage } from "./language.ts";
import type { Problem } from "./problems.ts";

/** The words of the reader's language. */
export interface CheckingWords {
  sentence(problem: Problem): string;
  replaceBy(suggestion: string): string;
}

const DELAY_MS = 350;
/** The same text is to be looked at again. */
const otherwise = StateEffect.define<null>();

export function checking(words: () => CheckingWords): Extension {
  return linter(
    async ({ state }) => {
      const problems = (await askLanguage("check", state.doc.toString())) ?? [];
      return problems
        .filter(({ to }) => to <= state.doc.length)
        .map((problem) => toDiagnostic(problem, state.doc.length, words()));
    },
    {
      delay: DELAY_MS,
      needsRefresh: ({ transactions }) =>
        transactions.some(({ effects }) => effects.some((effect) => effect.is(otherwise))),
    },
  );
}

/** Checks again: what a word can mean has changed, or how it is said. */
export function checkAgain(view: EditorView): void {
  view.dispatch({ effects: otherwise.of(null) });
}

/** @param place counted from 1, as the console tells it; @param message what it said there */
export function markRefusal(
  view: EditorView,
  place: { readonly line: number; readonly column: number },
  message: string,
): void {
  const { doc } = view.state;
  const line = doc.line(Math.max(1, Math.min(place.line, doc.lines)));
  const from = Math.min(line.from + place.column - 1, line.to);
  const word = /^(?:\w+|.)/.exec(doc.sliceString(from, line.to))?.[0] ?? "";
  const diagnostic: Diagnostic = { from, to: from + word.length, severity: "error", message };
  view.dispatch(setDiagnostics(view.state, [diagnostic]));
  view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
}

function toDiagnostic(problem: Problem, length: number, words: CheckingWords): Diagnostic {
  const { suggestion, isError } = problem;
  // What is missing at the end is shown on the last character.
  const from = problem.from < problem.to ? problem.from : Math.max(0, Math.min(problem.from, length) - 1);
  const to = problem.from < problem.to ? problem.to : Math.min(length, from + 1);
  const actions: Action[] =
    suggestion === null
      ? []
      : [
          {
            name: words.replaceBy(suggestion),
            apply: (view, start, end) =>
              view.dispatch({ changes: { from: start, to: end, insert: suggestion } }),
          },
        ];
  return { from, to, severity: isError ? "error" : "warning", message: words.sentence(problem), actions };
}
