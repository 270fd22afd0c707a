import { abbreviations } from '../lexicon/abbreviations';
import { knownLexemes } from '../lexicon/lexemes';
import { CharacterClass, classAt, isApostrophe, isUpperCase, widthAt } from './characters';
import { TokenKind, type Tokens } from './tokens';

/** Endings that the Penn Treebank splits off, without the apostrophe. */
const contractions = new Set(['s', 'S', 're', 'RE', 've', 'VE', 'll', 'LL', 'd', 'D', 'm', 'M']);
const stop = 0x2e;

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function isWordPart(text: string, offset: number): boolean {
  if (offset >= text.length) return false;
  const kind = classAt(text, offset);
  return kind === CharacterClass.letter || kind === CharacterClass.digit;
}

/** End of the run of letters, digits and combining marks that starts at `offset`. */
function runEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind !== CharacterClass.letter && kind !== CharacterClass.digit && kind !== CharacterClass.combining) break;
    at += widthAt(text, at);
  }
  return at;
}

/** End of the contracted ending ("’s", "’ll") whose apostrophe stands at `offset`, or -1. */
function contractionEnd(text: string, offset: number): number {
  // The longest ending has two letters; looking further would make a run of apostrophes quadratic.
  for (let length = 1; length <= 2; length++) {
    const end = offset + 1 + length;
    if (contractions.has(text.slice(offset + 1, end)) && !isWordPart(text, end)) return end;
  }
  return -1;
}

/** True where "n’t" starts at `offset` and ends a word. */
function isNegation(text: string, offset: number): boolean {
  const first = text.charCodeAt(offset) | 0x20;
  const last = text.charCodeAt(offset + 2) | 0x20;
  return first === 0x6e && isApostrophe(text.charCodeAt(offset + 1)) && last === 0x74 && !isWordPart(text, offset + 3);
}

/** Whether a full stop at `at` belongs to the token that began at `start` and whose last run began at `run`. */
function keepsStop(text: string, start: number, run: number, at: number): boolean {
  const part = text.slice(run, at);
  const followedByWord = isWordPart(text, at + 1);
  if (classAt(text, run) === CharacterClass.digit)
    return followedByWord && classAt(text, at + 1) === CharacterClass.digit;
  const initial = at - run === widthAt(text, run);
  if (initial && (isUpperCase(part) || run > start || followedByWord)) return true;
  // "example.com" is one token, "ended.The" a missing space.
  if (followedByWord) return !isUpperCase(text.slice(at + 1, at + 2)) || abbreviations.has(part);
  return abbreviations.has(part) || (run > start && text.charCodeAt(run - 1) === stop && part.length <= 2);
}

/** End of the word or number that starts at `start`. */
function wordEnd(text: string, start: number): number {
  let run = start;
  let at = runEnd(text, start);
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isHyphen(unit) && isWordPart(text, at + 1)) run = at + 1;
    else if (unit === stop && keepsStop(text, start, run, at)) {
      at += 1;
      if (isHyphen(text.charCodeAt(at)) && isWordPart(text, at + 1)) at += 1;
      if (!isWordPart(text, at)) return at;
      run = at;
    } else if (isApostrophe(unit)) {
      if (isNegation(text, at - 1) && at - 1 > start) return at - 1;
      if (!isWordPart(text, at + 1) || contractionEnd(text, at) >= 0) return at;
      run = at + 1;
    } else if (unit === 0x26 && isWordPart(text, at + 1)) run = at + 1;
    else if ((unit === 0x2c || unit === 0x3a) && isBetweenDigits(text, at)) run = at + 1;
    else return at;
    at = runEnd(text, run);
  }
  return at;
}

function isBetweenDigits(text: string, at: number): boolean {
  return (
    classAt(text, at - 1) === CharacterClass.digit &&
    at + 1 < text.length &&
    classAt(text, at + 1) === CharacterClass.digit
  );
}

/** End of an address such as "https://…", or -1. Closing punctuation is left out. */
function addressEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 0x3a || !text.startsWith('://', end)) return -1;
  const scheme = text.slice(start, end).toLowerCase();
  if (scheme !== 'http' && scheme !== 'https') return -1;
  let at = end + 3;
  while (at < text.length && classAt(text, at) !== CharacterClass.space) at += widthAt(text, at);
  while (at > end + 3 && '.,;:!?)]”’"\''.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** End of the mark or symbol at `start`: "...", "--", "''" and "``" are one token. */
function markEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  let at = start + widthAt(text, start);
  const repeats =
    unit === stop || unit === 0x2d || unit === 0x5f ? Number.POSITIVE_INFINITY : unit === 0x27 || unit === 0x60 ? 1 : 0;
  for (let more = 0; more < repeats && text.charCodeAt(at) === unit; more++) at += 1;
  while (at < text.length && classAt(text, at) === CharacterClass.combining) at += widthAt(text, at);
  return at;
}

