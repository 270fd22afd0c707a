/**
 * The words of the lists that are looked at for most tokens of an article, each with a number from 1. An article asks
 * for the number of each of its words once (`Tokens.listed`), and a list is then an array.
 * Numbers are given as the lists are made, which is when the program starts.
 */
const numbers = new Map<string, number>();
const words: string[] = [''];

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  return words.push(word) - 1;
}

/** The number of a word in lower case; 0 for a word that no list has. */
export function vocabularyNumber(lower: string): number {
  return numbers.get(lower) ?? 0;
}

/** The word with a number above 0: one string for all articles, so that maps know it without comparing letters. */
export function vocabularyWord(number: number): string {
  return words[number] as string;
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
