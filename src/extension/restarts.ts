/** So often a server may end by itself within so many milliseconds and is started again. */
const most = 4;
const span = 3 * 60_000;

/** So many messages in a row may fail to be written before the server counts as out of reach. */
const mostFailedWrites = 3;

/** Tells a server that ends once in a while from one that ends again and again. */
export class Restarts {
  private ends: number[] = [];

  /** The server ended by itself; the time in milliseconds. Whether it is worth starting again. */
  another(now: number): boolean {
    this.ends = [...this.ends.filter((end) => now - end < span), now];
    return this.ends.length <= most;
  }

  /** The reader starts it: counting begins anew. */
  forget(): void {
    this.ends = [];
  }
}

/** After messages in a row could not be written (undefined: what came could not be read): whether the server is to be given up. */
export function isOutOfReach(failedWrites: number | undefined): boolean {
  return !failedWrites || failedWrites > mostFailedWrites;
}
