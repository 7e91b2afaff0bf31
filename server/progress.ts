/** Says what a long command is doing: a live line on a terminal, plain lines elsewhere. */
export interface Progress {
  /** Begins a named step; the one before it is thereby done. */
  step(name: string): void;
  /** How far the step is, where that is known. */
  advance(done: number, total: number, unit: string): void;
  /** A line that is no step of its own. */
  note(text: string): void;
  /** Ends the last step. */
  finish(): void;
}

/** Writes to a stream such as `process.stderr`; `now` gives milliseconds and is a parameter for tests. */
export function createProgress(
  stream: { write(text: string): unknown; isTTY?: boolean },
  now: () => number = Date.now,
): Progress {
  let current: { name: string; since: number } | null = null;
  let lastTenth = -1;
  const clear = () => stream.isTTY && stream.write("\r\u001b[2K");
  const finish = () => {
    if (current === null) return;
    clear();
    const seconds = ((now() - current.since) / 1000).toFixed(1);
    stream.write(`${stream.isTTY ? "✓ " : "done: "}${current.name} (${seconds} s)\n`);
    current = null;
  };
  return {
    step(name) {
      finish();
      current = { name, since: now() };
      lastTenth = -1;
      stream.write(stream.isTTY ? `· ${name} …` : `${name} …\n`);
    },
    advance(done, total, unit) {
      if (current === null) return;
      if (stream.isTTY) {
        clear();
        stream.write(`· ${current.name} … ${done} of ${total} ${unit}`);
        return;
      }
      const tenth = Math.floor((done / Math.max(1, total)) * 10);
      if (tenth > lastTenth) stream.write(`  ${current.name}: ${done} of ${total} ${unit}\n`);
      lastTenth = tenth;
    },
    note(text) {
      clear();
      stream.write(`${text}\n`);
      if (stream.isTTY && current !== null) stream.write(`· ${current.name} …`);
    },
    finish,
  };
}

export const SILENT_PROGRESS: Progress = { step() {}, advance() {}, note() {}, finish() {} };
