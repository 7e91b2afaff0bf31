/** ricochet rank: every platform by what its breach reaches. */
import { type Command, Option } from "commander";
import { EFFECTS, type Effect, GRADES, type Grade } from "../../../graph/model/vocabulary.ts";
import { type RankedPlatform, rankPlatformsOnce } from "../../presenters/ranking.ts";
import { addGraphOption, askedGraph, type GraphOptions } from "../graphSource.ts";
import { nameOfNode } from "../names.ts";
import { positiveInteger } from "../numbers.ts";
import type { Session } from "../session.ts";
import { type Column, formatTable } from "../table.ts";

interface RankOptions extends GraphOptions {
  readonly effect: Effect;
  readonly floor: Grade;
  readonly top?: number;
  readonly json?: true;
}

export function addRank(program: Command, session: Session): Command {
  const command = program
    .command("rank")
    .description("every platform by what its breach reaches")
    .addOption(new Option("--effect <effect>", "what spreads").choices(EFFECTS).default("exposure"))
    .addOption(
      new Option("--floor <grade>", "the weakest evidence that counts").choices(GRADES).default("inferred"),
    )
    .option("--top <n>", "only the first n", positiveInteger(1_000_000));
  return addGraphOption(command)
    .option("--json", "for programs: the ranking as JSON")
    .action(async ({ effect, floor, top, json, ...options }: RankOptions) => {
      const { graph, compiled, version } = await askedGraph(options, session);
      const ranked = rankPlatformsOnce(compiled, effect, floor);
      const items = ranked.slice(0, top);
      if (json) {
        const answer = { datasetVersion: version, effect, floor, items, total: ranked.length };
        return session.print(`${JSON.stringify(answer)}\n`);
      }
      const columns: Column<RankedPlatform>[] = [
        { title: "institutions", align: "right", text: ({ institutions }) => String(institutions) },
        { title: "no opt-out", align: "right", text: (row) => String(row.mandatoryInstitutions) },
        { title: "classes", align: "right", text: ({ classes }) => String(classes) },
        { title: "platform", text: ({ id }) => nameOfNode(graph, id) },
        { title: "id", text: ({ id }) => id },
      ];
      const notice =
        items.length < ranked.length ? `${items.length} of ${ranked.length} platforms shown.\n` : "";
      await session.print(formatTable(columns, items) + notice);
    });
}
