/** So many milliseconds at a time: the extension host answers VS Code and other extensions between two slices. */
const sliceLength = 10;

/** What is to be known of the clock; tests have one of their own. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Kept when others have had their turn. */
  pause(): Promise<void>;
}

const systemClock: Clock = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

/** Does something with each item, a few at a time; undefined: before it was done it was no longer wanted. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  isWanted: () => boolean,
  clock: Clock = systemClock,
): Promise<Result[] | undefined> {
  const results: Result[] = [];
  let began = clock.now();
  for (const item of items) {
    if (clock.now() - began >= sliceLength) {
      await clock.pause();
      if (!isWanted()) return undefined;
      began = clock.now();
    }
    results.push(work(item));
  }
  return results;
}
