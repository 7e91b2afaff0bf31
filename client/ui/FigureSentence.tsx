/** The sentence on top of a page, each number in it a button. */
import type { Figure } from "../../graph/responses.ts";
import { FigureButton } from "./FigureButton.tsx";

export type SentencePart =
  | string
  | { readonly name: string }
  | { readonly words: string; readonly figure: Figure };

interface FigureSentenceProps {
  readonly parts: readonly SentencePart[];
  onOpen(figure: Figure): void;
}

export function FigureSentence({ parts, onOpen }: FigureSentenceProps) {
  return (
    <h1 className="sentence">
      {parts.map((part, at) => {
        const key = `${at}`;
        if (typeof part === "string") return <span key={key}>{part}</span>;
        if ("name" in part) return <strong key={key}>{part.name}</strong>;
        return <FigureButton key={key} text={part.words} onOpen={() => onOpen(part.figure)} />;
      })}
    </h1>
  );
}
