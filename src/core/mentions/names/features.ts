import { NameClass } from '../../lexicon/gazetteer';
import { mix } from '../../lexicon/hash';
import { type ArticleFacts, Style } from './article';
import { Casing, Joining } from './forms';
import type { NameVotes } from './votes';

/** More than any token has. */
const maximumFeatures = 96;

const pastEdge = 0x5bd1e995;
/** Classes that tell what a word may name; each is a feature by itself. */
const classBits = 16;

/** The features of a token by what they depend on. */
export const Part = {
  /** The word itself, the style of its sentence and whether it opens that. */
  own: 1,
  /** The word before it, and the casing of the word itself. */
  left: 2,
  /** The same of the word behind it. */
  right: 4,
  /** Anything else. */
  rest: 8,
  all: 15,
} as const;

/**
 * Reads the features of one token at a time as 32-bit hashes. Templates: the words, shapes, affixes and
 * listed classes of a window of five tokens, the run of capitalised words around the token and what
 * stands at its borders, and what the article tells about the word elsewhere.
 */
export class FeatureReader {
  readonly found = new Int32Array(maximumFeatures);
  private count = 0;
  private from = 0;
  private to = 0;
  private style = 0;
  private parts: number = Part.all;
  private runFrom = 0;
  private runTo = 0;

  constructor(private readonly facts: ArticleFacts) {}

  /** Goes to a stretch of one sentence; tokens outside it are not looked at. */
  enter(sentence: number, from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.style = this.facts.styles[sentence] as number;
    this.runFrom = from;
    this.runTo = from;
  }

  /**
   * True for tokens that are surely no part of a name: words in lower case and marks, except those that may join
   * or open a name and have the capitals for it around them. They need no features, and are most of a text.
   */
  isPlain(token: number): boolean {
    const { ofToken, casing, joining } = this.facts.forms;
    const form = ofToken[token] as number;
    if ((casing[form] as number) >= Casing.initial) return false;
    switch (joining[form]) {
      case Joining.between:
        return !(this.hasCapital(token - 2, token) && this.hasCapital(token + 1, token + 3));
      case Joining.before:
        return !this.hasCapital(token + 1, token + 3);
      case Joining.beside:
        return !this.hasCapital(token - 1, token + 2);
      default:
        return true;
    }
  }

  private hasCapital(from: number, to: number): boolean {
    const { ofToken, casing } = this.facts.forms;
    const end = Math.min(to, this.to);
    for (let at = Math.max(from, this.from); at < end; at++) {
      if ((casing[ofToken[at] as number] as number) >= Casing.initial) return true;
    }
    return false;
  }

  /**
   * Puts the features of `token`, or those of some parts, into `found` and returns how many there are.
   * `rest` is to be read in ascending order.
   */
  read(token: number, parts: number = Part.all): number {
    this.count = 0;
    this.parts = parts;
    this.readWords(token);
    this.readForm(token);
    this.readClasses(token);
    if (this.has(Part.rest)) this.readRun(token);
    this.readArticle(token);
    return this.count;
  }

  private has(part: number): boolean {
    return (this.parts & part) !== 0;
  }

  /** A number for the style of the sentence and whether `token` opens it. */
  placeOf(token: number): number {
    return 2 * this.style + (token === this.from ? 1 : 0);
  }

  /** -1 past the edges of the stretch. */
  lexemeAt(token: number): number {
    const form = this.form(token);
    return form < 0 ? -1 : (this.facts.forms.lexemeOf[form] as number);
  }

  /**
   * What a first reading of the article found about the word at `token` elsewhere, and what `readVotes` looks at besides,
   * in one number; -1 for a word without a capital, of which nothing is found.
   */
  votesOf(token: number, votes: NameVotes): number {
    const { forms } = this.facts;
    const form = this.form(token);
    if ((forms.casing[form] as number) < Casing.initial) return -1;
    const before = token > this.from ? votes.majority(token - 1) >> 4 : 0;
    const after = token + 1 < this.to ? votes.majority(token + 1) >> 4 : 0;
    const around = (before << 3) | after;
    const here = (votes.majority(token) << 3) | votes.partOf(token);
    const classes = packPlaceClasses(forms.classes[form] as number);
    return (((((here << 6) | around) << 5) | classes) << 6) | (votes.longForm(token) << 3) | this.placeOf(token);
  }

