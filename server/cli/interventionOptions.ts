/** Interventions from the command line, one option for each kind. */
import { type Command, InvalidArgumentError } from "commander";
import type { Intervention } from "../../graph/contract.ts";

export interface InterventionOptions {
  readonly without?: readonly string[];
  readonly harden?: readonly string[];
  readonly secondSupplier?: readonly string[];
  readonly minimise?: readonly Change[];
  readonly shortenRetention?: readonly Change[];
}

interface Change {
  readonly id: string;
  readonly categories: string[];
}

/** The names of the options. */
export const NO_INTERVENTIONS: Record<keyof InterventionOptions, true> = {
  without: true,
  harden: true,
  secondSupplier: true,
  minimise: true,
  shortenRetention: true,
};

export function addInterventionOptions(command: Command): Command {
  return command
    .option("--without <link...>", "suppose these links cut")
    .option("--harden <node...>", "suppose these nodes hardened: no control or login passes to them")
    .option(
      "--second-supplier <platform...>",
      "suppose that these platforms no longer take anyone down alone",
    )
    .option("--minimise <link=slugs...>", "suppose that these links carry no more than this data", addChange)
    .option(
      "--shorten-retention <node=slugs...>",
      "suppose that these nodes hold this data no longer",
      addChange,
    );
}

export function interventionsFrom(options: InterventionOptions): Intervention[] {
  const { without = [], harden = [], secondSupplier = [], minimise = [], shortenRetention = [] } = options;
  return [
    ...without.map((link) => ({ kind: "cut" as const, link })),
    ...harden.map((node) => ({ kind: "harden" as const, node })),
    ...secondSupplier.map((node) => ({ kind: "second-supplier" as const, node })),
    ...minimise.map(({ id, categories }) => ({ kind: "minimise" as const, link: id, categories })),
    ...shortenRetention.map(({ id, categories }) => ({
      kind: "shorten-retention" as const,
      node: id,
      categories,
    })),
  ];
}

/** Slugs with commas between; none at all is an answer of its own. */
export function slugsIn(text: string): string[] {
  return text
    .split(",")
    .map((slug) => slug.trim())
    .filter((slug) => slug !== "");
}

/** The id of a link may have any sign in it, a slug has no equals sign: so the last one separates. */
function addChange(text: string, before: readonly Change[] = []): Change[] {
  const sign = text.lastIndexOf("=");
  if (sign < 1)
    throw new InvalidArgumentError("Write the id, an equals sign and the data, such as id=iban,identity.");
  return [...before, { id: text.slice(0, sign), categories: slugsIn(text.slice(sign + 1)) }];
}
