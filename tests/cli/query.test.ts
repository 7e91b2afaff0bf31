/** `ricochet query` where no database is needed: what is refused before, and the list of the library. */
import { Command } from "commander";
import { expect, test } from "vitest";
import { LIBRARY } from "../../graph/queries/index.ts";
import { addQuery } from "../../server/cli/commands/query.ts";
import type { Session } from "../../server/cli/session.ts";

async function printed(...args: string[]): Promise<string> {
  let out = "";
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addQuery(program, {
    print: async (text: string) => {
      out += text;
    },
    openData: () => Promise.reject(new Error("The database was asked.")),
  } as unknown as Session).exitOverride();
  await program.parseAsync(["query", ...args], { from: "user" });
  return out;
}

test.each([
  [
    "what only writes",
    ["CREATE (n) RETURN n"],
    /^query:1:1: refused \(write\)\. `CREATE` .*MATCH and RETURN/,
  ],
  ["a parameter without a value", ["RETURN $x AS x"], /^query:1:8: refused \(parameter\)\. .*`\$x`/],
  ["a name that the library lacks", ["--name", "nothing"], /^--name: "nothing" .*--list/],
  [
    "a name without its parameter",
    ["--name", "users-of-platform"],
    /^--param platform: \(platform\) is missing\. Give it: --param platform=platform:/,
  ],
  ["two queries", ["RETURN 1", "--name", "users-of-platform"], /^query: is to be given once\./],
  ["no query", [], /^query: is to be given once\./],
  ["a file that is not there", ["--file", "no/such.cypher"], /^no\/such\.cypher: cannot be read\./],
  ["a parameter without a name", ["RETURN 1", "--param", "x"], /--param platform=/],
  ["a parameter twice", ["RETURN 1", "--param", "x=1", "--param", "x=2"], /"x" is given twice/],
  ["two ways to print", ["RETURN 1", "--json", "--csv"], /cannot be used with/],
])("refuses %s, with the place and the cure, before a database is started", async (_, args, words) => {
  await expect(printed(...args)).rejects.toThrow(words);
});

test("lists the library", async () => {
  const lines = (await printed("--list")).trimEnd().split("\n");
  expect(lines).toHaveLength(LIBRARY.length + 1);
  expect(lines).toContainEqual(
    expect.stringMatching(/^users-of-platform +platform +Who uses or feeds a platform$/),
  );
});
