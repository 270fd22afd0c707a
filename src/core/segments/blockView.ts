import { WordMasks, withMask } from '../lexicon/vocabulary';
import type { Span } from '../text/span';
import { TokenKind, type Tokens } from '../text/tokens';
import type { Block } from './blocks';

/** What can be told of a paragraph by itself, before its neighbours are looked at. */
export interface BlockView extends Span {
  firstToken: number;
  endToken: number;
  words: number;
  /** The text of a short paragraph; '' for one that is too long to be anything but story. */
  text: string;
  /** `text` in lower case with straight apostrophes. */
  lower: string;
  /** Ends like a sentence: full stop, question or exclamation mark, ellipsis, colon or semicolon, closing marks left out. */
  endsSentence: boolean;
  /** Ends with a question mark. */
  asks: boolean;
  bulleted: boolean;
  startsQuotation: boolean;
  startsLowerCase: boolean;
  blankBefore: boolean;
  blankAfter: boolean;
  /** Has a word that every credit of a picture has: most paragraphs have none, and need no closer look. */
  hasPictureWord: boolean;
  /** Has what every note of an agency’s picture has: a bracket, a slash, or one of two words. */
  hasAgencySign: boolean;
}

/** The longest paragraph whose wording is looked at, in tokens and in UTF-16 units. */
const longestShort = 110;
const longestText = 1200;
const closing = /^(?:[”"’'»)\]}]|'')$/u;
const sentenceEnd = /^(?:\.+|[…!?:;])$/u;
const bullet = /^[•◦▪‣●○■*·–—►▶»-]$/u;
const openingQuotation = /^(?:[“"„«‘']|``|'')$/u;

const Sign = { picture: 1, agency: 2 } as const;
const pictureWords = 'photo image picture pic graphic illustration screenshot screengrab photograph video map'.split(
  ' ',
);
const signs = new WordMasks([
  ...withMask(
    pictureWords.flatMap((word) => [word, `${word}s`]),
    Sign.picture,
  ),
  ...withMask(['(', '/', 'via', 'photo'], Sign.agency),
]);

export function viewBlock(tokens: Tokens, block: Block): BlockView {
  const { start, end, firstToken, endToken } = block;
  const isShort = endToken - firstToken <= longestShort && end - start <= longestText;
  const text = isShort ? tokens.text.slice(start, end) : '';
  let words = 0;
  let found = 0;
  for (let token = firstToken; token < endToken; token++) {
    if (tokens.kind[token] === TokenKind.word || tokens.kind[token] === TokenKind.number) words++;
    found |= signs.of(tokens.listed[token] as number);
  }
  let last = endToken - 1;
  while (last > firstToken && closing.test(tokens.form[last] as string)) last--;
  const first = tokens.form[firstToken] as string;
  const lastForm = tokens.form[last] as string;
  return {
    start,
    end,
    firstToken,
    endToken,
    words,
    text,
    lower: text.toLowerCase().replace(/’/g, "'"),
    endsSentence: sentenceEnd.test(lastForm) || /[a-z]\.$/i.test(lastForm),
    asks: lastForm === '?',
    bulleted:
      bullet.test(first) && endToken - firstToken > 1 && tokens.end[firstToken] !== tokens.start[firstToken + 1],
    startsQuotation: openingQuotation.test(first),
    startsLowerCase: /^\p{Ll}/u.test(first),
    blankBefore: block.breaksBefore > 1,
    blankAfter: block.breaksAfter > 1,
    hasPictureWord: (found & Sign.picture) !== 0,
    hasAgencySign: (found & Sign.agency) !== 0,
  };
}
