/**
 * The hot loop of a spread, once for each width of a set: one word, two, or any number. They differ in nothing
 * else, and are written out because a loop over words would cost more than the work in it.
 *
 * Most links lead to nodes that want nothing more; one bit a node says so, and all those bits fit where memory
 * is fast. What else is known of a node lies in lists of their own, so that looking touches one of them only.
 */
import type { MaskedLinks } from "./spread.ts";

export interface SpreadState {
  /** Bit `n` is set when node `n` wants nothing more. */
  readonly done: Int32Array;
  /** Bits that each node still wants. */
  readonly wanted: Int32Array;
  /** Bits that have arrived and are to be passed on: in even waves, in odd waves. */
  readonly pending: readonly [even: Int32Array, odd: Int32Array];
  /** First wave of each node; -1: not reached. */
  readonly waves: Int32Array;
}

/**
 * Passes on what is pending at the nodes of the front.
 * @param front those nodes; the first `length` count
 * @param next is filled with the nodes at which something new is pending in the next wave
 * @returns how many those are
 */
export type PassOn = (
  links: MaskedLinks,
  floor: number,
  wave: number,
  state: SpreadState,
  front: Int32Array,
  length: number,
  next: Int32Array,
) => number;

export const passOneWord: PassOn = ({ offsets, cells }, floor, wave, state, front, length, next) => {
  const { done, wanted, waves } = state;
  const now = state.pending[(wave & 1) as 0 | 1];
  const later = state.pending[(1 - (wave & 1)) as 0 | 1];
  let reached = 0;
  for (let at = 0; at < length; at++) {
    const node = front[at] as number;
    const bits = now[node] as number;
    now[node] = 0;
    if ((waves[node] as number) < 0) waves[node] = wave;
    const end = (offsets[(node << 2) + floor + 1] as number) << 1;
    for (let cell = (offsets[node << 2] as number) << 1; cell < end; cell += 2) {
      const crossing = bits & (cells[cell + 1] as number);
      if (crossing === 0) continue;
      const target = cells[cell] as number;
      if (((done[target >>> 5] as number) >>> (target & 31)) & 1) continue;
      const want = wanted[target] as number;
      const fresh = crossing & want;
      if (fresh === 0) continue;
      wanted[target] = want ^ fresh;
      if (want === fresh) done[target >>> 5] = (done[target >>> 5] as number) | (1 << (target & 31));
      const before = later[target] as number;
      if (before === 0) next[reached++] = target;
      later[target] = before | fresh;
    }
  }
  return reached;
};

export const passTwoWords: PassOn = ({ offsets, cells }, floor, wave, state, front, length, next) => {
  const { done, wanted, waves } = state;
  const now = state.pending[(wave & 1) as 0 | 1];
  const later = state.pending[(1 - (wave & 1)) as 0 | 1];
  let reached = 0;
  for (let at = 0; at < length; at++) {
    const node = front[at] as number;
    const low = now[node << 1] as number;
    const high = now[(node << 1) + 1] as number;
    now[node << 1] = 0;
    now[(node << 1) + 1] = 0;
    if ((waves[node] as number) < 0) waves[node] = wave;
    const end = (offsets[(node << 2) + floor + 1] as number) * 3;
    for (let cell = (offsets[node << 2] as number) * 3; cell < end; cell += 3) {
      const crossingLow = low & (cells[cell + 1] as number);
      const crossingHigh = high & (cells[cell + 2] as number);
      if ((crossingLow | crossingHigh) === 0) continue;
      const target = cells[cell] as number;
      if (((done[target >>> 5] as number) >>> (target & 31)) & 1) continue;
      const first = target << 1;
      const wantLow = wanted[first] as number;
      const wantHigh = wanted[first + 1] as number;
      const freshLow = crossingLow & wantLow;
      const freshHigh = crossingHigh & wantHigh;
      if ((freshLow | freshHigh) === 0) continue;
      wanted[first] = wantLow ^ freshLow;
      wanted[first + 1] = wantHigh ^ freshHigh;
      if (wantLow === freshLow && wantHigh === freshHigh) {
        done[target >>> 5] = (done[target >>> 5] as number) | (1 << (target & 31));
      }
      const beforeLow = later[first] as number;
      const beforeHigh = later[first + 1] as number;
      if ((beforeLow | beforeHigh) === 0) next[reached++] = target;
      later[first] = beforeLow | freshLow;
      later[first + 1] = beforeHigh | freshHigh;
    }
  }
  return reached;
};

export const passManyWords: PassOn = (links, floor, wave, state, front, length, next) => {
  const { words, offsets, cells } = links;
  const { done, wanted, waves } = state;
  const now = state.pending[(wave & 1) as 0 | 1];
  const later = state.pending[(1 - (wave & 1)) as 0 | 1];
  const size = words + 1;
  let reached = 0;
  for (let at = 0; at < length; at++) {
    const node = front[at] as number;
    const own = node * words;
    if ((waves[node] as number) < 0) waves[node] = wave;
    const end = (offsets[(node << 2) + floor + 1] as number) * size;
    for (let cell = (offsets[node << 2] as number) * size; cell < end; cell += size) {
      const target = cells[cell] as number;
      if (((done[target >>> 5] as number) >>> (target & 31)) & 1) continue;
      const first = target * words;
      let before = 0;
      let arriving = 0;
      let left = 0;
      for (let word = 0; word < words; word++) {
        const want = wanted[first + word] as number;
        const fresh = (now[own + word] as number) & (cells[cell + 1 + word] as number) & want;
        before |= later[first + word] as number;
        left |= want ^ fresh;
        if (fresh === 0) continue;
        arriving |= fresh;
        wanted[first + word] = want ^ fresh;
        later[first + word] = (later[first + word] as number) | fresh;
      }
      if (left === 0) done[target >>> 5] = (done[target >>> 5] as number) | (1 << (target & 31));
      if (arriving !== 0 && before === 0) next[reached++] = target;
    }
    for (let word = 0; word < words; word++) now[own + word] = 0;
  }
  return reached;
};
