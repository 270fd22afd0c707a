/** Classes of characters, as the tokenizer sees them. */
export const CharacterClass = {
  unknown: 0,
  space: 1,
  letter: 2,
  digit: 3,
  combining: 4,
  punctuation: 5,
  symbol: 6,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const space = /^[\s\u0085\u200b\u2060\ufeff]$/u;
const letter = /^[\p{L}_]$/u;
const digit = /^\p{N}$/u;
// Joiners and variation selectors change the character before them, as combining marks do.
const combining = /^[\p{M}\u200c\u200d]$/u;
const punctuation = /^\p{P}$/u;

function classify(character: string): CharacterClass {
  if (space.test(character)) return CharacterClass.space;
  if (letter.test(character)) return CharacterClass.letter;
  if (digit.test(character)) return CharacterClass.digit;
  if (combining.test(character)) return CharacterClass.combining;
  if (punctuation.test(character)) return CharacterClass.punctuation;
  return CharacterClass.symbol;
}

// Filled as characters are met: a text uses few of the 65,536.
const classOfUnit = new Uint8Array(0x10000);

/** Class of the character that starts at `offset`; a lone surrogate is a symbol. */
export function classAt(text: string, offset: number): CharacterClass {
  const unit = text.charCodeAt(offset);
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(String.fromCodePoint(text.codePointAt(offset) as number));
  const known = classOfUnit[unit] as CharacterClass;
  if (known !== CharacterClass.unknown) return known;
  const found = classify(String.fromCharCode(unit));
  classOfUnit[unit] = found;
  return found;
}

/** Length in UTF-16 units of the character that starts at `offset`: 2 for a surrogate pair. */
export function widthAt(text: string, offset: number): 1 | 2 {
  const unit = text.charCodeAt(offset);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(offset + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** True for the straight and the typographic apostrophe, which double as single quotation marks. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** True for a to z. */
export function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

export function isUpperCase(character: string): boolean {
  const unit = character.charCodeAt(0);
  // Letters of the alphabet need no table of all scripts.
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return character !== character.toLowerCase();
}

/** True for a word whose first letter is a capital. */
export function isCapitalised(word: string): boolean {
  return isUpperCase(word.charAt(0));
}
