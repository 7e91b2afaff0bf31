/** ricochet query: one Cypher query that only reads, through the same gate and within the same limits as the page's. */
import { readFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import type { ConsoleAnswer, ConsoleRequest } from "../../../graph/consoleContract.ts";
import { InvalidDataError } from "../../../graph/errors.ts";
import { LIBRARY, queryNamed } from "../../../graph/queries/index.ts";
import { RefusedQuery } from "../../console/errors.ts";
import { checkQuery } from "../../console/gate/checkQuery.ts";
import { openConsole } from "../../console/queryConsole.ts";
import { answerAsCsv, answerAsTable, describeAnswer } from "../answerText.ts";
import { collectParameter, type GivenParameters } from "../queryParameters.ts";
import type { Session } from "../session.ts";
import { formatTable } from "../table.ts";

interface QueryOptions {
  readonly file?: string;
  readonly name?: string;
  readonly list?: true;
  readonly param: GivenParameters;
  readonly json?: true;
  readonly csv?: true;
}

interface AskedQuery extends ConsoleRequest {
  /** What a refusal calls the text. */
  readonly source: string;
}

export function addQuery(program: Command, session: Session): Command {
  return program
    .command("query")
    .description("run Cypher that only reads, and show its rows")
    .argument("[text]", "the query, such as 'MATCH (p:Platform) RETURN count(p)'")
    .addOption(new Option("--file <file>", "the query of this file").conflicts(["name", "list"]))
    .addOption(new Option("--name <name>", "a query of the library").conflicts("list"))
    .option("--list", "what the library has: names, titles and parameters")
    .option(
      "--param <name=value>",
      "a parameter: JSON where it reads as JSON, else text; repeat for more",
      collectParameter,
      {},
    )
    .addOption(new Option("--json", "for programs: the answer as JSON").conflicts("csv"))
    .option("--csv", "for spreadsheets: the rows as CSV")
    .action(async (text: string | undefined, { json, csv, list, ...options }: QueryOptions) => {
      if (list) return session.print(formatLibrary());
      const { source, ...request } = await askedQuery(text, options);
      const answer = await placingRefusals(source, () => answerOf(request, session));
      if (json) return session.print(`${JSON.stringify(answer)}\n`);
      await session.print(csv ? answerAsCsv(answer) : answerAsTable(answer));
      session.progress.note(describeAnswer(answer));
    });
}

async function askedQuery(
  text: string | undefined,
  { file, name, param }: Pick<QueryOptions, "file" | "name" | "param">,
): Promise<AskedQuery> {
  if ([text, file, name].filter((each) => each !== undefined).length !== 1) {
    const cure = "Write its text, or name it by --file or --name; --list shows the library.";
    throw new InvalidDataError([{ place: "query", problem: "is to be given once.", cure }]);
  }
  if (text !== undefined) return { query: text, parameters: param, source: "query" };
  if (file !== undefined) return { query: await readQuery(file), parameters: param, source: file };
  const described = queryNamed(name ?? "");
  if (described === undefined) {
    const cure = "--list shows the names.";
    throw new InvalidDataError([{ place: "--name", problem: `"${name}" is not in the library.`, cure }]);
  }
  for (const { name: parameter, kind, example } of described.parameters) {
    if (Object.hasOwn(param, parameter)) continue;
    const cure = `Give it: --param ${parameter}=${example}`;
    throw new InvalidDataError([{ place: `--param ${parameter}`, problem: `(${kind}) is missing.`, cure }]);
  }
  return { query: described.text, parameters: param, source: described.name };
}

async function readQuery(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => {
    throw new InvalidDataError([{ place: file, problem: "cannot be read.", cure: "Name a text file." }]);
  });
}

async function answerOf(request: ConsoleRequest, session: Session): Promise<ConsoleAnswer> {
  // First here, so that no database is started for what will be refused.
  const verdict = checkQuery(request.query, request.parameters);
  if (!verdict.allowed) throw RefusedQuery.of(verdict);
  const { access } = await session.openData();
  const queryConsole = openConsole({ access, restart: access.restart });
  session.progress.step("Running the query");
  try {
    return await queryConsole.run(request, session.signal);
  } finally {
    session.progress.finish();
    await queryConsole.close();
  }
}

async function placingRefusals<T>(source: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof RefusedQuery)) throw error;
    const { code, message, position } = error;
    const place = position === null ? source : `${source}:${position.line}:${position.column}`;
    throw new InvalidDataError([{ place, problem: `refused (${code}). ${message}` }]);
  }
}

function formatLibrary(): string {
  return formatTable(
    [
      { title: "name", text: ({ name }) => name },
      { title: "parameters", text: ({ parameters }) => parameters.map(({ name }) => name).join(", ") },
      { title: "what it tells", text: ({ title }) => title.en },
    ],
    LIBRARY,
  );
}
