/** Random choices that are the same for the same seed (mulberry32). */
export interface Seeded {
  /** In `[0, 1)`. */
  unit(): number;
  /** A whole number in `[0, most)`. */
  below(most: number): number;
  pick<T>(from: readonly T[]): T;
}

export function createSeeded(seed: number): Seeded {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(unit() * most);
  return {
    unit,
    below,
    pick<T>(from: readonly T[]): T {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error("There is nothing to pick from.");
      return picked;
    },
  };
}
