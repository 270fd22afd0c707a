import type { Gazetteer } from '../../lexicon/gazetteer';
import { hashPart, hashWord } from '../../lexicon/hash';
import type { Lexemes } from '../../lexicon/lexemes';
import { nameJoiners, nameMarks, nameParticles } from '../../lexicon/nameParts';
import { isSmallLetter } from '../../text/characters';
import type { Tokens } from '../../text/tokens';

/** How a token is written. */
export const Casing = { none: 0, lower: 1, initial: 2, upper: 3, mixed: 4 } as const;
export type Casing = (typeof Casing)[keyof typeof Casing];

/** How a token without capitals may belong to a name. */
export const Joining = {
  never: 0,
  /** Stands between its words: "of". */
  between: 1,
  /** Stands before its words: "van". */
  before: 2,
  /** A number or mark that stands right beside them. */
  beside: 3,
} as const;

const multiplier = 0x01000193;
const basis = 0x811c9dc5;

/** How words in lower case and marks may join a name; those that are not listed do so never. */
const joinings = new Map<string, number>([
  ...[...nameMarks].map((mark) => [mark, Joining.beside] as const),
  ...[...nameParticles].map((particle) => [particle, Joining.before] as const),
  ...[...nameJoiners].map((joiner) => [joiner, Joining.between] as const),
]);

/** What is told of a form, in a row of the memory. */
const field = {
  word: 0,
  shape: 1,
  prefix2: 2,
  prefix3: 3,
  prefix4: 4,
  suffix2: 5,
  suffix3: 6,
  suffix4: 7,
  classes: 8,
  casing: 9,
  joining: 10,
} as const;
const fields = 11;

/** The descriptions of lexemes, in rows that are written when a lexeme is met first. */
export class Descriptions {
  private rows = new Int32Array(0);
  private isWritten = new Uint8Array(0);

  constructor(
    readonly lexemes: Lexemes,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** All rows, of which those of the given lexemes are written. */
  of(lexemes: readonly number[]): Int32Array {
    this.grow();
    for (const lexeme of lexemes) if (this.isWritten[lexeme] === 0) this.describe(lexeme);
    return this.rows;
  }

  private grow(): void {
    const { count } = this.lexemes;
    if (count <= this.isWritten.length) return;
    const size = 2 * count;
    const { rows, isWritten } = this;
    this.rows = new Int32Array(size * fields);
    this.rows.set(rows);
    this.isWritten = new Uint8Array(size);
    this.isWritten.set(isWritten);
  }

  private describe(lexeme: number): void {
    const { rows, lexemes } = this;
    const row = lexeme * fields;
    const written = lexemes.strings[lexeme] as string;
    const lower = lexemes.strings[lexemes.wordOf(lexeme)] as string;
    const hash = hashWord(lower);
    const isLower = isPlainLower(written);
    rows[row + field.word] = hash;
    rows[row + field.classes] = this.gazetteer.lookup(hash);
    rows[row + field.shape] = isLower ? (lowerShapes[Math.min(written.length, 2)] as number) : shapeOf(written);
    rows[row + field.casing] = isLower ? Casing.lower : casingOf(written);
    rows[row + field.joining] = isDigit(lower.charCodeAt(0)) ? Joining.beside : (joinings.get(lower) ?? Joining.never);
    this.addAffixes(row, lower);
    this.isWritten[lexeme] = 1;
  }

  private addAffixes(row: number, lower: string): void {
    const { rows } = this;
    const { length } = lower;
    rows[row + field.prefix2] = hashPart(lower, 0, Math.min(2, length));
    rows[row + field.prefix3] = hashPart(lower, 0, Math.min(3, length));
    rows[row + field.prefix4] = hashPart(lower, 0, Math.min(4, length));
    rows[row + field.suffix2] = hashPart(lower, Math.max(0, length - 2), length);
    rows[row + field.suffix3] = hashPart(lower, Math.max(0, length - 3), length);
    rows[row + field.suffix4] = hashPart(lower, Math.max(0, length - 4), length);
  }
}

const known = new WeakMap<Lexemes, Map<Gazetteer, Descriptions>>();

function descriptionsOf(lexemes: Lexemes, gazetteer: Gazetteer): Descriptions {
  const ofLexemes = known.get(lexemes) ?? new Map<Gazetteer, Descriptions>();
  known.set(lexemes, ofLexemes);
  const descriptions = ofLexemes.get(gazetteer) ?? new Descriptions(lexemes, gazetteer);
  ofLexemes.set(gazetteer, descriptions);
  return descriptions;
}

/** Numbers about the distinct forms of a text. Row f of each array belongs to form f. */
export class Forms {
  readonly descriptions: Descriptions;
  readonly lexemeOf: readonly number[];
  /** Form of each token. */
  readonly ofToken: Int32Array;
  readonly count: number;
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly prefix4: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly classes: Int32Array;
  readonly casing: Int32Array;
  readonly joining: Int32Array;
  /** Index of the lower-case form, shared by "Police" and "police". */
  readonly folded: Int32Array;

