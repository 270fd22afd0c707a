import { performance } from 'node:perf_hooks';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that the work takes. */
export function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Times several pieces of work in turn, block by block, so that a noisy machine disturbs all alike. A block begins
 * with at least one round that is not timed, and as many as `warmUp` milliseconds hold: V8 throws away the compiled
 * code of what has not run for some time, and work of short rounds shall have as long as others to be compiled again.
 * Returns the milliseconds per round of each.
 */
export function timeInTurn<Name extends string>(
  works: Record<Name, () => void>,
  { blocks, warmUp, rounds }: { blocks: number; warmUp: number; rounds: number },
): Record<Name, number[]> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let block = 0; block < blocks; block++) {
    for (const name of names) {
      const start = performance.now();
      do works[name]();
      while (performance.now() < start + warmUp);
      for (let round = 0; round < rounds; round++) times[name].push(time(works[name]));
    }
  }
  return times;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
