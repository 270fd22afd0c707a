import { hashPart } from './hash';
import { StringTable } from './stringTable';

/**
 * The words of the lists that are looked at for most tokens of an article, each with a number from 1. An article asks
 * for the number of each of its words once (`Tokens.listed`), and a list is then an array.
 * Numbers are given as the lists are made, which is when the program starts.
 */
const vocabulary = new StringTable(1 << 14);
// No word has the number 0.
vocabulary.add('');

function numberOf(word: string): number {
  const hash = hashPart(word, 0, word.length);
  const known = vocabulary.find(word, 0, word.length, hash);
  return known < 0 ? vocabulary.add(word, hash) : known;
}

/** How many words have a number; it grows while lists are made. */
export function vocabularySize(): number {
  return vocabulary.strings.length;
}

/** The number of a word in lower case, whose hash is that of `hashPart`; 0 for a word that no list has. */
export function vocabularyNumber(lower: string, hash: number): number {
  return Math.max(0, vocabulary.find(lower, 0, lower.length, hash));
}

/** The word with a number above 0: one string for all articles, so that maps know it without comparing letters. */
export function vocabularyWord(number: number): string {
  return vocabulary.strings[number] as string;
}

/** A list of words with what it knows of each. */
export class WordList<Value> {
  private readonly values: (Value | undefined)[];

  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    const numbered = Array.from(entries, ([word, value]) => [numberOf(word), value] as const);
    this.values = new Array(lengthFor(numbered)).fill(undefined);
    for (const [number, value] of numbered) this.values[number] = value;
  }

  of(number: number): Value | undefined {
    return number < this.values.length ? this.values[number] : undefined;
  }
}

/** Lists of words with a mask of bits for each; what several entries say of a word is joined. */
export class WordMasks {
  private readonly masks: Int32Array;

  constructor(entries: Iterable<readonly [word: string, mask: number]>) {
    const numbered = Array.from(entries, ([word, mask]) => [numberOf(word), mask] as const);
    this.masks = new Int32Array(lengthFor(numbered));
    for (const [number, mask] of numbered) this.masks[number] = (this.masks[number] as number) | mask;
  }

  /** 0 for words that are not listed. */
  of(number: number): number {
    return number < this.masks.length ? (this.masks[number] as number) : 0;
  }
}

/** Each word with the same mask, to make `WordMasks` of. */
export function* withMask(listed: Iterable<string>, mask: number): Generator<readonly [string, number]> {
  for (const word of listed) yield [word, mask];
}

function lengthFor(numbered: readonly (readonly [number, unknown])[]): number {
  return numbered.reduce((most, [number]) => Math.max(most, number), 0) + 1;
}
