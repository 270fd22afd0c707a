import type { Gazetteer } from '../../lexicon/gazetteer';
import { hashPart, hashWord } from '../../lexicon/hash';
import { nameJoiners, nameMarks, nameParticles } from '../../lexicon/nameParts';
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

/** Numbers about the distinct forms of a text, computed once per form. Row f of each array belongs to form f. */
export class Forms {
  /** Form of each token. */
  readonly ofToken: Int32Array;
  count = 0;
  word = new Int32Array(512);
  shape = new Int32Array(512);
  prefix2 = new Int32Array(512);
  prefix3 = new Int32Array(512);
  prefix4 = new Int32Array(512);
  suffix2 = new Int32Array(512);
  suffix3 = new Int32Array(512);
  suffix4 = new Int32Array(512);
  classes = new Int32Array(512);
  casing = new Uint8Array(512);
  joining = new Uint8Array(512);
  /** Index of the lower-case form, shared by "Police" and "police". */
  folded = new Int32Array(512);

  constructor(tokens: Tokens, gazetteer: Gazetteer) {
    this.ofToken = new Int32Array(tokens.length);
    const known = new Map<string, number>();
    const foldedForms = new Map<string, number>();
    for (let token = 0; token < tokens.length; token++) {
      const written = tokens.form[token] as string;
      let form = known.get(written);
      if (form === undefined) {
        form = this.count;
        known.set(written, form);
        const lower = tokens.lower[token] as string;
        let folded = foldedForms.get(lower);
        if (folded === undefined) {
          folded = foldedForms.size;
          foldedForms.set(lower, folded);
        }
        this.add(written, lower, folded, gazetteer);
      }
      this.ofToken[token] = form;
    }
  }

  private add(written: string, lower: string, folded: number, gazetteer: Gazetteer): void {
    if (this.count === this.word.length) this.grow();
    const form = this.count++;
    const hash = hashWord(lower);
    this.word[form] = hash;
    this.classes[form] = gazetteer.lookup(hash);
    this.folded[form] = folded;
    this.shape[form] = shapeOf(written);
    this.casing[form] = casingOf(written);
    this.joining[form] = joiningOf(lower);
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

  private grow(): void {
    const size = this.count * 2;
    const grown = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(size);
      to.set(from);
      return to;
    };
    const grownBytes = (from: Uint8Array): Uint8Array<ArrayBuffer> => {
      const to = new Uint8Array(size);
      to.set(from);
      return to;
    };
    this.word = grown(this.word);
    this.shape = grown(this.shape);
    this.prefix2 = grown(this.prefix2);
    this.prefix3 = grown(this.prefix3);
    this.prefix4 = grown(this.prefix4);
    this.suffix2 = grown(this.suffix2);
    this.suffix3 = grown(this.suffix3);
    this.suffix4 = grown(this.suffix4);
    this.classes = grown(this.classes);
    this.folded = grown(this.folded);
    this.casing = grownBytes(this.casing);
    this.joining = grownBytes(this.joining);
  }
}

function joiningOf(lower: string): number {
  if (nameJoiners.has(lower)) return Joining.between;
  if (nameParticles.has(lower)) return Joining.before;
  return nameMarks.has(lower) || isDigit(lower.charCodeAt(0)) ? Joining.beside : Joining.never;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** 1 upper case, 2 lower case, 3 digit, 4 letter without case, else the unit itself. */
function classOfUnit(written: string, at: number): number {
  const unit = written.charCodeAt(at);
  if (unit >= 0x61 && unit <= 0x7a) return 2;
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
