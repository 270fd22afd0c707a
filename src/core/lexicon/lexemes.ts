import { hashPart } from './hash';
import { StringTable } from './stringTable';
import { vocabularyNumber, vocabularySize, vocabularyWord } from './vocabulary';

/** From so many lexemes, or characters in them, a new memory is begun, so that none grows with the articles read. */
const mostLexemes = 1 << 15;
const mostCharacters = 1 << 19;

/**
 * What is known of words as they are written, whatever article they stand in. A lexeme is looked at when it is met first
 * and has one string for all articles, as in the vocabulary of spaCy. Only a memory: what it tells does not depend on
 * what was read before.
 */
export class Lexemes {
  private readonly table = new StringTable(1 << 12);
  private readonly words: number[] = [];
  private readonly numbers: number[] = [];
  private characters = 0;
  private readonly vocabulary = vocabularySize();

  get count(): number {
    return this.table.strings.length;
  }

  /** By lexeme, as written. */
  get strings(): readonly string[] {
    return this.table.strings;
  }

  /** Whether the next article is to begin a new memory. */
  get isOutdated(): boolean {
    return this.count >= mostLexemes || this.characters >= mostCharacters || this.vocabulary !== vocabularySize();
  }

  /** The lexeme that stands in the text from `start` to `end`. */
  at(text: string, start: number, end: number): number {
    const hash = hashPart(text, start, end);
    const known = this.table.find(text, start, end, hash);
    return known >= 0 ? known : this.add(ownCopy(text.slice(start, end)), hash);
  }

  /** The lexeme of the same word in lower case, with typographic apostrophes made straight. */
  wordOf(lexeme: number): number {
    const known = this.words[lexeme] as number;
    if (known >= 0) return known;
    const written = this.strings[lexeme] as string;
    const lower = lowerCase(written);
    const word = lower === written ? lexeme : this.at(lower, 0, lower.length);
    this.words[lexeme] = word;
    return word;
  }

  /** The number of a lexeme in lower case in the vocabulary; 0 where no list has it. */
  numberOf(word: number): number {
    return this.numbers[word] as number;
  }

  private add(written: string, hash: number): number {
    const number = vocabularyNumber(written, hash);
    this.numbers.push(number);
    this.words.push(-1);
    this.characters += written.length;
    return this.table.add(number > 0 ? vocabularyWord(number) : written, hash);
  }
}

let current = new Lexemes();

/** The memory for the article that is read next. */
export function knownLexemes(): Lexemes {
  if (current.isOutdated) current = new Lexemes();
  return current;
}

/** A part of a longer string would keep all of that in memory. */
function ownCopy(part: string): string {
  return ` ${part}`.slice(1);
}

function lowerCase(written: string): string {
  if (isPlainLower(written)) return written;
  const lower = written.toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
}

/** ASCII without capitals: what is the same in lower case, as most words and marks are. */
function isPlainLower(written: string): boolean {
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    if (unit > 0x7f || (unit >= 0x41 && unit <= 0x5a)) return false;
  }
  return true;
}
