/** What spreads and which evidence counts: the two options that every measure takes. */
import { type Command, Option } from "commander";
import { EFFECTS, type Effect, GRADES, type Grade } from "../../graph/model/vocabulary.ts";

export interface QuestionOptions {
  readonly effect: Effect;
  readonly floor: Grade;
}

export function addQuestionOptions(command: Command): Command {
  return command
    .addOption(new Option("--effect <effect>", "what spreads").choices(EFFECTS).default("exposure"))
    .addOption(
      new Option("--floor <grade>", "the weakest evidence that counts").choices(GRADES).default("inferred"),
    );
}
