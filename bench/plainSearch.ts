/** The floor that a propagation is held against: a breadth-first search that knows of nothing but nodes and links. */
export interface PlainRows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

export class PlainSearch {
  readonly #waves: Int32Array;
  readonly #queue: Int32Array;

  constructor(nodes: number) {
    this.#waves = new Int32Array(nodes);
    this.#queue = new Int32Array(nodes);
  }

  /** @returns how many nodes it reaches, the start among them */
  run({ offsets, targets }: PlainRows, start: number): number {
    const [waves, queue] = [this.#waves, this.#queue];
    waves.fill(-1);
    waves[start] = 0;
    queue[0] = start;
    let reached = 1;
    for (let at = 0; at < reached; at++) {
      const node = queue[at] as number;
      const wave = (waves[node] as number) + 1;
      const end = offsets[node + 1] as number;
      for (let link = offsets[node] as number; link < end; link++) {
        const target = targets[link] as number;
        if ((waves[target] as number) >= 0) continue;
        waves[target] = wave;
        queue[reached++] = target;
      }
    }
    return reached;
  }
}
