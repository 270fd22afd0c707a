/** Where the words of a text stand, for all that is looked for in it: read when first asked for. */
export class SearchedText {
  readonly #places = new Map<string, readonly number[]>();
  #words: TextWords | undefined;

  constructor(readonly text: string) {}

  /**
   * Every place of a stretch of characters, in text order; they may overlap. But none where it became part of a longer
   * word, at its beginning or at its end, where that matters.
   */
  placesOf(stretch: string, opensWord: boolean, closesWord: boolean): readonly number[] {
    const key = `${opensWord ? '|' : '-'}${closesWord ? '|' : '-'}${stretch}`;
    const known = this.#places.get(key);
    if (known) return known;
    const places: number[] = [];
    for (let at = this.text.indexOf(stretch); at !== -1; at = this.text.indexOf(stretch, at + 1)) {
      if (opensWord && isLetter(this.text[at - 1])) continue;
      if (closesWord && isLetter(this.text[at + stretch.length])) continue;
      places.push(at);
    }
    this.#places.set(key, places);
    return places;
  }

  get words(): TextWords {
    this.#words ??= readWords(this.text);
    return this.#words;
  }
}

let last = new SearchedText('');

/** One after the other many passages are looked for in the same text. */
export function searchedText(text: string): SearchedText {
  if (last.text !== text) last = new SearchedText(text);
  return last;
}

/** The words of a text, one a word, a punctuation mark or a paragraph break, as parallel arrays. */
export interface TextWords {
  /** UTF-16 offsets; `end` exclusive. */
  start: readonly number[];
  end: readonly number[];
  /** The same number for the same word, wherever it stands. */
  id: readonly number[];
  /** By number the indices of the words with it, ascending. */
  indices: readonly (readonly number[])[];
  numbers: ReadonlyMap<string, number>;
}

function readWords(text: string): TextWords {
  const start: number[] = [];
  const end: number[] = [];
  const id: number[] = [];
  const indices: number[][] = [];
  const numbers = new Map<string, number>();
  eachWord(text, (from, to, word) => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = indices.push([]) - 1;
      numbers.set(word, number);
    }
    (indices[number] as number[]).push(id.length);
    start.push(from);
    end.push(to);
    id.push(number);
  });
  return { start, end, id, indices, numbers };
}

const letter = /[\p{L}\p{N}\p{M}]/u;
const space = /\s/;
const lineBreak = '\n';

export function isLetter(character: string | undefined): boolean {
  if (character === undefined || character === '') return false;
  const code = character.charCodeAt(0);
  return code < 0x80 ? plainKinds[code] === Kind.letter : letter.test(character);
}

/** Calls `see` with every word, and with a line break for all the white space that begins with one. */
export function eachWord(text: string, see: (start: number, end: number, word: string) => void): void {
  let at = 0;
  while (at < text.length) {
    const from = at;
    const kind = kindAt(text, at);
    at += widthAt(text, at);
    if (kind === Kind.space) continue;
    if (kind === Kind.letter) while (at < text.length && kindAt(text, at) === Kind.letter) at += widthAt(text, at);
    if (kind === Kind.line) while (at < text.length && kindAt(text, at) >= Kind.space) at++;
    see(from, at, kind === Kind.line ? lineBreak : text.slice(from, at));
  }
}

/** What begins or belongs to a word; from `space` on it is white. */
const Kind = { letter: 0, mark: 1, space: 2, line: 3 } as const;
type Kind = (typeof Kind)[keyof typeof Kind];

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  return code < 0x80 ? (plainKinds[code] as Kind) : kindOf(String.fromCodePoint(text.codePointAt(at) as number));
}

function kindOf(character: string): Kind {
  if (character === '\n' || character === '\r') return Kind.line;
  if (letter.test(character)) return Kind.letter;
  return space.test(character) ? Kind.space : Kind.mark;
}

const plainKinds = Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));

/** Two for a surrogate pair. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}
