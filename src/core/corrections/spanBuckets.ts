import type { Span } from '../text/span';

/** Finds what stands about some words without looking at all that there is: by stretches of so many characters. */
const stretch = 512;

/** Numbers by the spans they stand for. */
export class SpanBuckets {
  readonly #buckets = new Map<number, number[]>();

  add(index: number, { start, end }: Span): void {
    for (let at = Math.floor(start / stretch); at <= Math.floor(end / stretch); at++) {
      const bucket = this.#buckets.get(at);
      if (!bucket) this.#buckets.set(at, [index]);
      else if (bucket.at(-1) !== index) bucket.push(index);
    }
  }

  /** In ascending order, those of which a span shares a character with this one, and perhaps others nearby. */
  about({ start, end }: Span): number[] {
    const first = Math.floor(start / stretch);
    const last = Math.floor(end / stretch);
    if (first === last) return this.#buckets.get(first) ?? [];
    const found = new Set<number>();
    for (let at = first; at <= last; at++) for (const index of this.#buckets.get(at) ?? []) found.add(index);
    return [...found].sort((a, b) => a - b);
  }
}
