import type { Lexemes } from '../lexicon/lexemes';

/** What a token is made of. `mark` is punctuation, `symbol` everything else that is not white space. */
export const TokenKind = { word: 0, number: 1, mark: 2, symbol: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of a text as parallel arrays, so that a pass over them allocates nothing.
 * Tokenised as in the Penn Treebank where that matters: the possessive and contracted endings
 * (’s, ’d, ’ll, n’t) are tokens of their own, hyphenated words and abbreviations ("U.S.", "Gen.") are one.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  /** UTF-16 offsets; `end` exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** The token as written. */
  readonly form: readonly string[];
  /** In lower case, with typographic apostrophes made straight. */
  readonly lower: readonly string[];
  /** The distinct forms of the text, in the order of their first use, and for each token the index of its form. */
  readonly forms: readonly string[];
  readonly formOf: Int32Array;
  /** The same of the tokens in lower case. */
  readonly words: readonly string[];
  readonly wordOf: Int32Array;
  /** The number of the word in the vocabulary of the lexicon; 0 where no list has it. */
  readonly listed: Int32Array;
  /** What is known of the forms from all articles, and for each form of this one its lexeme there. */
  readonly lexemes: Lexemes;
  readonly lexemeOf: readonly number[];
}

/** Index of the first token that ends after `offset` (`tokens.length` if there is none). Logarithmic. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
