/** ricochet doctor: everything that a start needs, looked at one by one, each problem with its cure. */
import type { Command } from "commander";
import { CHECKS, type Finding } from "../checks.ts";
import type { Session } from "../session.ts";
import { plain } from "../table.ts";

const MARKS = { ok: "ok", problem: "PROBLEM" } as const;

export function addDoctor(program: Command, session: Session): Command {
  return program
    .command("doctor")
    .description("whether everything that Ricochet needs is there, and what to do where it is not")
    .option("--json", "for programs: the findings as JSON")
    .action(async ({ json }: { json?: true }) => {
      const config = session.config();
      const findings: Finding[] = [];
      for (const check of CHECKS) findings.push(...(await check(config)));
      if (findings.some(({ status }) => status === "problem")) session.exitCode = 2;
      await session.print(json ? `${JSON.stringify({ findings })}\n` : findings.map(format).join(""));
    });
}

function format({ subject, status, what, cure }: Finding): string {
  const first = `${MARKS[status].padEnd(8)} ${subject.padEnd(10)} ${plain(what)}\n`;
  return cure === null ? first : `${first}${" ".repeat(20)}${plain(cure)}\n`;
}
