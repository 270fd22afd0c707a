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

  /** Puts the features of `token` into `found` and returns how many there are. Call in ascending order. */
  read(token: number): number {
    this.count = 0;
    this.readWords(token);
    this.readForm(token);
    this.readClasses(token);
    this.readRun(token);
    this.readArticle(token);
    return this.count;
  }

  /** Puts what a first reading of the article found about the word elsewhere into `found`; to be added to `read`. */
  readVotes(token: number, votes: NameVotes): number {
    this.count = 0;
    const { forms } = this.facts;
    const form = this.form(token);
    if ((forms.casing[form] as number) < Casing.initial) return 0;
    const majority = votes.majority(token);
    const parts = votes.partOf(token);
    const classes =
      (forms.classes[form] as number) &
      (NameClass.country | NameClass.city | NameClass.town | NameClass.region | NameClass.word);
    const before = token > this.from ? votes.majority(token - 1) : 0;
    const after = token + 1 < this.to ? votes.majority(token + 1) : 0;
    this.put(80, majority, this.style);
    this.put(81, majority >> 4, parts);
    this.put(82, majority >> 4, classes);
    this.put(83, parts, classes);
    this.put(84, majority >> 4, before >> 4);
    this.put(85, majority >> 4, after >> 4);
    this.put(86, parts, before >> 4);
    this.put(87, parts, after >> 4);
    this.put(88, majority, token === this.from ? 1 : 0);
    this.put(89, votes.longForm(token), majority >> 4);
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
    this.put(1, w0, 0);
    this.put(2, w1, 0);
    this.put(3, w2, 0);
    this.put(4, v1, 0);
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
    this.put(11, s0, style);
    this.put(12, s1, s0);
    this.put(13, s0, t1);
    this.put(14, mix(s1, s0), t1);
    this.put(17, this.of(forms.prefix2, f0), style);
    this.put(18, this.of(forms.prefix3, f0), 0);
    this.put(19, this.of(forms.prefix4, f0), 0);
    this.put(20, this.of(forms.suffix2, f0), 0);
    this.put(21, this.of(forms.suffix3, f0), 0);
    this.put(22, this.of(forms.suffix4, f0), 0);
    this.put(23, this.of(forms.suffix3, f1), s0);
    this.put(25, this.of(forms.word, f1), s0);
    this.put(26, s0, this.of(forms.word, g1));
  }

  private readClasses(token: number): void {
    const { forms, phraseClasses, phrasePosition } = this.facts;
    const f0 = this.form(token);
    const c0 = this.of(forms.classes, f0);
    const c1 = this.of(forms.classes, this.form(token - 1));
    const d1 = this.of(forms.classes, this.form(token + 1));
    const casing = forms.casing[f0] as number;
    this.put(30, c0, casing);
    this.put(31, c1, casing);
    this.put(32, d1, casing);
    if (casing === Casing.lower && phrasePosition[token] === 0) return;
    this.put(33, c1, c0);
    this.put(34, c0, d1);
    for (let bit = 0; bit < classBits; bit++) {
      if ((c0 >>> bit) & 1) this.put(36, bit, this.style);
      if ((c1 >>> bit) & 1) this.put(37, bit, casing);
      if ((d1 >>> bit) & 1) this.put(38, bit, casing);
    }
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
    this.put(70, seen, first + 2 * this.style);
    this.put(71, mix(seen, first), classes & NameClass.word);
    this.put(72, mix(seen, casing), first);
    const acronym = acronyms[folded] as number;
    if (acronym !== 0) this.put(75, acronym, casing);
    this.put(73, first, forms.word[form] as number);
    if (this.style !== Style.prose) this.put(74, forms.word[form] as number, this.style);
  }
}
