import { type Gazetteer, longestPhrase, NameClass, phraseHash } from '../../lexicon/gazetteer';
import { TokenKind, type Tokens } from '../../text/tokens';
import { Casing, Forms } from './forms';

/** How a sentence is written: as prose, as a Headline With Capitals, or ALL IN CAPITALS. */
export const Style = { prose: 0, title: 1, upper: 2 } as const;

/** Where sentence s begins in `starts[s]`; it ends where the next begins. `starts` has one element more than there are sentences. */
export type SentenceStarts = Int32Array;

/** What the text tells about its own words before any name is found in it. */
export class ArticleFacts {
  readonly forms: Forms;
  readonly styles: Uint8Array;
  /** Per folded form: written in lower case in prose; written with a capital in the middle of prose. Counted to 255. */
  readonly asLower: Uint8Array;
  readonly asCapital: Uint8Array;
  /** Classes of the longest listed phrase of several words over each token, and whether the token begins it (1) or continues it (2). */
  readonly phraseClasses: Int32Array;
  readonly phrasePosition: Uint8Array;
  /** Per folded form: 1 for an acronym explained by words in lower case, 2 by capitalised words, else 0. */
  readonly acronyms: Uint8Array;

  constructor(
    readonly tokens: Tokens,
    readonly starts: SentenceStarts,
    gazetteer: Gazetteer,
  ) {
    this.forms = new Forms(tokens, gazetteer);
    this.styles = new Uint8Array(Math.max(0, starts.length - 1));
    this.asLower = new Uint8Array(this.forms.count);
    this.asCapital = new Uint8Array(this.forms.count);
    this.phraseClasses = new Int32Array(tokens.length);
    this.phrasePosition = new Uint8Array(tokens.length);
    this.acronyms = new Uint8Array(this.forms.count);
    this.findAcronyms();
    for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
      const from = starts[sentence] as number;
      const to = starts[sentence + 1] as number;
      this.styles[sentence] = this.styleOf(from, to);
      if (this.styles[sentence] === Style.prose) this.count(from, to);
      this.findPhrases(from, to, gazetteer);
    }
  }

  casing(token: number): Casing {
    return this.forms.casing[this.forms.ofToken[token] as number] as Casing;
  }

  /** What the lists know about the word at a token; bits of `NameClass`. */
  classes(token: number): number {
    return this.forms.classes[this.forms.ofToken[token] as number] as number;
  }

  private styleOf(from: number, to: number): number {
    let lower = 0;
    let initial = 0;
    let upper = 0;
    for (let token = from; token < to; token++) {
      const casing = this.casing(token);
      // Short words stay small in headlines.
      if (casing === Casing.lower) lower += (this.tokens.form[token] as string).length > 3 ? 1 : 0;
      else if (casing === Casing.initial) initial += 1;
      else if (casing === Casing.upper) upper += 1;
    }
    const words = lower + initial + upper;
    if (words >= 3 && upper >= words * 0.7) return Style.upper;
    return words >= 4 && lower <= words * 0.25 ? Style.title : Style.prose;
  }

  private count(from: number, to: number): void {
    const { forms, asLower, asCapital } = this;
    let open = true;
    for (let token = from; token < to; token++) {
      const form = forms.ofToken[token] as number;
      const folded = forms.folded[form] as number;
      const casing = forms.casing[form];
      if (casing === Casing.lower) {
        if ((asLower[folded] as number) < 255) asLower[folded] = (asLower[folded] as number) + 1;
      } else if (casing !== Casing.none && !open) {
        if ((asCapital[folded] as number) < 255) asCapital[folded] = (asCapital[folded] as number) + 1;
      }
      // After an opening mark a sentence may begin; after a number it does not.
      if (casing !== Casing.none) open = false;
      else if (!/[\p{L}\p{N},)]/u.test(this.tokens.form[token] as string)) open = true;
    }
  }

  /** Finds "earned wage access (EWA)" and "World Health Organization (WHO)". */
  private findAcronyms(): void {
    const { form, length } = this.tokens;
    for (let token = 1; token + 2 < length; token++) {
      if (form[token] !== '(' || form[token + 2] !== ')' || !this.hasCapitalInside(token + 1)) continue;
      const kind = this.expansionOf(token + 1);
      if (kind !== 0) this.acronyms[this.forms.folded[this.forms.ofToken[token + 1] as number] as number] = kind;
    }
  }

  private hasCapitalInside(token: number): boolean {
    const { form, lower } = this.tokens;
    return (form[token] as string).slice(1) !== (lower[token] as string).slice(1);
  }

  /** How the words before the bracket are written whose initials the acronym has; 0 if they are not. */
  private expansionOf(acronym: number): number {
    const { form, lower } = this.tokens;
    const letters = (lower[acronym] as string).replace(/[^\p{L}]/gu, '').replace(/s$/, '');
    let at = acronym - 2;
    let capitals = 0;
    for (let letter = letters.length - 1; letter >= 0; at--) {
      const word = lower[at];
      // One small word may stand between two that count.
      if (word === undefined || acronym - at > 2 * letters.length + 2) return 0;
      if (word.charAt(0) === letters.charAt(letter)) {
        letter -= 1;
        if (form[at] !== word) capitals += 1;
      } else if (word.length > 3 && !word.includes('-')) return 0;
    }
    return capitals * 2 > letters.length ? 2 : 1;
  }

  private findPhrases(from: number, to: number, gazetteer: Gazetteer): void {
    const { forms } = this;
    for (let token = from; token < to; token++) {
      if (this.tokens.kind[token] === TokenKind.mark || this.casing(token) === Casing.lower) continue;
      let hash = forms.word[forms.ofToken[token] as number] as number;
      const end = Math.min(to, token + longestPhrase);
      for (let next = token + 1; next < end; next++) {
        hash = phraseHash(hash, forms.word[forms.ofToken[next] as number] as number);
        const classes = gazetteer.lookup(hash);
        if (classes !== 0 && this.phrasePosition[token] !== 2) this.markPhrase(token, next, classes);
      }
    }
  }

  private markPhrase(first: number, last: number, classes: number): void {
    for (let token = first; token <= last; token++) {
      this.phraseClasses[token] = classes & ~NameClass.word;
      this.phrasePosition[token] = token === first ? 1 : 2;
    }
  }
}
