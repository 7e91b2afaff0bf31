/** What could stand at the caret: names of the real schema first, then the words of the language. */
import { autocompletion, type CompletionSource, type Completion as Offered } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { askLanguage, whenTaught } from "./language.ts";
import type { Completion } from "./protocol.ts";

/** Higher stands first. */
const RANK: Readonly<Record<Completion["kind"], number>> = {
  label: 3,
  property: 3,
  variable: 2,
  parameter: 2,
  callable: 0,
  keyword: 1,
};

const source: CompletionSource = async (context) => {
  const { state, pos, explicit } = context;
  const word = context.matchBefore(/[\w.]*/);
  const before = state.sliceDoc(Math.max(0, pos - 1), pos);
  if (!explicit && !/[\w:.$]/.test(before)) return null;
  await whenTaught();
  const found = await askLanguage("complete", { text: state.doc.toString(), caret: pos });
  if (found === null || found.length === 0 || context.aborted) return null;
  // A dot belongs to the names of functions, but a property begins behind it.
  const isProperty = found.some(({ kind }) => kind === "property");
  const start = word === null ? pos : isProperty ? pos - /\w*$/.exec(word.text)![0].length : word.from;
  return { from: start, options: found.map(toOffered), validFor: /^\w*$/ };
};

function toOffered({ label, kind, insert, detail, description }: Completion): Offered {
  return {
    label,
    type: kind,
    boost: RANK[kind],
    ...(insert === null ? {} : { apply: insert }),
    ...(detail === null ? {} : { detail: ` ${detail.slice(label.length)}` }),
    ...(description === null ? {} : { info: description }),
  };
}

export const completion: Extension = autocompletion({ override: [source], icons: false });
