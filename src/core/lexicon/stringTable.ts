import { hashPart } from './hash';

/**
 * Distinct strings with their indices, in the order in which they were added. A part of a text is looked up by its
 * characters and their hash (see `hashPart`), so that no string is made of what is there already.
 */
export class StringTable {
  readonly strings: string[] = [];
  private readonly hashes: number[] = [];
  /** Index of a string plus 1, or 0; at most half of them are taken. */
  private slots: Int32Array;

  /** `slots`: a power of two. */
  constructor(slots: number) {
    this.slots = new Int32Array(slots);
  }

  /** Index of the string that stands in the text from `start` to `end`; -1 if there is none. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let taken = this.slots[slot] as number; taken !== 0; taken = this.slots[slot] as number) {
      if (this.hashes[taken - 1] === hash && stands(this.strings[taken - 1] as string, text, start, end))
        return taken - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Adds a string that is not there yet, and returns its index. */
  add(text: string, hash = hashPart(text, 0, text.length)): number {
    this.hashes.push(hash);
    const count = this.strings.push(text);
    if (count * 2 > this.slots.length) this.grow();
    else this.take(hash, count);
    return count - 1;
  }

  private take(hash: number, count: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = count;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (const [index, hash] of this.hashes.entries()) this.take(hash, index + 1);
  }
}

function stands(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at++) if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
