import type { Gazetteer } from '../../lexicon/gazetteer';
import { hashPart, hashWord } from '../../lexicon/hash';
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

/** Numbers about the distinct forms of a text, computed once per form. Row f of each array belongs to form f. */
export class Forms {
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
  readonly casing: Uint8Array;
  readonly joining: Uint8Array;
  /** Index of the lower-case form, shared by "Police" and "police". */
  readonly folded: Int32Array;

  constructor(tokens: Tokens, gazetteer: Gazetteer) {
    const { forms, words, formOf, wordOf } = tokens;
    const count = forms.length;
    this.ofToken = formOf;
    this.count = count;
    this.word = new Int32Array(count);
    this.shape = new Int32Array(count);
    this.prefix2 = new Int32Array(count);
    this.prefix3 = new Int32Array(count);
    this.prefix4 = new Int32Array(count);
    this.suffix2 = new Int32Array(count);
    this.suffix3 = new Int32Array(count);
    this.suffix4 = new Int32Array(count);
    this.classes = new Int32Array(count);
    this.casing = new Uint8Array(count);
    this.joining = new Uint8Array(count);
    this.folded = new Int32Array(count);
    for (let token = 0; token < tokens.length; token++) this.folded[formOf[token] as number] = wordOf[token] as number;
    for (let form = 0; form < count; form++) {
      this.describe(form, forms[form] as string, words[this.folded[form] as number] as string, gazetteer);
    }
  }

  private describe(form: number, written: string, lower: string, gazetteer: Gazetteer): void {
    const hash = hashWord(lower);
    const isLower = isPlainLower(written);
    this.word[form] = hash;
    this.classes[form] = gazetteer.lookup(hash);
    this.shape[form] = isLower ? (lowerShapes[Math.min(written.length, 2)] as number) : shapeOf(written);
    this.casing[form] = isLower ? Casing.lower : casingOf(written);
    this.joining[form] = isDigit(lower.charCodeAt(0)) ? Joining.beside : (joinings.get(lower) ?? Joining.never);
    this.addAffixes(form, lower);
  }

  private addAffixes(form: number, lower: string): void {
    const { length } = lower;
    this.suffix3[form] = hashPart(lower, Math.max(0, length - 3), length);
    const isNeverRead = (this.casing[form] as number) < Casing.initial && this.joining[form] === Joining.never;
    // Most words; of these only an ending is looked at, by what stands behind them.
    if (isNeverRead) return;
    this.prefix2[form] = hashPart(lower, 0, Math.min(2, length));
    this.prefix3[form] = hashPart(lower, 0, Math.min(3, length));
    this.prefix4[form] = hashPart(lower, 0, Math.min(4, length));
    this.suffix2[form] = hashPart(lower, Math.max(0, length - 2), length);
    this.suffix4[form] = hashPart(lower, Math.max(0, length - 4), length);
  }
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
