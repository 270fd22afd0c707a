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
 * Times several pieces of work in turn, round by round, so that a noisy machine disturbs all alike.
 * Returns the milliseconds per round of each.
 */
export function timeInTurn<Name extends string>(
  works: Record<Name, () => void>,
  rounds: number,
): Record<Name, number[]> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let warmUp = 0; warmUp < 8; warmUp++) for (const name of names) works[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(time(works[name]));
  }
  return times;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
