/** The field for Cypher: CodeMirror in a shadow root, with the help of the worker. */
import { acceptCompletion, closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from "react";
import type { ConsoleSchema } from "../../../../graph/consoleSchema.ts";
import { type CheckingWords, checkAgain, checking, markRefusal } from "./checking.ts";
import { completion } from "./completion.ts";
import { highlighting } from "./highlighting.ts";
import { askLanguage, teachSchema } from "./language.ts";
import { signatures } from "./signatures.ts";
import { theme } from "./theme.ts";

export interface EditorControl {
  focus(): void;
  /** Puts line breaks and indents as the style guide of the language has them. */
  format(): void;
  markRefusal(place: { readonly line: number; readonly column: number }, message: string): void;
}

interface CypherEditorProps {
  /** Another document, with its own undo, begins where this changes. */
  readonly document: string;
  readonly text: string;
  readonly label: string;
  readonly schema: ConsoleSchema | undefined;
  readonly words: CheckingWords;
  readonly ref?: Ref<EditorControl>;
  onText(text: string): void;
  onParameters(names: readonly string[]): void;
  onRun(): void;
  onCancel(): void;
}

export function CypherEditor(props: CypherEditorProps) {
  const { document: name, text, label, schema, words, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    const view = new EditorView({ root, parent: root, state: stateFor(latest) });
    editor.current = view;
    // Whoever comes here comes to write; a field in which one writes already keeps the focus.
    if (document.activeElement?.matches("input, textarea, dialog *") !== true) view.focus();
    return () => {
      view.destroy();
      editor.current = null;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of name is a change of document.
  useEffect(() => {
    editor.current?.setState(stateFor(latest));
  }, [name, label]);

  useEffect(() => {
    const view = editor.current;
    if (view === null || view.state.doc.toString() === text) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [text]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words say the same problems otherwise.
  useEffect(() => {
    if (schema === undefined) return;
    void teachSchema(schema).then(() => editor.current !== null && checkAgain(editor.current));
  }, [schema, words]);

  useImperativeHandle(ref, () => ({
    focus: () => editor.current?.focus(),
    markRefusal: (place, message) => {
      if (editor.current !== null) markRefusal(editor.current, place, message);
    },
    format: () => {
      if (editor.current !== null) void format(editor.current);
    },
  }));

  return <div ref={host} className="cypher-editor" />;
}

async function format(view: EditorView): Promise<void> {
  const { doc, selection } = view.state;
  const formatted = await askLanguage("format", { text: doc.toString(), caret: selection.main.head });
  if (formatted === null || view.state.doc !== doc || formatted.text === doc.toString()) return;
  view.dispatch({
    changes: { from: 0, to: doc.length, insert: formatted.text },
    selection: { anchor: Math.min(formatted.caret, formatted.text.length) },
  });
}

function stateFor(latest: RefObject<CypherEditorProps>): EditorState {
  const run = () => {
    latest.current.onRun();
    return true;
  };
  const cancel = () => {
    latest.current.onCancel();
    // Not the last word: the editor's own Esc closes lists, and lets the next Tab leave.
    return false;
  };
  const tidy = (view: EditorView) => {
    void format(view);
    return true;
  };
  return EditorState.create({
    doc: latest.current.text,
    extensions: [
      Prec.highest(
        keymap.of([
          { key: "Mod-Enter", run },
          { key: "Escape", run: cancel },
          { key: "Shift-Alt-f", run: tidy },
          // It takes what the list offers, and else leaves: nobody is caught in here. Ctrl-] indents.
          { key: "Tab", run: acceptCompletion },
        ]),
      ),
      lineNumbers(),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      completion,
      signatures,
      checking(() => latest.current.words),
      highlighting(({ parameters }) => latest.current.onParameters(parameters)),
      keymap.of([...closeBracketsKeymap, ...lintKeymap, ...defaultKeymap, ...historyKeymap]),
      EditorState.languageData.of(() => [COMMENTS]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": latest.current.label, spellcheck: "false" }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) latest.current.onText(state.doc.toString());
      }),
      theme,
    ],
  });
}

const COMMENTS = { commentTokens: { line: "//", block: { open: "/*", close: "*/" } } };
