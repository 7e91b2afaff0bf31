/**
 * How many of `marked` ones are met in `drawn` draws without replacement from `population`: exactly.
 * The distribution is the hypergeometric one; the sum over independent strata is its convolution.
 */
export interface Stratum {
  readonly population: number;
  readonly marked: number;
  readonly drawn: number;
}

export function expectedHits(strata: readonly Stratum[]): number {
  return strata.reduce(
    (sum, { population, marked, drawn }) => sum + (population === 0 ? 0 : (drawn * marked) / population),
    0,
  );
}

/** The chance of at least so many hits, over all strata together. */
export function chanceOfAtLeast(strata: readonly Stratum[], hits: number): number {
  const distribution = strata.map(hitDistribution).reduce(convolve, [1]);
  const sum = distribution.slice(hits).reduce((total, chance) => total + chance, 0);
  return Math.min(1, sum);
}

/** Chance of 0, 1, 2 … hits. */
function hitDistribution({ population, marked, drawn }: Stratum): number[] {
  const all = logChoose(population, drawn);
  return Array.from({ length: Math.min(marked, drawn) + 1 }, (_, hits) => {
    if (drawn - hits > population - marked) return 0;
    return Math.exp(logChoose(marked, hits) + logChoose(population - marked, drawn - hits) - all);
  });
}

function convolve(a: readonly number[], b: readonly number[]): number[] {
  const sum = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((chanceA, hitsA) => {
    b.forEach((chanceB, hitsB) => {
      sum[hitsA + hitsB] = (sum[hitsA + hitsB] ?? 0) + chanceA * chanceB;
    });
  });
  return sum;
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += Math.log(n - Math.min(k, n - k) + i) - Math.log(i);
  return sum;
}
