/** npm run ricochet -- <command>: reads the arguments, runs one command, ends with its exit code. */
import { Command, CommanderError } from "commander";
import { explainFailure, REFUSED } from "../exitCodes.ts";
import { createLifecycle } from "../lifecycle.ts";
import { createProgress } from "../progress.ts";
import { COMMANDS } from "./commands/index.ts";
import { createSession } from "./session.ts";

const EPILOGUE = `
Answers go to standard output, progress and refusals to standard error.
Exit codes: 0 answered, 1 the input was refused (the reason is told), 2 something Ricochet depends on failed.`;

/** @param args what stands after the program's name */
export async function main(args: readonly string[]): Promise<void> {
  const progress = createProgress(process.stderr);
  const lifecycle = createLifecycle(process, progress);
  // Whoever reads our answer may have seen enough of it (`| head`): that is no failure.
  process.stdout.on("error", () => lifecycle.stop(0));
  process.stderr.on("error", () => {});

  const session = createSession({ progress, lifecycle });
  const program = new Command("ricochet")
    .description("Who a breach of a shared platform reaches, with what data, and how we know.")
    .helpOption("-h, --help", "show this help")
    .helpCommand(false)
    // What stands behind a command is the command's.
    .enablePositionalOptions()
    .addHelpText("after", EPILOGUE)
    .showHelpAfterError("(--help shows what can be given)");
  for (const addCommand of COMMANDS) {
    addCommand(program, session).exitOverride().showHelpAfterError("(--help shows what can be given)");
  }
  program.exitOverride();

  let exitCode = 0;
  try {
    await program.parseAsync(args, { from: "user" });
    exitCode = session.exitCode;
  } catch (error) {
    // Whoever stops a command knows that it did not end.
    if (!lifecycle.signal.aborted) exitCode = tell(error, () => progress.finish());
  }
  await lifecycle.stop(exitCode);
}

function tell(error: unknown, finish: () => void): number {
  // The parser has said what is wrong with the arguments, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : REFUSED;
  const { sentence, exitCode } = explainFailure(error);
  finish();
  process.stderr.write(`${sentence}\n`);
  return exitCode;
}
