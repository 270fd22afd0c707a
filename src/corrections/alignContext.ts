/**
 * How well two contexts agree when parts of one were inserted, deleted or replaced: alignment of words with one cost for
 * every run of words that differ, however it came about (Gotoh, "An improved algorithm for matching biological
 * sequences", 1982, with insertion and deletion in one gap). Counting single characters, as edit distance does, a
 * sentence that was put in between would cost more than all the rest is worth. Only the pairs of same words are looked
 * at (Hunt & Szymanski, "A fast algorithm for computing longest common subsequences", 1977): there are few.
 */
import { eachWord, isLetter, type TextWords } from './searchedText';

/** Words of a context, by their numbers in the text, and what each is worth. -1: the text does not have the word. */
export interface Words {
  ids: number[];
  worth: number[];
}

/** `nearestLast`: the context ends where the passage begins, and is read backwards. */
export function readContext(words: TextWords, context: string, nearestLast: boolean): Words {
  const ids: number[] = [];
  const worth: number[] = [];
  eachWord(context, (_start, _end, word) => {
    ids.push(words.numbers.get(word) ?? -1);
    worth.push(isLetter(word[0]) ? Math.min(word.length, longestWorth) + 1 : 1);
  });
  return nearestLast ? { ids: ids.reverse(), worth: worth.reverse() } : { ids, worth };
}

const longestWorth = 8;

/** What a run of differing words costs: to begin it, and for each word in it. */
const gapCost = 6;
const wordCost = 0.25;

/** The worth of all words. */
export function worthOf({ worth }: Words): number {
  return worth.reduce((sum, each) => sum + each, 0);
}

/** Words of the text, as indices; `backwards`: read from the last to the first. */
export interface Stretch {
  first: number;
  end: number;
  backwards: boolean;
}

/** How well a stretch goes on like `context`, both read away from the passage; 0: not at all. */
export function agreement(words: TextWords, context: Words, there: Stretch): number {
  let best = 0;
  const entry = (i: number, j: number) => (i + j === 0 ? 0 : -gapCost - wordCost * (i + j));
  align(words, context, there, entry, (_i, _j, matched) => {
    best = Math.max(best, matched);
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
 * How well a stretch, read forwards, is like the context if words were deleted, or replaced, between its two parts; but
 * not where the words `notHere` of the text would be what stands in their place. 0 where not both parts are there.
 */
export function agreementWithout(
  words: TextWords,
  { before, behind, count }: Missing,
  there: Stretch,
  notHere: { first: number; end: number },
): number {
  const width = there.end - there.first;
  // By position in the stretch: the best that ends there in the gap between the parts.
  const between = new Float64Array(width + 1).fill(Number.NEGATIVE_INFINITY);
  const anywhere = () => 0;
  align(words, before, there, anywhere, (i, j, matched) => {
    const skipped = gapCost + wordCost * (before.ids.length - i + count);
    between[j] = Math.max(between[j] as number, matched - skipped);
  });
  for (let j = 1; j <= width; j++) {
    const index = there.first + j - 1;
    if (index >= notHere.first && index < notHere.end) continue;
    between[j] = Math.max(between[j] as number, (between[j - 1] as number) - wordCost);
  }
  let best = 0;
  const entry = (i: number, j: number) => (between[j] as number) - wordCost * i;
  align(words, behind, there, entry, (_i, _j, matched) => {
    best = Math.max(best, matched);
  });
  return best;
}

/**
 * For each word of the context, and each same word of the stretch: the worth of the best alignment that ends with the
 * two, seen with how many words of either it has behind it. `entry`: what an alignment is worth that begins behind so
 * many words of either.
 */
function align(
  words: TextWords,
  context: Words,
  there: Stretch,
  entry: (i: number, j: number) => number,
  see: (i: number, j: number, matched: number) => void,
): void {
  const width = there.end - there.first;
  // By position in the stretch: the best up to there, as if nothing that is skipped had cost anything.
  const reached = new Float64Array(width + 1).fill(Number.NEGATIVE_INFINITY);
  let before: Pair[] = [];
  for (let i = 1; i <= context.ids.length; i++) {
    const worth = context.worth[i - 1] as number;
    const here = pairsOf(words, context.ids[i - 1] as number, there);
    for (const pair of here) {
      const { j } = pair;
      const skipping = (reached[j - 1] as number) - gapCost - wordCost * (i + j - 2);
      const next = before.find((other) => other.j === j - 1)?.matched ?? Number.NEGATIVE_INFINITY;
      pair.matched = worth + Math.max(entry(i - 1, j - 1), next, skipping);
      see(i, j, pair.matched);
    }
    for (const { j, matched } of here) {
      const value = matched + wordCost * (i + j);
      for (let k = j; k <= width && (reached[k] as number) < value; k++) reached[k] = value;
    }
    before = here;
  }
}

/** A word of the stretch that is the same as one of the context. */
interface Pair {
  /** Its position in the stretch as it is read, from 1. */
  j: number;
  matched: number;
}

/** So often a word may stand in a stretch for all its places to count: "the the the". */
const mostPairs = 24;

function pairsOf({ indices }: TextWords, id: number, { first, end, backwards }: Stretch): Pair[] {
  const all = indices[id];
  if (!all) return [];
  const pairs: Pair[] = [];
  if (backwards) {
    for (let k = firstFrom(all, end) - 1; k >= 0 && pairs.length < mostPairs; k--) {
      const index = all[k] as number;
      if (index < first) break;
      pairs.push({ j: end - index, matched: 0 });
    }
    return pairs;
  }
  for (let k = firstFrom(all, first); k < all.length && pairs.length < mostPairs; k++) {
    const index = all[k] as number;
    if (index >= end) break;
    pairs.push({ j: index - first + 1, matched: 0 });
  }
  return pairs;
}

/** Index of the first that is not less. */
export function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
