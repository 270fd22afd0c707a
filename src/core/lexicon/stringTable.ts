import { hashPart } from './hash';

/**
 * Distinct strings with their indices, in the order in which they were added. A part of a text is looked up by its
 * characters and their hash (see `hashPart`), so that no string is made of what is there already.
 */
export class StringTable {
  readonly strings: string[] = [];
  /** Per slot the hash of a string and its index plus 1, or 0; at most half of the slots are taken. */
  private cells: Int32Array;

  /** `slots`: a power of two. */
  constructor(slots: number) {
    this.cells = new Int32Array(2 * slots);
  }

  /** Index of the string that stands in the text from `start` to `end`; -1 if there is none. */
  find(text: string, start: number, end: number, hash: number): number {
    const { cells } = this;
    const mask = cells.length - 1;
    let at = (hash << 1) & mask;
    for (let taken = cells[at + 1] as number; taken !== 0; taken = cells[at + 1] as number) {
      if (cells[at] === hash && stands(this.strings[taken - 1] as string, text, start, end)) return taken - 1;
      at = (at + 2) & mask;
    }
    return -1;
  }

  /** Adds a string that is not there yet, and returns its index. */
  add(text: string, hash = hashPart(text, 0, text.length)): number {
    const count = this.strings.push(text);
    if (count * 4 > this.cells.length) this.grow();
    this.take(hash, count);
    return count - 1;
  }

  private take(hash: number, count: number): void {
    const mask = this.cells.length - 1;
    let at = (hash << 1) & mask;
    while (this.cells[at + 1] !== 0) at = (at + 2) & mask;
    this.cells[at] = hash;
    this.cells[at + 1] = count;
  }

  private grow(): void {
    const old = this.cells;
    this.cells = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] !== 0) this.take(old[at] as number, old[at + 1] as number);
    }
  }
}

function stands(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at++) if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
