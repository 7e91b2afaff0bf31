/** One value of an answer, as one reads it. */
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { pointText, readCell, type ShownLink, type ShownNode, type ShownPath } from "./cells.ts";
import { durationWords } from "./durationWords.ts";
import { NodeChip } from "./NodeChip.tsx";

interface CellViewProps {
  readonly value: unknown;
  readonly language: Language;
  /** How deep it lies in lists and maps: text in them stands in quotes. */
  readonly depth?: number;
  onShow(node: ShownNode): void;
}

export function CellView({ value, language, depth = 0, onShow }: CellViewProps) {
  const cell = readCell(value);
  const inner = { language, depth: depth + 1, onShow };
  switch (cell.kind) {
    case "nothing":
      return <span className="cell-nothing">null</span>;
    case "text":
      return depth === 0 || PLAIN.test(cell.text) ? cell.text : JSON.stringify(cell.text);
    case "truth":
      return String(cell.value);
    case "number":
      return formatExact(cell.value, language);
    case "node":
      return <NodeChip node={cell.node} language={language} onShow={onShow} />;
    case "link":
      return <LinkView link={cell.link} />;
    case "path":
      return <PathView path={cell.path} language={language} onShow={onShow} />;
    case "point":
      return <code>{pointText(cell.point)}</code>;
    case "time":
      return <span className="cell-time">{cell.text}</span>;
    case "duration":
      return <span title={cell.text}>{durationWords(cell.text, language)}</span>;
    case "cut":
      return <span className="cell-cut">{cell.text}…</span>;
    case "list":
      if (cell.items.length === 0) return <span className="cell-nothing">[ ]</span>;
      return (
        <ul className="cell-list">
          {cell.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list's items are told apart by their place only.
            <li key={at}>
              <CellView value={item} {...inner} />
              {at < cell.items.length - 1 && ","}
            </li>
          ))}
        </ul>
      );
    case "map":
      if (cell.entries.length === 0) return <span className="cell-nothing">{"{ }"}</span>;
      return (
        <dl className="cell-map">
          {cell.entries.map(([key, each]) => (
            <div key={key}>
              <dt>{key}:</dt>
              <dd>
                <CellView value={each} {...inner} />
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}

/** All digits of a whole number; of a fraction, as many as the database gave. */
function formatExact(value: number | bigint, language: Language): string {
  if (typeof value === "bigint") return value.toLocaleString(language);
  // Years and numbers like them read better without a separator than with one.
  if (Number.isInteger(value) && Math.abs(value) < 10_000) return String(value);
  return Number.isInteger(value) ? formatNumber(value, language) : value.toLocaleString(language, DIGITS);
}

/** In lists and maps, such a text cannot be mistaken for anything else. */
const PLAIN = /^[a-z][\w:-]*$/i;

const DIGITS = { maximumSignificantDigits: 17 };

function LinkView({ link: { type, properties } }: { readonly link: ShownLink }) {
  const { id } = properties;
  return (
    <span className="chip link-chip" title={typeof id === "string" ? id : undefined}>
      {type}
    </span>
  );
}

function PathView({
  path: { nodes, links },
  ...rest
}: { readonly path: ShownPath } & Omit<CellViewProps, "value">) {
  return (
    <span className="cell-path">
      {nodes.map((node, at) => {
        const link = links[at];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a path may come by a node twice.
          <span key={at}>
            <NodeChip node={node} language={rest.language} onShow={rest.onShow} />
            {link !== undefined && (
              <span className="cell-step">
                {link.from === node.key ? `— ${link.type} →` : `← ${link.type} —`}
              </span>
            )}
          </span>
        );
      })}
    </span>
  );
}
