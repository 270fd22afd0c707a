/** Words that are compared by their forms. */
interface Comparable {
  readonly form: string;
}

export interface Difference<T> {
  /** The words from the first that differs to the last, with one that is the same on either side. */
  readonly here: readonly T[];
  readonly there: readonly T[];
}

/** Longer passages are compared by their beginnings. */
const longest = 150;
/** Words that may be inserted, left out or exchanged in so many. */
const wordsForEachChange = 6;
const mostChanges = 3;

/**
 * What differs between two passages that are nearly the same. One may begin earlier and end later than the other: what
 * is more there is no difference. Undefined where they are the same or too unlike.
 */
export function differenceOf<T extends Comparable>(here: readonly T[], there: readonly T[]): Difference<T> | undefined {
  const [a, b] = [here.slice(0, longest), there.slice(0, longest)];
  if (isPart(here, there) || isPart(there, here)) return undefined;
  const shared = alignment(a, b);
  const [first] = shared;
  const last = shared.at(-1);
  if (!first || !last) return undefined;
  const lengths = [last[0] - first[0] + 1, last[1] - first[1] + 1] as const;
  const changes = Math.max(...lengths) - shared.length;
  if (changes === 0 || changes > Math.min(mostChanges, Math.floor(shared.length / wordsForEachChange)))
    return undefined;
  // What stands before the first and behind the last shared word must be the rest of one of them only.
  if (Math.min(first[0], first[1]) > 0 || Math.min(a.length - 1 - last[0], b.length - 1 - last[1]) > 0)
    return undefined;
  return between(here, there, shared);
}

/** Whether all words of one stand together in the other. */
export function isPart(part: readonly Comparable[], whole: readonly Comparable[]): boolean {
  const words = (list: readonly Comparable[]) => ` ${list.map(({ form }) => form).join(' ')} `;
  return words(whole).includes(words(part));
}

type Pair = readonly [here: number, there: number];

/** The longest common subsequence, as pairs of positions. */
function alignment(a: readonly Comparable[], b: readonly Comparable[]): Pair[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i]?.form === b[j]?.form ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.form === b[j]?.form) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function between<T>(here: readonly T[], there: readonly T[], shared: readonly Pair[]): Difference<T> | undefined {
  const isGap = (i: number) => {
    const [one, next] = [shared[i], shared[i + 1]];
    return one !== undefined && next !== undefined && (next[0] - one[0] > 1 || next[1] - one[1] > 1);
  };
  let from = 0;
  while (from < shared.length && !isGap(from)) from++;
  let to = shared.length - 1;
  while (to > 0 && !isGap(to - 1)) to--;
  const [start, end] = [shared[from], shared[to]];
  if (!start || !end || to <= from) return undefined;
  return { here: here.slice(start[0], end[0] + 1), there: there.slice(start[1], end[1] + 1) };
}
