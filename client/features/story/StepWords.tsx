/** Title and text of a step; each number in them opens. */
import type { StoryStep } from "../../../graph/stories/contract.ts";
import { filled, paragraphsOf } from "../../../graph/stories/words.ts";
import type { Language } from "../../state/view.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";

interface StepWordsProps {
  readonly step: StoryStep;
  readonly values: Readonly<Record<string, number | null>>;
  readonly language: Language;
  onOpenFigure(name: string): void;
}

export function StepWords({ step, values, language, onOpenFigure }: StepWordsProps) {
  return (
    <div className="step-words">
      <h1>{filled(step.title[language], values, language)}</h1>
      {paragraphsOf(step.text[language], values, language).map((parts, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text keep their order.
        <p key={index}>
          {parts.map((part, at) =>
            part.kind === "words" ? (
              part.text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: so do the parts of a paragraph.
              <FigureButton key={at} text={part.text} onOpen={() => onOpenFigure(part.name)} />
            ),
          )}
        </p>
      ))}
    </div>
  );
}