  /** Puts the features of what `votesOf` gave into `found`; to be added to `read`. */
  readVotes(votes: number): number {
    this.count = 0;
    if (votes < 0) return 0;
    const first = votes & 1;
    const style = (votes >> 1) & 3;
    const longForm = (votes >> 3) & 7;
    const classes = unpackPlaceClasses((votes >> 6) & 31);
    const after = (votes >> 11) & 7;
    const before = (votes >> 14) & 7;
    const parts = (votes >> 17) & 7;
    const majority = votes >> 20;
    this.put(80, majority, style);
    this.put(81, majority >> 4, parts);
    this.put(82, majority >> 4, classes);
    this.put(83, parts, classes);
    this.put(84, majority >> 4, before);
    this.put(85, majority >> 4, after);
    this.put(86, parts, before);
    this.put(87, parts, after);
    this.put(88, majority, first);
    this.put(89, longForm, majority >> 4);
    return this.count;
  }

  private put(template: number, left: number, right: number): void {
    this.found[this.count++] = mix(mix(template, left), right);
  }

  private form(token: number): number {
    return token < this.from || token >= this.to ? -1 : (this.facts.forms.ofToken[token] as number);
  }

  private of(values: Int32Array, form: number): number {
    return form < 0 ? pastEdge : (values[form] as number);
  }

  private readWords(token: number): void {
    const { word } = this.facts.forms;
    const w0 = this.of(word, this.form(token));
    const w1 = this.of(word, this.form(token - 1));
    const w2 = this.of(word, this.form(token - 2));
    const v1 = this.of(word, this.form(token + 1));
    const v2 = this.of(word, this.form(token + 2));
    if (this.has(Part.own)) this.put(1, w0, 0);
    if (this.has(Part.left)) this.put(2, w1, 0);
    if (this.has(Part.rest)) this.put(3, w2, 0);
    if (this.has(Part.right)) this.put(4, v1, 0);
    if (!this.has(Part.rest)) return;
    this.put(5, v2, 0);
    this.put(6, w1, w0);
    this.put(7, w0, v1);
    this.put(8, w2, w1);
    this.put(10, w1, v1);
  }

  private readForm(token: number): void {
    const { forms } = this.facts;
    const f0 = this.form(token);
    const f1 = this.form(token - 1);
    const g1 = this.form(token + 1);
    const s0 = this.of(forms.shape, f0);
    const s1 = this.of(forms.shape, f1);
    const t1 = this.of(forms.shape, g1);
    const style = this.style;
    if (this.has(Part.own)) this.put(11, s0, style);
    if (this.has(Part.rest)) {
      this.put(12, s1, s0);
      this.put(13, s0, t1);
      this.put(14, mix(s1, s0), t1);
    }
    if (this.has(Part.own)) this.readAffixes(f0);
    if (!this.has(Part.rest)) return;
    this.put(23, this.of(forms.suffix3, f1), s0);
    this.put(25, this.of(forms.word, f1), s0);
    this.put(26, s0, this.of(forms.word, g1));
  }

  private readAffixes(f0: number): void {
    const { forms } = this.facts;
    this.put(17, this.of(forms.prefix2, f0), this.style);
    this.put(18, this.of(forms.prefix3, f0), 0);
    this.put(19, this.of(forms.prefix4, f0), 0);
    this.put(20, this.of(forms.suffix2, f0), 0);
    this.put(21, this.of(forms.suffix3, f0), 0);
    this.put(22, this.of(forms.suffix4, f0), 0);
  }

