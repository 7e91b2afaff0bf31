/** Reads Cypher beside the page, with the grammar of Neo4j's own editor: colours, completion, signatures, form. */
import {
  autocomplete,
  type CompletionItem,
  type DbSchema,
  formatQuery,
  highlightSyntax,
  parseParameters,
  signatureHelp,
} from "@neo4j-cypher/language-support";
import type { Completion, Signature, Token } from "./protocol.ts";
import { toDbSchema } from "./schema.ts";
import { serve } from "./serve.ts";
import { stretchOf, WITHOUT_COMMANDS, wordsOf } from "./tokens.ts";
import { TONES } from "./tones.ts";

let dbSchema: DbSchema = {};

/** Sorts of completions, by the numbers that the language-server protocol has for them. */
const KIND_OF_ITEM: Readonly<Record<number, Completion["kind"]>> = {
  3: "callable",
  6: "variable",
  10: "property",
  2: "callable",
  12: "parameter",
  14: "keyword",
  25: "label",
};

serve({
  schema(input) {
    dbSchema = toDbSchema(input);
    return null;
  },
  read(text) {
    const tokens = highlightSyntax(text, WITHOUT_COMMANDS).flatMap((token): Token[] => {
      const tone = TONES[token.tokenType];
      return tone === undefined ? [] : [{ ...stretchOf(token), tone }];
    });
    return { tokens, parameters: [...new Set(parseParameters(text, false))] };
  },
  complete({ text, caret }) {
    const items = autocomplete(text, dbSchema, { caretPosition: caret, manual: true, ...WITHOUT_COMMANDS });
    return items.flatMap((item) => toCompletion(item) ?? []);
  },
  sign({ text, caret }) {
    const help = signatureHelp(text, dbSchema, { caretPosition: caret, ...WITHOUT_COMMANDS });
    const shown = help.signatures[help.activeSignature ?? 0];
    return shown === undefined ? null : toSignature(shown, help.activeParameter ?? 0);
  },
  format({ text, caret }) {
    const { formattedQuery, newCursorPos } = formatQuery(text, { cursorPosition: caret, maxColumn: 90 });
    return { text: formattedQuery, caret: newCursorPos ?? formattedQuery.length };
  },
});

/** Refused here, so not offered. */
const NOT_OFFERED =
  /^(?:CYPHER|EXPLAIN|PROFILE|CREATE|MERGE|SET|DELETE|DETACH|NODETACH|REMOVE|INSERT|FOREACH|LOAD|DROP|ALTER|SHOW|TERMINATE|USE|GRANT|DENY|REVOKE|START|STOP|RENAME|ENABLE|DRYRUN|REALLOCATE|DEALLOCATE)\b/;

function toCompletion(item: CompletionItem): Completion | null {
  const kind = KIND_OF_ITEM[item.kind ?? 14] ?? "keyword";
  if (kind === "keyword" && NOT_OFFERED.test(item.label)) return null;
  return {
    label: item.label,
    kind,
    insert: item.insertText ?? null,
    detail: item.signature ?? null,
    description: wordsOf(item.documentation),
  };
}

function toSignature(
  shown: ReturnType<typeof signatureHelp>["signatures"][number],
  active: number,
): Signature {
  return {
    label: shown.label,
    description: wordsOf(shown.documentation) ?? "",
    parameters: (shown.parameters ?? []).map(({ label, documentation }) => ({
      label: typeof label === "string" ? label : shown.label.slice(...label),
      description: wordsOf(documentation) ?? "",
    })),
    active,
  };
}