function kindOfWord(text: string, start: number, end: number): TokenKind {
  for (let at = start; at < end; at += widthAt(text, at)) {
    if (classAt(text, at) === CharacterClass.letter) return TokenKind.word;
  }
  return TokenKind.number;
}

class TokenBuffer {
  start = new Int32Array(256);
  end = new Int32Array(256);
  kind = new Uint8Array(256);
  length = 0;

  push(start: number, end: number, kind: TokenKind): void {
    if (this.length === this.start.length) this.grow();
    this.start[this.length] = start;
    this.end[this.length] = end;
    this.kind[this.length] = kind;
    this.length += 1;
  }

  private grow(): void {
    const size = this.length * 2;
    const start = new Int32Array(size);
    const end = new Int32Array(size);
    const kind = new Uint8Array(size);
    start.set(this.start);
    end.set(this.end);
    kind.set(this.kind);
    this.start = start;
    this.end = end;
    this.kind = kind;
  }
}

/**
 * Cuts a text into tokens in one pass, linear in its length. Total: every character that is not white
 * space lies in exactly one token, and no token ends inside a surrogate pair.
 */
export function tokenize(text: string): Tokens {
  const buffer = new TokenBuffer();
  let at = 0;
  while (at < text.length) {
    const characterClass = classAt(text, at);
    if (characterClass === CharacterClass.space) {
      at += widthAt(text, at);
      continue;
    }
    at = pushToken(buffer, text, at, characterClass);
  }
  return finish(buffer, text);
}

function pushToken(buffer: TokenBuffer, text: string, start: number, characterClass: CharacterClass): number {
  if (characterClass === CharacterClass.letter || characterClass === CharacterClass.digit) {
    let end = wordEnd(text, start);
    const address = addressEnd(text, start, end);
    if (address >= 0) end = address;
    buffer.push(start, end, kindOfWord(text, start, end));
    return end;
  }
  const touchesWord =
    buffer.length > 0 && buffer.end[buffer.length - 1] === start && buffer.kind[buffer.length - 1] === TokenKind.word;
  if (touchesWord && isApostrophe(text.charCodeAt(start))) {
    const end = contractionEnd(text, start);
    if (end >= 0) {
      buffer.push(start, end, TokenKind.word);
      return end;
    }
  }
  const end = markEnd(text, start);
  buffer.push(start, end, characterClass === CharacterClass.punctuation ? TokenKind.mark : TokenKind.symbol);
  return end;
}

/** Numbers the lexemes of one article from 0, in the order of their first use. */
class Numbering {
  readonly lexemes: number[] = [];
  /** Per lexeme its number plus 1, or 0. */
  private readonly numbers: Int32Array;

  constructor(mostLexemes: number) {
    this.numbers = new Int32Array(mostLexemes);
  }

  of(lexeme: number): number {
    const known = this.numbers[lexeme] as number;
    if (known > 0) return known - 1;
    this.numbers[lexeme] = this.lexemes.push(lexeme);
    return this.lexemes.length - 1;
  }
}

function finish(buffer: TokenBuffer, text: string): Tokens {
  const { length } = buffer;
  const lexemes = knownLexemes();
  const { strings } = lexemes;
  // A token brings at most itself and its word in lower case.
  const forms = new Numbering(lexemes.count + 2 * length);
  const words = new Numbering(lexemes.count + 2 * length);
  const formOf = new Int32Array(length);
  const wordOf = new Int32Array(length);
  const listed = new Int32Array(length);
  const form: string[] = new Array(length);
  const lower: string[] = new Array(length);
  for (let token = 0; token < length; token++) {
    const lexeme = lexemes.at(text, buffer.start[token] as number, buffer.end[token] as number);
    const word = lexemes.wordOf(lexeme);
    formOf[token] = forms.of(lexeme);
    wordOf[token] = words.of(word);
    listed[token] = lexemes.numberOf(word);
    form[token] = strings[lexeme] as string;
    lower[token] = strings[word] as string;
  }
  const stringOf = (lexeme: number) => strings[lexeme] as string;
  return {
    text,
    length,
    start: buffer.start.slice(0, length),
    end: buffer.end.slice(0, length),
    kind: buffer.kind.slice(0, length),
    form,
    lower,
    forms: forms.lexemes.map(stringOf),
    formOf,
    words: words.lexemes.map(stringOf),
    wordOf,
    listed,
    lexemes,
    lexemeOf: forms.lexemes,
  };
}
