/** Colours for what the worker read; until it has, what was coloured moves along with the text. */
import { type Extension, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { askLanguage } from "./language.ts";
import type { Reading, Token } from "./protocol.ts";

const setTokens = StateEffect.define<DecorationSet>();

const coloured = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    const fresh = transaction.effects.find((effect) => effect.is(setTokens));
    return fresh === undefined ? decorations.map(transaction.changes) : fresh.value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** @param onRead told what stands in the text, whenever it has changed and been read */
export function highlighting(onRead: (reading: Reading) => void): Extension {
  const reader = ViewPlugin.define((view) => {
    const read = async () => {
      const { doc } = view.state;
      const reading = await askLanguage("read", doc.toString());
      // What was typed meanwhile is read in its turn.
      if (reading === null || view.state.doc !== doc) return;
      view.dispatch({ effects: setTokens.of(decorationsOf(reading.tokens)) });
      onRead(reading);
    };
    void read();
    return {
      update({ docChanged }: ViewUpdate) {
        if (docChanged) void read();
      },
    };
  });
  return [coloured, reader];
}

function decorationsOf(tokens: readonly Token[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to, tone } of [...tokens].sort((a, b) => a.from - b.from)) {
    builder.add(from, to, Decoration.mark({ class: `cypher-${tone}` }));
  }
  return builder.finish();
}
