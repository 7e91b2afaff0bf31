/**
 * The hot loop of a spread, once for each width of a set: one word, two, or any number. They differ in nothing
 * else, and are written out because a loop over words would cost more than the work in it.
 *
 * A record is: bits still wanted · pending in even waves · pending in odd waves · first wave.
 */
import type { MaskedLinks } from "./spread.ts";

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
  records: Int32Array,
  front: Int32Array,
  length: number,
  next: Int32Array,
) => number;

export const passOneWord: PassOn = ({ offsets, cells }, floor, wave, records, front, length, next) => {
  const now = 1 + (wave & 1);
  const later = 3 - now;
  let reached = 0;
  for (let at = 0; at < length; at++) {
    const node = front[at] as number;
    const record = node << 2;
    const bits = records[record + now] as number;
    records[record + now] = 0;
    if ((records[record + 3] as number) < 0) records[record + 3] = wave;
    const end = (offsets[(node << 2) + floor + 1] as number) << 1;
    for (let cell = (offsets[node << 2] as number) << 1; cell < end; cell += 2) {
      const crossing = bits & (cells[cell + 1] as number);
      if (crossing === 0) continue;
      const target = (cells[cell] as number) << 2;
      const wanted = records[target] as number;
      const fresh = crossing & wanted;
      if (fresh === 0) continue;
      records[target] = wanted ^ fresh;
      const pending = records[target + later] as number;
      if (pending === 0) next[reached++] = target >>> 2;
      records[target + later] = pending | fresh;
    }
  }
  return reached;
};

export const passTwoWords: PassOn = ({ offsets, cells }, floor, wave, records, front, length, next) => {
  const now = 2 + ((wave & 1) << 1);
  const later = 6 - now;
  let reached = 0;
  for (let at = 0; at < length; at++) {
    const node = front[at] as number;
    const record = node * 7;
    const low = records[record + now] as number;
    const high = records[record + now + 1] as number;
    records[record + now] = 0;
    records[record + now + 1] = 0;
    if ((records[record + 6] as number) < 0) records[record + 6] = wave;
    const end = (offsets[(node << 2) + floor + 1] as number) * 3;
    for (let cell = (offsets[node << 2] as number) * 3; cell < end; cell += 3) {
      const crossingLow = low & (cells[cell + 1] as number);
      const crossingHigh = high & (cells[cell + 2] as number);
      if ((crossingLow | crossingHigh) === 0) continue;
      const target = (cells[cell] as number) * 7;
      const wantedLow = records[target] as number;
      const wantedHigh = records[target + 1] as number;
      const freshLow = crossingLow & wantedLow;
      const freshHigh = crossingHigh & wantedHigh;
      if ((freshLow | freshHigh) === 0) continue;
      records[target] = wantedLow ^ freshLow;
      records[target + 1] = wantedHigh ^ freshHigh;
      const pendingLow = records[target + later] as number;
      const pendingHigh = records[target + later + 1] as number;
      if ((pendingLow | pendingHigh) === 0) next[reached++] = cells[cell] as number;
      records[target + later] = pendingLow | freshLow;
      records[target + later + 1] = pendingHigh | freshHigh;
    }
  }
  return reached;
};

export const passManyWords: PassOn = (links, floor, wave, records, front, length, next) => {
  const { words, offsets, cells } = links;
  const stride = 3 * words + 1;
  const size = words + 1;
  const now = words * (1 + (wave & 1));
  const later = 3 * words - now;
  let reached = 0;
  for (let at = 0; at < length; at++) {
    const node = front[at] as number;
    const record = node * stride;
    if ((records[record + 3 * words] as number) < 0) records[record + 3 * words] = wave;
    const end = (offsets[(node << 2) + floor + 1] as number) * size;
    for (let cell = (offsets[node << 2] as number) * size; cell < end; cell += size) {
      const target = (cells[cell] as number) * stride;
      let wasPending = 0;
      let isFresh = 0;
      for (let word = 0; word < words; word++) {
        const wanted = records[target + word] as number;
        const fresh = (records[record + now + word] as number) & (cells[cell + 1 + word] as number) & wanted;
        const pending = records[target + later + word] as number;
        wasPending |= pending;
        if (fresh === 0) continue;
        isFresh |= fresh;
        records[target + word] = wanted ^ fresh;
        records[target + later + word] = pending | fresh;
      }
      if (isFresh !== 0 && wasPending === 0) next[reached++] = cells[cell] as number;
    }
    for (let word = 0; word < words; word++) records[record + now + word] = 0;
  }
  return reached;
};
