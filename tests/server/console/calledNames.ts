/** Which functions and procedures a query calls, told from its characters alone: a second opinion on the gate's tree. */
import { ALLOWED_FUNCTIONS, ALLOWED_PROCEDURES } from "../../../server/console/gate/names.ts";

/** What the database lists among its functions and the grammar has a rule of its own for. */
const OF_THE_GRAMMAR = new Set(["all", "any", "none", "single", "reduce", "normalize", "trim"]);
const PIECE = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`((?:[^`]|``)*)`/g;

/** @param known every function and procedure of the database, as it lists them */
export function forbiddenCalls(query: string, known: readonly string[]): string[] {
  const allowed = new Set([...ALLOWED_FUNCTIONS, ...OF_THE_GRAMMAR]);
  const procedures = new Set([...ALLOWED_PROCEDURES].map((name) => name.toLowerCase()));
  const forbidden = new Set(known.map((name) => name.toLowerCase()).filter((name) => !allowed.has(name)));
  const bare = query
    .replaceAll(PIECE, (piece, name?: string) => name ?? (/^["']/.test(piece) ? "''" : " "))
    .replaceAll(/\s*\.\s*/g, ".");
  const called = [...bare.matchAll(/(?<![\w.$])([\p{L}_][\w.]*)\s*\(/gu)].map(([, name = ""]) => name);
  const procedureCalls = [...bare.matchAll(/\bcall\s+([\p{L}_][\w.]*)/giu)].map(([, name = ""]) => name);
  return [
    ...called.filter((name) => forbidden.has(name.toLowerCase()) && !procedures.has(name.toLowerCase())),
    ...procedureCalls.filter((name) => name.includes(".") && !ALLOWED_PROCEDURES.has(name)),
  ];
}
