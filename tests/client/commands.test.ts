import { expect, test } from "vitest";
import { type Command, matchingCommands } from "../../client/features/palette/commands.ts";

const command = (
  id: string,
  group: Command["group"],
  label: string,
  note: string | null = null,
): Command => ({
  id,
  group,
  label,
  note,
  run: () => {},
});
const COMMANDS = [
  command("outage", "actions", "Effet : Service perdu"),
  command("table", "actions", "Ouvrir le tableau", "t"),
  command("mine", "views", "Élections, la chaîne de l’hébergeur"),
];
const found = (text: string) =>
  matchingCommands(COMMANDS, text, (group) => group).map(({ id, total, options }) => [
    id,
    total,
    options.map((option) => option.id),
  ]);

test("commands are found by the beginnings of words, without accents or case, in any order", () => {
  expect(found("ELECT heberg")).toEqual([["views", 1, ["mine"]]]);
  expect(found("perdu effet")).toEqual([["actions", 1, ["outage"]]]);
});

test("without a text every command is offered, saved views first", () => {
  expect(found("")).toEqual([
    ["views", 1, ["mine"]],
    ["actions", 2, ["outage", "table"]],
  ]);
});

test("a text inside a word finds nothing", () => {
  expect(found("bleau")).toEqual([]);
});
