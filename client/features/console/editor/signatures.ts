/** Above the caret, inside the brackets of a call: what it takes, with the argument that is being typed. */
import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { showTooltip, type Tooltip, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { askLanguage } from "./language.ts";
import type { Signature } from "./protocol.ts";

const setSignature = StateEffect.define<Tooltip | null>();

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, { effects, docChanged, selection }) {
    const fresh = effects.find((effect) => effect.is(setSignature));
    if (fresh !== undefined) return fresh.value;
    return docChanged || selection !== undefined ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

const asker = ViewPlugin.define((view) => {
  const ask = async () => {
    const { doc, selection } = view.state;
    const caret = selection.main.head;
    if (!selection.main.empty || !isInsideCall(doc.sliceString(0, caret))) return;
    const signature = await askLanguage("sign", { text: doc.toString(), caret });
    if (signature === null || view.state.doc !== doc || view.state.selection.main.head !== caret) return;
    view.dispatch({ effects: setSignature.of(tooltipOf(caret, signature)) });
  };
  return {
    update({ docChanged, selectionSet }: ViewUpdate) {
      if (docChanged || selectionSet) void ask();
    },
  };
});

/** Whether a bracket that follows a name is still open: there is nothing to ask for elsewhere. */
function isInsideCall(before: string): boolean {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at] === ")") depth++;
    else if (before[at] === "(" && depth-- === 0) return /\w/.test(before[at - 1] ?? "");
  }
  return false;
}

function tooltipOf(caret: number, { label, description, parameters, active }: Signature): Tooltip {
  return {
    pos: caret,
    above: true,
    create() {
      const dom = document.createElement("div");
      dom.className = "cypher-signature";
      const line = dom.appendChild(document.createElement("div"));
      const current = parameters[active]?.label ?? "";
      const at = current === "" ? -1 : label.indexOf(current, label.indexOf("("));
      if (at === -1) line.textContent = label;
      else {
        const marked = document.createElement("b");
        marked.textContent = current;
        line.append(label.slice(0, at), marked, label.slice(at + current.length));
      }
      const words = dom.appendChild(document.createElement("p"));
      words.textContent = parameters[active]?.description || description;
      return { dom };
    },
  };
}

export const signatures: Extension = [shown, asker];