  constructor({ lexemes, lexemeOf, formOf, wordOf, length }: Tokens, gazetteer: Gazetteer) {
    this.descriptions = descriptionsOf(lexemes, gazetteer);
    this.lexemeOf = lexemeOf;
    const rows = this.descriptions.of(lexemeOf);
    const read = (at: number) => column(rows, lexemeOf, at);
    this.ofToken = formOf;
    this.count = lexemeOf.length;
    this.word = read(field.word);
    this.shape = read(field.shape);
    this.prefix2 = read(field.prefix2);
    this.prefix3 = read(field.prefix3);
    this.prefix4 = read(field.prefix4);
    this.suffix2 = read(field.suffix2);
    this.suffix3 = read(field.suffix3);
    this.suffix4 = read(field.suffix4);
    this.classes = read(field.classes);
    this.casing = read(field.casing);
    this.joining = read(field.joining);
    this.folded = new Int32Array(this.count);
    for (let token = 0; token < length; token++) this.folded[formOf[token] as number] = wordOf[token] as number;
  }
}

function column(rows: Int32Array, lexemeOf: readonly number[], at: number): Int32Array {
  const values = new Int32Array(lexemeOf.length);
  for (let form = 0; form < values.length; form++)
    values[form] = rows[(lexemeOf[form] as number) * fields + at] as number;
  return values;
}

/** Only the letters a to z, as most words. */
function isPlainLower(written: string): boolean {
  for (let at = 0; at < written.length; at++) if (!isSmallLetter(written.charCodeAt(at))) return false;
  return true;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** 1 upper case, 2 lower case, 3 digit, 4 letter without case, else the unit itself. */
function classOfUnit(written: string, at: number): number {
  const unit = written.charCodeAt(at);
  if (isSmallLetter(unit)) return 2;
  if (unit >= 0x41 && unit <= 0x5a) return 1;
  if (isDigit(unit)) return 3;
  if (unit < 0x80) return unit;
  const character = written.charAt(at);
  const lower = character.toLowerCase();
  if (lower !== character) return 1;
  return lower.toUpperCase() === character ? (unit === 0x2019 ? 0x27 : 4) : 2;
}

/** Hash of the word's shape: runs of one class are one, but a single capital differs from several. */
function shapeOf(written: string): number {
  let hash = basis;
  let before = -1;
  let repeated = false;
  for (let at = 0; at < written.length; at++) {
    const unit = classOfUnit(written, at);
    if (unit === before) {
      if (repeated) continue;
      repeated = true;
    } else repeated = false;
    before = unit;
    hash = Math.imul(hash ^ unit, multiplier);
  }
  return hash | 0;
}

/** Of words in lower case, by their length up to two. */
const lowerShapes = ['', 'a', 'aa'].map(shapeOf);

function casingOf(written: string): Casing {
  let upper = 0;
  let lower = 0;
  let letters = 0;
  for (let at = 0; at < written.length; at++) {
    const unit = classOfUnit(written, at);
    if (unit === 1) upper += 1;
    else if (unit === 2) lower += 1;
    else continue;
    letters += 1;
  }
  if (letters === 0) return Casing.none;
  if (upper === 0) return Casing.lower;
  const first = classOfUnit(written, 0) === 1;
  if (lower === 0) return upper === 1 && written.length > 1 && !written.includes('.') ? Casing.initial : Casing.upper;
  return first ? Casing.initial : Casing.mixed;
}
