/** What the palette offers besides nodes: views to come back to, things to do, questions to ask. Pure. */
import { fold } from "../../../graph/model/fold.ts";
import type { OptionGroup } from "../../ui/options.ts";

/** In the order in which they are shown. */
export const COMMAND_GROUPS = ["views", "actions", "queries"] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** A key that does the same, or what it is about. */
  readonly note: string | null;
  run(): void;
}

/** The commands in which every word typed begins a word; without a text, all. */
export function matchingCommands(
  commands: readonly Command[],
  text: string,
  titleOf: (group: CommandGroup) => string,
): OptionGroup[] {
  const words = fold(text).split(" ");
  return COMMAND_GROUPS.map((group) => {
    const found = commands.filter((command) => {
      const said = ` ${fold(`${command.label} ${command.note ?? ""}`)}`;
      return command.group === group && words.every((word) => said.includes(` ${word}`));
    });
    return {
      id: group,
      title: titleOf(group),
      total: found.length,
      options: found.map(({ id, label, note, run }) => ({ id, label, note, mark: null, choose: run })),
      showAll: null,
    };
  }).filter(({ total }) => total > 0);
}