  private readClasses(token: number): void {
    const { forms, phraseClasses, phrasePosition } = this.facts;
    const f0 = this.form(token);
    const c0 = this.of(forms.classes, f0);
    const c1 = this.of(forms.classes, this.form(token - 1));
    const d1 = this.of(forms.classes, this.form(token + 1));
    const casing = forms.casing[f0] as number;
    if (this.has(Part.own)) this.put(30, c0, casing);
    if (this.has(Part.left)) this.put(31, c1, casing);
    if (this.has(Part.right)) this.put(32, d1, casing);
    const isLower = casing === Casing.lower;
    if (isLower && phrasePosition[token] === 0) return;
    if (this.has(Part.rest)) {
      this.put(33, c1, c0);
      this.put(34, c0, d1);
    }
    // Of a word in lower case they are read in listed phrases only, which is more than the word and its neighbours tell.
    const own = this.has(isLower ? Part.rest : Part.own) ? c0 : 0;
    const left = this.has(isLower ? Part.rest : Part.left) ? c1 : 0;
    const right = this.has(isLower ? Part.rest : Part.right) ? d1 : 0;
    for (let bit = 0; (own | left | right) >>> bit !== 0 && bit < classBits; bit++) {
      if ((own >>> bit) & 1) this.put(36, bit, this.style);
      if ((left >>> bit) & 1) this.put(37, bit, casing);
      if ((right >>> bit) & 1) this.put(38, bit, casing);
    }
    if (!this.has(Part.rest)) return;
    const position = phrasePosition[token] as number;
    if (position !== 0) {
      this.put(39, phraseClasses[token] as number, position);
      this.put(40, position, phrasePosition[token + 1] === 2 ? 1 : 0);
    }
  }

  /** The run of capitalised words that holds the token, with "of", "the", "and" and "for" between them. */
  private readRun(token: number): void {
    if (token >= this.runTo) this.findRun(token);
    const { forms } = this.facts;
    const { runFrom, runTo } = this;
    if (runTo <= token) return;
    const before = this.form(runFrom - 1);
    const after = this.form(runTo);
    const place = (token === runFrom ? 1 : 0) + (token === runTo - 1 ? 2 : 0);
    const length = Math.min(runTo - runFrom, 5);
    const last = this.form(runTo - 1);
    this.put(50, this.of(forms.word, before), place);
    this.put(51, this.of(forms.word, after), place);
    this.put(52, length, place + 4 * this.style);
    this.put(53, this.of(forms.word, last), place);
    this.put(54, this.of(forms.classes, last), place);
    this.put(55, this.of(forms.word, this.form(runFrom)), place);
    this.put(56, this.of(forms.classes, this.form(runFrom)), place);
    this.put(57, this.of(forms.word, before), this.of(forms.word, after));
    this.put(60, this.of(forms.classes, before), length);
  }

  private findRun(token: number): void {
    this.runFrom = token;
    this.runTo = token;
    while (this.runTo < this.to) {
      const casing = this.facts.casing(this.runTo);
      if (casing === Casing.none || casing === Casing.lower) break;
      this.runTo += 1;
    }
  }

  private readArticle(token: number): void {
    const { forms, asLower, asCapital, acronyms } = this.facts;
    const form = this.form(token);
    const casing = forms.casing[form] as number;
    if (casing === Casing.lower || casing === Casing.none) return;
    const folded = forms.folded[form] as number;
    const lower = Math.min(asLower[folded] as number, 2);
    const capital = Math.min(asCapital[folded] as number, 3);
    const classes = forms.classes[form] as number;
    const first = token === this.from ? 1 : 0;
    const seen = lower * 4 + capital;
    if (this.has(Part.rest)) {
      this.put(70, seen, first + 2 * this.style);
      this.put(71, mix(seen, first), classes & NameClass.word);
      this.put(72, mix(seen, casing), first);
      const acronym = acronyms[folded] as number;
      if (acronym !== 0) this.put(75, acronym, casing);
    }
    if (!this.has(Part.own)) return;
    this.put(73, first, forms.word[form] as number);
    if (this.style !== Style.prose) this.put(74, forms.word[form] as number, this.style);
  }
}

/** Country, city, town, region and common word, in five bits. */
function packPlaceClasses(classes: number): number {
  const places = (classes & (NameClass.city | NameClass.town | NameClass.region)) >> 5;
  return places | (classes & NameClass.country) | (classes & NameClass.word ? 16 : 0);
}

function unpackPlaceClasses(packed: number): number {
  return ((packed & 7) << 5) | (packed & NameClass.country) | (packed & 16 ? NameClass.word : 0);
}
