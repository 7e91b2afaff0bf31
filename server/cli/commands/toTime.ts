import { InvalidArgumentError } from "commander";

/** A time that an option names, in full. */
export function toTime(text: string): string {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new InvalidArgumentError("Write it as 2026-11-25T15:00:00Z.");
  return time.toISOString();
}
