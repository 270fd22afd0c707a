/**
 * How well two contexts agree when parts of one were inserted, deleted or replaced: alignment of words with one cost for
 * every run of words that differ, however it came about (Gotoh, "An improved algorithm for matching biological
 * sequences", 1982, with insertion and deletion in one gap). Counting single characters, as edit distance does, a
 * sentence that was put in between would cost more than all the rest is worth.
 */

/** A text as numbers, one a word, a punctuation mark or a paragraph break, and what each is worth. */
export interface Words {
  ids: number[];
  worth: number[];
}

/** Gives the same word the same number wherever it stands. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();

  /** `nearestLast`: the text ends where the passage begins, and is read backwards. */
  read(text: string, nearestLast: boolean): Words {
    const ids: number[] = [];
    const worth: number[] = [];
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+|[\n\r]\s*|[^\s]/gu)) {
      const key = /\s/.test(word) ? '\n' : word;
      let id = this.numbers.get(key);
      if (id === undefined) {
        id = this.numbers.size;
        this.numbers.set(key, id);
      }
      ids.push(id);
      worth.push(/[\p{L}\p{N}]/u.test(key) ? Math.min(key.length, longestWorth) + 1 : 1);
    }
    return nearestLast ? { ids: ids.reverse(), worth: worth.reverse() } : { ids, worth };
  }
}

const longestWorth = 8;

/** What a run of differing words costs: to begin it, and for each word in it. */
const gapCost = 6;
const wordCost = 0.25;

/** The worth of all words. */
export function worthOf({ worth }: Words): number {
  return worth.reduce((sum, each) => sum + each, 0);
}

/** How well `there` goes on like `context`, both read away from the passage; 0: not at all. */
export function agreement(context: Words, there: Words): number {
  let best = 0;
  const entry = (i: number, j: number) => (i + j === 0 ? 0 : -gapCost - wordCost * (i + j));
  align(context, there, entry, (_i, matched) => {
    for (const each of matched) best = Math.max(best, each);
  });
  return best;
}

/** A context of which the words between its two parts are missing. */
export interface Missing {
  before: Words;
  behind: Words;
  /** How many words are missed. */
  count: number;
}

/**
 * How well `there` reads like the context if words were deleted, or replaced, between its two parts; but not where
 * those at `notHere`, indices into `there`, would be what stands in their place. 0 where not both parts are there.
 */
export function agreementWithout({ before, behind, count }: Missing, there: Words, notHere: [number, number]): number {
  // By position in `there`: the best that ends there in the gap between the parts.
  const between = new Float64Array(there.ids.length + 1).fill(Number.NEGATIVE_INFINITY);
  align(
    before,
    there,
    () => 0,
    (i, matched) => {
      const skipped = gapCost + wordCost * (before.ids.length - i + count);
      for (let j = 0; j < matched.length; j++) {
        between[j] = Math.max(between[j] as number, (matched[j] as number) - skipped);
      }
    },
  );
  for (let j = 1; j < between.length; j++) {
    if (j - 1 >= notHere[0] && j - 1 < notHere[1]) continue;
    between[j] = Math.max(between[j] as number, (between[j - 1] as number) - wordCost);
  }
  let best = 0;
  const entry = (i: number, j: number) => (between[j] as number) - wordCost * i;
  align(behind, there, entry, (_i, matched) => {
    for (const each of matched) best = Math.max(best, each);
  });
  return best;
}

/**
 * Row by row, for each word of the context: the worth of the best alignment that ends with it and a word of `there`.
 * `entry`: what an alignment is worth that begins behind so many words of either.
 */
function align(
  context: Words,
  there: Words,
  entry: (i: number, j: number) => number,
  see: (i: number, matched: Float64Array) => void,
): void {
  const width = there.ids.length + 1;
  // By position in `there`: the best that ends with a match, and the best that ends within a gap.
  let matched = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let inGap = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let i = 1; i <= context.ids.length; i++) {
    const id = context.ids[i - 1];
    const worth = context.worth[i - 1] as number;
    const nextMatched = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const nextInGap = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    for (let j = 1; j < width; j++) {
      if (id === there.ids[j - 1]) {
        const before = Math.max(matched[j - 1] as number, inGap[j - 1] as number, entry(i - 1, j - 1));
        nextMatched[j] = before + worth;
      }
      nextInGap[j] = Math.max(
        (nextMatched[j] as number) - gapCost,
        (matched[j] as number) - gapCost - wordCost,
        (inGap[j] as number) - wordCost,
        (nextInGap[j - 1] as number) - wordCost,
      );
    }
    see(i, nextMatched);
    matched = nextMatched;
    inGap = nextInGap;
  }
}
